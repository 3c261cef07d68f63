import {msg, str} from '@lit/localize';
import {MARK} from '../../localization/mark.js';

/** Words of the controls of the safety card and the crisis help, and of what they print. */
export const safetyUi = {
  emergency: () =>
    msg('Emergency', {
      id: 'controls.safety.emergency',
      desc: 'Stands, with a colon, before the heading of a part that a clinic wrote itself: life may be in danger. The first words of safety.help-now.heading. At most 20 characters.',
    }),
  today: () =>
    msg('Same day', {
      id: 'controls.safety.today',
      desc: 'Stands, with a colon, before the heading of a part that a clinic wrote itself: act on the same day. The first words of safety.help-today.heading. At most 20 characters.',
    }),
  caution: () =>
    msg('Caution', {
      id: 'controls.safety.caution',
      desc: 'Stands, with a colon, before the heading of a part that a clinic wrote itself: take care. The first word of safety.serious.heading. At most 20 characters.',
    }),
  contents: () =>
    msg('On this card', {id: 'controls.safety.contents', desc: 'Name of the list of links to the parts of the safety card. At most 24 characters.'}),

  printPage: () =>
    msg('Print on one page', {id: 'controls.print.page', desc: 'Button that prints a short form of the safety card on one sheet. At most 28 characters.'}),
  printWallet: () =>
    msg('Print a wallet card', {
      id: 'controls.print.wallet',
      desc: 'Button that prints a card as small as a bank card, with the emergency number and when to call. At most 28 characters.',
    }),
  cut: () => msg('Cut along the line.', {id: 'controls.print.cut', desc: 'Under a printed wallet card with a dashed line around it. At most 40 characters.'}),
  shortForm: () =>
    msg(str`This sheet is a short form. The whole text, all risks and the sources: ${MARK}`, {
      id: 'controls.print.short-form',
      desc: 'At the foot of the printed sheet; the placeholder is the address of the page. Keep "all risks".',
    }),
  printed: (day: string) => msg(str`Printed: ${day}`, {id: 'controls.print.date', desc: 'At the foot of a printed sheet or card; the placeholder is a date.'}),

  country: () =>
    msg('Numbers for', {id: 'controls.crisis.country', desc: 'Label before a list of countries: whose phone numbers are shown. At most 24 characters.'}),
  chooseCountry: () =>
    msg('Choose your country', {id: 'controls.crisis.choose', desc: 'First entry of a list of countries while none is chosen. At most 28 characters.'}),
} as const;

/** The word for a severity that asks a reader to act. */
export const severityWords = {emergency: safetyUi.emergency, today: safetyUi.today, caution: safetyUi.caution} as const;
