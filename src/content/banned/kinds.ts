/** What is wrong with each kind of claim, and what can be said honestly instead: kind, reason, alternative. For webmasters, in English. */
export const kinds = String.raw`
safe | it hides risks | Say which risks there are and how people are watched, or link to <safety-card>.
no-side-effects | it hides risks | Say that side effects are common and some are serious, with figures out of one hundred people.
mild | it hides risks | Say that most short-term effects ease within hours in supervised studies, and that some are serious.
natural | it hides risks | Leave it out.
tolerated | it hides risks | Give the figures of side effects instead, with those of the comparison.
addictive | it hides risks | Say that it can be misused and that people can become dependent on it.
cure | it promises what was not shown | Say that it may ease symptoms in some people, and that not everyone gets better.
fix | it is a picture of repair that no study shows | Say that it changes signals between nerve cells for a short time, and that how it may help is not fully understood.
reset | it is a picture of repair that no study shows | Say that it changes signals between nerve cells for a short time, and that how it may help is not fully understood.
window | it is a picture of repair that no study shows | Say that it is not known whether therapy works better with it.
works-for-all | it promises what was not shown | Say in how many of one hundred people, beside the comparison, and that it may not help.
guarantee | it promises what was not shown | Say that results differ from person to person and that it may not help.
breakthrough | it promises what was not shown | Say what studies found and what their limits are.
lasting | it promises what was not shown | Say how soon it may help and that the effect of one dose fades.
fda | ketamine is approved for no mental health condition | Say that this use is off-label, and what that means.
compare | it compares without figures and limits | Give both figures of one study, its time and its limits, or leave the comparison out.
prevents-suicide | it was not shown | Say that it has not been shown to prevent suicide, and where to get help at once.
testimonial | it advertises beside a medicine | Leave it out; tell what studies found.
selling | it advertises beside a medicine | Keep offers and prices away from the medicine; say where to ask about costs.
price | it advertises beside a medicine | Keep offers and prices away from the medicine; say where to ask about costs.
stars | it advertises beside a medicine | Leave ratings out.
candidate | nobody can be assessed by a web page | Say that only a clinician can decide this together with the reader.
treats | the evidence is limited or shows no clear benefit | Say how strong the evidence for this condition is, and that the use is off-label.
urgency | it presses | Say that there is time to ask and to decide.
slang | it attracts or alarms | Say "feeling cut off from yourself or what is around you (dissociation)".
suicide | it goes against the WHO rules on wording about suicide | Say "died by suicide", "suicide attempt", "thoughts of suicide".
stigma | it labels people | Name the person first: "a person with depression", "a substance use disorder".
blame | it blames people | Say that the treatment did not help.
subjects | it is cold | Say "people who took part".
more-sessions | it promises what was not shown | Say when the clinic and the reader will decide whether to go on.
exclamation | it presses | End the sentence with a full stop.
dose | doses do not belong on a page | Leave the dose out; the clinician decides it.
percent | many readers misread it | Say how many of one hundred people, beside the comparison.
brand | it names a brand | Say "esketamine nasal spray", or leave the name out.
`;
