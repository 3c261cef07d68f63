import {msg} from '@lit/localize';

/** Words in countries whose rules on advertising medicines are strict: what stands there instead, so that nothing is missing without a word. */
export const strict = {
  faqTitle: () =>
    msg('Questions people ask about this treatment', {
      id: 'strict.faq-title',
      desc: 'Title of the list of questions and answers where the medicine may not be named in a heading. At most 60 characters.',
    }),
  figuresLeftOut: () =>
    msg('Figures on how many people got better are left out here because of rules on advertising medicines. Ask the clinic for them.', {
      id: 'strict.figures-left-out',
      desc: 'Stands in the place of figures from studies. Keep both sentences.',
    }),
  questionsLeftOut: () =>
    msg('Some questions are left out here because of this country’s rules on advertising medicines. Ask the clinic about them.', {
      id: 'strict.questions-left-out',
      desc: 'First line of the list of questions, where a country does not allow the name of a medicine. Name none.',
    }),
  partLeftOut: () =>
    msg('This part is left out here because of this country’s rules on advertising medicines. Ask the clinic about it.', {
      id: 'strict.part-left-out',
      desc: 'Stands in the place of a chart or of cards, where a country does not allow the name of a medicine. Name none.',
    }),
  stepsLeftOut: () =>
    msg(
      'The explanation is left out here because of this country’s rules on advertising medicines. Ask the clinic how the treatment may work, what was seen in people, what was only seen in animals, and what is not known.',
      {id: 'strict.steps-left-out', desc: 'Stands in the place of the steps, where a country does not allow the name of a medicine. Name none. Keep "may".'},
    ),
} as const;
