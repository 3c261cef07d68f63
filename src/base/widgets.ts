/** Every visible widget, as a selector. */
export const ANY_WIDGET = ':is(ketamine-faq,mechanism-steps,safety-card,condition-evidence,clinic-questions,contact-cta,crisis-help)';
