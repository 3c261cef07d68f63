/** The name of the medicine in the scripts that a reader may meet it in. */
export const MEDICINE = /[kc][eéè]tamin|كيتامين|кетамин|κεταμίν|קטמין|केटामाइन|氯胺酮|ケタミン|케타민|spravato|ketalar/iu;
