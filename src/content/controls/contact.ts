import {msg, str} from '@lit/localize';

/** Words of the contact box that come and go: open or closed, the form, and what became of a message. */
export const contact = {
  open: () => msg('Open now.', {id: 'contact.open', desc: 'Line in the contact box, while the clinic is open and its closing time is far off.'}),
  openUntil: (time: string) =>
    msg(str`Open now until ${time}.`, {id: 'contact.open.until', desc: 'Line in the contact box; the placeholder is a time of today, such as 5:00 PM.'}),
  openUntilDay: (day: string, time: string) =>
    msg(str`Open now until ${day} at ${time}.`, {
      id: 'contact.open.until-day',
      desc: 'Line in the contact box; the placeholders are a day such as Saturday, and a time of it.',
    }),
  closed: () => msg('Closed now.', {id: 'contact.closed', desc: 'Line in the contact box, while the clinic is closed and its next opening is far off.'}),
  opensAt: (time: string) =>
    msg(str`Closed now. Opens at ${time}.`, {id: 'contact.closed.at', desc: 'Line in the contact box; the placeholder is a time of today, such as 9:00 AM.'}),
  opensDay: (day: string, time: string) =>
    msg(str`Closed now. Opens ${day} at ${time}.`, {
      id: 'contact.closed.day',
      desc: 'Line in the contact box; the placeholders are a day such as Monday or Monday, January 4, and a time of it.',
    }),
  shut: () => msg('closed', {id: 'contact.hours.closed', desc: 'In the list of opening hours, after a day and a colon: the clinic is closed on that day.'}),
  allDay: () => msg('all day', {id: 'contact.hours.all-day', desc: 'In the list of opening hours, after a day and a colon: open for 24 hours.'}),
  otherHours: () =>
    msg('Other hours on these days', {
      id: 'contact.hours.other',
      desc: 'Label above a list of dates with other opening hours, such as holidays. At most 50 characters.',
    }),

  formTitle: () => msg('Ask the clinic to call you', {id: 'contact.form.title', desc: 'Words above the form. At most 50 characters.'}),
  formNote: () =>
    msg('Leave a name and a number. Nobody reads this at once, so do not use it when you need help quickly.', {
      id: 'contact.form.note',
      desc: 'Words above the form, under its title.',
    }),
  name: () => msg('Your name (required)', {id: 'contact.form.name', desc: 'Label of a field. “Required” must stay. At most 50 characters.'}),
  phone: () =>
    msg('Number to call (required)', {id: 'contact.form.phone', desc: 'Label of a field for a phone number. “Required” must stay. At most 50 characters.'}),
  time: () => msg('Best time to call', {id: 'contact.form.time', desc: 'Label of a choice: any time, morning, afternoon, evening. At most 50 characters.'}),
  any: () => msg('Any time', {id: 'contact.form.any', desc: 'Choice under “Best time to call”. At most 24 characters.'}),
  morning: () => msg('Morning', {id: 'contact.form.morning', desc: 'Choice under “Best time to call”. At most 24 characters.'}),
  afternoon: () => msg('Afternoon', {id: 'contact.form.afternoon', desc: 'Choice under “Best time to call”. At most 24 characters.'}),
  evening: () => msg('Evening', {id: 'contact.form.evening', desc: 'Choice under “Best time to call”. At most 24 characters.'}),
  message: () => msg('Message (optional)', {id: 'contact.form.message', desc: 'Label of a field for free words. “Optional” must stay. At most 50 characters.'}),
  messageNote: () =>
    msg('Please write nothing about your health here: no symptoms, no medicines. Nobody reads this at once.', {
      id: 'contact.form.message-note',
      desc: 'Warning at the field for free words. Keep both: no health details, and that it is not read at once.',
    }),
  trap: () =>
    msg('Leave this empty', {id: 'contact.form.trap', desc: 'Label of a field that only programs fill in; people do not meet it. At most 50 characters.'}),
  send: () => msg('Ask for a call', {id: 'contact.form.send', desc: 'Button that sends the form. At most 30 characters.'}),

  sending: () => msg('Sending…', {id: 'contact.send.sending', desc: 'While a message is on its way. One or two words.'}),
  sent: () =>
    msg('Message sent. The clinic’s website has taken it.', {
      id: 'contact.send.sent',
      desc: 'After a message was taken. It does not say that somebody has read it.',
    }),
  urgent: () =>
    msg('If you want to reach the clinic sooner, call:', {
      id: 'contact.send.urgent',
      desc: 'After a message was sent; the phone number of the clinic follows. It is not for emergencies.',
    }),
  offline: () =>
    msg('Your message was not sent: this device seems to have no internet connection.', {id: 'contact.send.offline', desc: 'Why a message was not sent.'}),
  network: () =>
    msg('The connection broke off. We cannot tell whether your message arrived.', {
      id: 'contact.send.network',
      desc: 'Why it is not known whether a message was sent. Keep that it may have arrived.',
    }),
  timeout: () =>
    msg('The website took too long to answer. Your message may have arrived all the same.', {
      id: 'contact.send.timeout',
      desc: 'Why it is not known whether a message was sent. Keep that it may have arrived.',
    }),
  invalid: () =>
    msg('Your message was not sent yet. Please look at these answers again:', {
      id: 'contact.send.invalid',
      desc: 'The website found a mistake in a field; a list of the mistakes follows.',
    }),
  refused: () => msg('The website did not take your message.', {id: 'contact.send.refused', desc: 'Why a message was not sent.'}),
  busy: () =>
    msg('The website takes no more messages right now. Please wait a while before you try again.', {
      id: 'contact.send.busy',
      desc: 'Why a message was not sent: too many at once.',
    }),
  server: () =>
    msg('The website has a problem. We cannot tell whether your message arrived.', {
      id: 'contact.send.server',
      desc: 'Why it is not known whether a message was sent: a fault of the website, not of the reader.',
    }),
  policy: () =>
    msg('Your message was not sent yet: this website does not let it go in the background. You can send it with a new page.', {
      id: 'contact.send.policy',
      desc: 'A rule of the website stopped it; a button follows that sends it the ordinary way, which opens a new page.',
    }),
  openPage: () =>
    msg('Send with a new page', {id: 'contact.send.open-page', desc: 'Button that sends the form and opens the page that answers. At most 30 characters.'}),
  kept: () => msg('What you wrote is still here.', {id: 'contact.send.kept', desc: 'After a message could not be sent: the fields keep what was typed.'}),
  instead: () => msg('You can call instead:', {id: 'contact.send.instead', desc: 'After a message could not be sent; the phone number of the clinic follows.'}),
} as const;
