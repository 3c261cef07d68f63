/** Every visible widget, as a selector. */
export const ANY_WIDGET =
  ':is(ketamine-guide,ketamine-faq,mechanism-steps,safety-card,contact-cta,crisis-help,onset-timeline,outcome-chart,condition-evidence,clinic-questions)';
