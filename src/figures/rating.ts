import {svg, type TemplateResult} from 'lit';

/** How much of each of the four parts is filled: 2 all of it, 1 half. Nothing fills all four. */
const filled: Readonly<Record<string, string>> = {moderate: '222', low: '22', mixed: '11', 'very-limited': '2'};

/** A bar of four parts, in one color: a second sign beside the words of a rating. */
export const ratingBar = (rating: string): TemplateResult =>
  svg`<path d="M1 1h12v10H1zM17 1h12v10H17zM33 1h12v10H33zM49 1h12v10H49z"/><path fill="currentColor" d=${[...(filled[rating] ?? '')].map((much, part) => `M${part * 16 + 1} 11V1h12${much === '2' ? 'v10' : ''}z`).join('')} />`;
