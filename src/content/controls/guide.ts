import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';

/** Words of the guide's own controls. */
export const guideControls = {
  contents: () => msg('In this guide', {id: 'ui.guide.contents', desc: 'Label of the table of contents of the guide. At most 30 characters.'}),
  readingTime: (minutes: number) =>
    msg(str`Takes about ${n(minutes)} min to read. You can read any part on its own.`, {
      id: 'ui.guide.reading-time',
      desc: 'Under the title of the guide; the placeholder is a number of minutes. “min” is the short sign for minutes; use the one of your language.',
    }),
} as const;
