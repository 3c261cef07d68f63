// The commands of ../browser-commands.mjs speak Chromium’s own protocol. Here is what the other engines can do of them.
import {browserCommands, sheets} from '../browser-commands.mjs';
import {mediaInFirefox, timezoneInFirefox} from './firefox.mjs';

/** By engine and command: a function that does it, or the reason why it cannot be done. */
const elsewhere = {
  firefox: {media: mediaInFirefox, timezone: timezoneInFirefox, sheets},
  webkit: {
    media: 'WebKit takes media features (print, less motion, dark, forced colors) from its system, at the start only',
    timezone: 'WebKit’s driver sets no time zone',
    sheets: 'WebKit’s driver does not print',
  },
};

/** The commands in an engine. One that it cannot do answers with the reason, and the test that asked for it is skipped. */
export const commandsOf = (engine) =>
  engine === 'chromium'
    ? browserCommands()
    : {
        name: 'commands-elsewhere',
        async executeCommand({command, payload, session}) {
          const run = elsewhere[engine][command] ?? `${command}: in Chromium only`;
          return typeof run === 'string' ? {unsupported: run} : run(session.browser.getPage(session.id), payload);
        },
      };
