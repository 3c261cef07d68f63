import type {TemplateResult} from 'lit';
import {ampa} from './ampa.js';
import {brakes} from './brakes.js';
import {connections} from './connections.js';
import {glutamate} from './glutamate.js';
import {growthSignals} from './growth-signals.js';
import {mood} from './mood.js';
import {nmdaBlock} from './nmda-block.js';
import {proteinBuilding} from './protein-building.js';

export type FigureId = 'nmda-block' | 'brakes' | 'glutamate' | 'ampa' | 'growth-signals' | 'protein-building' | 'connections' | 'mood';

/**
 * The drawings of the steps. They hold no words and are hidden from assistive technology: the text beside them says it all.
 * The mouse in some of them means: seen in animals. Those that read from start to end carry `f-mirror`: the style sheet turns them round in right-to-left text.
 */
export const figures: Readonly<Record<FigureId, () => TemplateResult>> = {
  'nmda-block': nmdaBlock,
  brakes,
  glutamate,
  ampa,
  'growth-signals': growthSignals,
  'protein-building': proteinBuilding,
  connections,
  mood,
};

/** The drawings that can move. */
export const moving: readonly FigureId[] = ['nmda-block', 'glutamate', 'ampa', 'growth-signals', 'connections'];
