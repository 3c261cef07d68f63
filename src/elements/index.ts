import {ClinicProfile} from './clinic-profile.js';
import {ClinicQuestions} from './clinic-questions.js';
import {ConditionEvidence} from './condition-evidence.js';
import {ContactCta} from './contact-cta.js';
import {CrisisHelp} from './crisis-help.js';
import {KetamineGuide} from './ketamine-guide.js';
import {KetamineFaq} from './ketamine-faq.js';
import {MechanismSteps} from './mechanism-steps.js';
import {OnsetTimeline} from './onset-timeline.js';
import {OutcomeChart} from './outcome-chart.js';
import {SafetyCard} from './safety-card.js';

/** Every element, by its tag. The profile and the guide come first: the others ask them. */
export const registry: Readonly<Record<string, CustomElementConstructor>> = {
  'clinic-profile': ClinicProfile,
  'ketamine-guide': KetamineGuide,
  'crisis-help': CrisisHelp,
  'ketamine-faq': KetamineFaq,
  'mechanism-steps': MechanismSteps,
  'onset-timeline': OnsetTimeline,
  'outcome-chart': OutcomeChart,
  'safety-card': SafetyCard,
  'condition-evidence': ConditionEvidence,
  'clinic-questions': ClinicQuestions,
  'contact-cta': ContactCta,
};
