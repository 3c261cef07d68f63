import {msg} from '@lit/localize';

/** Words of the controls of `mechanism-steps`. */
export const stepControls = {
  row: () => msg('Steps', {id: 'controls.steps.row', desc: 'Name of the row of buttons, one for each step; heard, not seen. At most 30 characters.'}),
  previous: () => msg('Previous step', {id: 'controls.steps.previous', desc: 'Button that shows the step before. At most 24 characters.'}),
  next: () => msg('Next step', {id: 'controls.steps.next', desc: 'Button that shows the step after. At most 24 characters.'}),
  reading: () =>
    msg('How much detail', {
      id: 'controls.steps.reading',
      desc: 'Name of two buttons, “Less detail” and “More detail”; heard, not seen. At most 40 characters.',
    }),
  plain: () => msg('Less detail', {id: 'controls.steps.plain', desc: 'Button for the plain reading, beside “More detail”. At most 24 characters.'}),
  detailed: () => msg('More detail', {id: 'controls.steps.detailed', desc: 'Button for the detailed reading, beside “Less detail”. At most 24 characters.'}),
  play: () => msg('Play the picture', {id: 'controls.steps.play', desc: 'Button under a drawing: lets it move for a few seconds. At most 30 characters.'}),
  pause: () => msg('Pause the picture', {id: 'controls.steps.pause', desc: 'Button under a drawing that moves: stops it. At most 30 characters.'}),
} as const;
