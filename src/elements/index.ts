import {ClinicProfile} from './clinic-profile.js';
import {ContactCta} from './contact-cta.js';
import {CrisisHelp} from './crisis-help.js';
import {KetamineGuide} from './ketamine-guide.js';
import {KetamineFaq} from './ketamine-faq.js';
import {MechanismSteps} from './mechanism-steps.js';
import {SafetyCard} from './safety-card.js';

/** Every element, by its tag. The profile and the guide come first: the others ask them. */
export const registry: Readonly<Record<string, CustomElementConstructor>> = {
  'clinic-profile': ClinicProfile,
  'ketamine-guide': KetamineGuide,
  'crisis-help': CrisisHelp,
  'ketamine-faq': KetamineFaq,
  'mechanism-steps': MechanismSteps,
  'safety-card': SafetyCard,
  'contact-cta': ContactCta,
};
