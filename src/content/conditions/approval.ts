import {msg} from '@lit/localize';

export const approval = {
  anywhere: () =>
    msg('Rules differ by country. Ask the clinic whether this use is approved where you live.', {
      id: 'conditions.approval.anywhere',
      desc: 'In a card on a condition, under “Is it approved?”, where nothing is known of the country.',
    }),
};
