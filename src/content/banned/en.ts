/** English claims, in the form of `../banned.ts`: a kind and its words in each line; `not` has phrases that negate one, or use a word in a plain sense. */
export const en = String.raw`
safe safe|safer|safest|safely|harmless|risk-free
no-side-effects (?:no|without|free of) (?:\w+ )?side effects?
mild (?:only |mostly |usually )?mild side effects?|side effects? (?:are|is) (?:\w+ )?mild
natural natural|naturally|holistic
tolerated well[- ]tolerated
addictive (?:non|not)[- ]addictive|only with abuse
cure cure[sd]?|curing|heal|heals|healed|healing
fix fix|fixes|fixed|fixing|repair\w*|restor(?:e|es|ed|ing)
reset reset\w*|reboot\w*|rewir\w*|unlock\w*|fertili[sz]er|fresh start|chemical imbalance
window (?:healing|therapy|therapeutic|learning|plasticity) window|window (?:of|for|to|when|that)
works-for-all (?:works?|helps?|effective) (?:for|in) (?:most|nearly|almost|every|all|many)\w*|helps? (?:most|everyone|everybody|almost all)(?: people)?
guarantee guarantee\w*|proven|miracle\w*|miraculous|magic(?:al)?
breakthrough breakthroughs?|ground-?breaking|game[- ]?chang\w*|life[- ]?changing|revolutionary|cutting[- ]edge|wonder drug
lasting (?:long-)?lasting (?:relief|results?|wellness|effects?|recovery|change)|rapid relief|profound relief|permanent\w*
fda FDA[- ]approved|approved by the FDA
compare (?:better|faster|stronger|safer|more effective|superior) (?:than|to)|most effective|best treatment
prevents-suicide prevent(?:s|ed|ing)? suicide|lifelines?|life[- ]?saving|saves? lives?|stops? suicid\w*
testimonial testimonials?|success stor(?:y|ies)|before and after (?:photos?|pictures?)
selling discounts?|package deals?|special offer|limited (?:places|spots|time)|free consultation|book (?:now|today)|near me
candidate (?:good |ideal |right |a )candidates?(?: for)?|you (?:may )?qualify|do you qualify
treats treats (?:anxiety|PTSD|pain|addiction|OCD|trauma)
urgency (?:don[’']t|do not) wait|act (?:now|fast)|last resort|hurry
slang trips?|tripping|journeys?|mystical|spiritual\w*|psychedelic experience|k-hole|(?:get|getting|feel|feeling) high
suicide commit(?:s|ted|ting)? suicide|(?:successful|failed|unsuccessful|completed) (?:suicide|attempt)(?: attempt)?|suicide (?:epidemic|victims?)
stigma addicts?|abusers?|junk(?:y|ie|ies)|drug[- ]seek\w*|sufferers?|suffer(?:s|ing)? from|depressives?|mentally ill|the mentally|insane|crazy
blame failed (?:the )?(?:treatments?|medicines?|antidepressants?)|you failed|treatment failures?|non-?responders?|hard-to-treat
subjects subjects
more-sessions (?:just|only) need more sessions
not (?:not|never) (?:yet )?(?:been )?(?:shown|proven) (?:to|that it) (?:prevents?|cures?|heals?) (?:suicide|depression)
not (?:not|never) (?:yet |clearly )?(?:been )?proven
not (?:no|not|does not|do not) (?:study|studies|trials?)?(?: shows?| have shown)?(?: that)?(?: (?:ketamine|esketamine|it|they))?(?: or (?:ketamine|esketamine))? prevents? suicide
not (?:not|no) (?:FDA[- ]approved|approved by the FDA)
not not (?:mean|a|the same as) (?:a )?cured?|not (?:always |fully |completely )?(?:safe|harmless)|no evidence that (?:it|this) is safer
not (?:stay|stays|staying|keep yourself|keep you|be|feel|feels|not|are you) safe|(?:stay|staying|somewhere|a) safe(?: place)?|safe place|safely (?:store|stored|keep)
not if (?:that|it) is safe|(?:no|not) (?:better|faster|more effective) than
not not (?:a )?(?:guarantee|guaranteed)|(?:cannot|can[’']t|do(?:es)? not|do(?:es)?n[’']t|will not|won[’']t) (?:promise or )?(?:promise|guarantee|reset|rewire|repair|cure|heal)
not (?:is |are )?not known (?:whether|if) (?:it|one|this|ketamine|esketamine) (?:is|works|helps) (?:better|faster|more effective) (?:than|to)
`;
