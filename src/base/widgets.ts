/** Every visible widget, as a selector. */
export const ANY_WIDGET = ':is(ketamine-faq,mechanism-steps,safety-card,contact-cta,crisis-help,ketamine-guide)';
