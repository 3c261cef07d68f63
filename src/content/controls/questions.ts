import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';

/** Controls of the questions to ask a clinic. */
export const questionControls = {
  own: () => msg('Your own question', {id: 'controls.questions.own', desc: 'Label of a text field. At most 30 characters.'}),
  add: () => msg('Add', {id: 'controls.questions.add', desc: 'Button beside the text field: puts the question on the list. At most 16 characters.'}),
  remove: () => msg('Remove', {id: 'controls.questions.remove', desc: 'Button beside a question that the reader wrote. At most 16 characters.'}),
  print: () => msg('Print my list', {id: 'controls.questions.print', desc: 'Button that prints the chosen questions. At most 30 characters.'}),
  chosen: (count: number) =>
    msg(str`Chosen: ${n(count)}`, {
      id: 'controls.questions.chosen',
      desc: 'Beside the print button; the placeholder is how many questions are ticked. At most 30 characters.',
    }),
  noneChosen: () =>
    msg('Nothing ticked: all questions are printed.', {
      id: 'controls.questions.none',
      desc: 'Beside the print button while nothing is ticked. At most 60 characters.',
    }),
  private: () =>
    msg('Nothing is stored or sent. Your list is gone when you leave this page.', {
      id: 'controls.questions.private',
      desc: 'Under the print button. Keep both sentences.',
    }),
};
