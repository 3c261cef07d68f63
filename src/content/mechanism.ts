import {msg} from '@lit/localize';
import {asides} from './mechanism/asides.js';
import {growthDetails} from './mechanism/detail/growth.js';
import {peopleDetails} from './mechanism/detail/people.js';
import {receptorDetails} from './mechanism/detail/receptors.js';
import {pictures} from './mechanism/pictures.js';
import {steps} from './mechanism/steps.js';
import type {Block, Detail, Step, Text} from './types.js';

/** What the detailed reading says of each step, by its id. */
export const details: Readonly<Record<string, Detail>> = {...receptorDetails, ...growthDetails, ...peopleDetails};

/** A step with the words of its drawing and of the detailed reading; the sources of both stand in one line. */
function whole(step: Step): Step {
  const [detail, picture] = [details[step.id], pictures[step.id]];
  return {
    ...step,
    ...(picture && {picture}),
    ...(detail && {
      detail: detail.body,
      claims: [...step.claims, ...detail.claims.filter((id) => !step.claims.includes(id))],
      refs: [...step.refs, ...detail.refs.filter((id) => !step.refs.includes(id))],
    }),
  };
}

/** How ketamine may work: the usual story step by step, and what stands beside it. The intro rests on MEC-04 and MEC-05. */
export const mechanism: {readonly title: Text; readonly neutralTitle: Text; readonly intro: readonly Block[]; readonly steps: readonly Step[]} = {
  title: () => msg('How ketamine may work in the brain', {id: 'mechanism.title', desc: 'Title of the widget. Keep "may". At most 60 characters.'}),
  neutralTitle: () =>
    msg('How this treatment may work in the brain', {
      id: 'mechanism.title-neutral',
      desc: 'Title of the widget where a heading may not name the medicine. Keep "may". At most 60 characters.',
    }),
  intro: [
    () =>
      msg('It is not fully understood how ketamine may ease depression.', {
        id: 'mechanism.intro.1',
        desc: 'First sentence under the title. Keep "not fully understood" and "may".',
      }),
    () =>
      msg(
        'Usual antidepressants act mainly on two messengers, serotonin and noradrenaline (norepinephrine). Ketamine acts first on another one, glutamate. Glutamate is the brain’s main activating messenger.',
        {
          id: 'mechanism.intro.2',
          desc: 'Intro. "Messenger" means a chemical messenger in the brain. Give the usual local name of noradrenaline; the second name may be dropped where nobody uses it.',
        },
      ),
    () =>
      msg(
        'The steps below tell the usual story. Each step says where it was seen: in people, in animals, or in both. No step has been shown to be the cause of the change in mood in people.',
        {id: 'mechanism.intro.3', desc: 'Intro. Keep "the usual story" (it is a theory told by researchers) and the whole last sentence.'},
      ),
    () =>
      msg('Studies in animals or in a lab cannot show by themselves that a treatment helps people.', {
        id: 'mechanism.intro.4',
        desc: 'Last sentence of the intro, before the list of steps.',
      }),
  ],
  steps: [...steps, ...asides].map(whole),
};
