import {svg, type TemplateResult} from 'lit';

/** Signs for how soon a reader must act, on a grid of 24. Each has a shape of its own; colour is a second sign. */
export const severityIcons: Readonly<Record<'emergency' | 'today' | 'caution', TemplateResult>> = {
  emergency: svg`<path d="M7.9 2.5h8.2l5.4 5.4v8.2l-5.4 5.4H7.9l-5.4-5.4V7.9zM12 7v6M12 16.5v.1"/>`,
  today: svg`<circle cx="12" cy="12" r="9.5"/><path d="M12 6.5V12l3.5 2.5"/>`,
  caution: svg`<path d="M12 3 22 20.5H2zM12 9.5v5M12 17.4v.1"/>`,
};

/** Signs for ways to reach the clinic, on a grid of 24. */
export const wayIcons: Readonly<Record<'call' | 'text' | 'email' | 'book', TemplateResult>> = {
  call: svg`<path d="M5 3.5h3.5l1.5 5-2.2 1.6a12 12 0 0 0 6 6l1.7-2.3 5 1.6V19a2 2 0 0 1-2 2A16.5 16.5 0 0 1 3 5.5a2 2 0 0 1 2-2z"/>`,
  text: svg`<path d="M4 4.5h16V16h-9l-5 4v-4H4zM8 9h8M8 12h5"/>`,
  email: svg`<path d="M3 5.5h18v13H3zM3.5 6.5 12 13.5l8.5-7"/>`,
  book: svg`<path d="M4 5.5h16v15H4zM4 10h16M8.5 3v4M15.5 3v4M9 15l2.2 2.2 4.3-4.2"/>`,
};
