import { allParts } from '../../intents/features.ts'
import type { TrainOptions } from '../../intents/train-model.ts'

/** What is switched off, one at a time; the last two are what does not ship. */
export const ablations: readonly [name: string, options: TrainOptions][] = [
  ['everything', {}],
  ['no pairs of characters', { parts: { ...allParts, grams: 1 } }],
  ['no grams at all', { parts: { ...allParts, grams: 0 } }],
  ['no words of other alphabets', { parts: { ...allParts, words: false } }],
  ['no concepts', { parts: { ...allParts, concepts: false, order: false } }],
  ['no order of concepts', { parts: { ...allParts, order: false } }],
  ['no shape', { parts: { ...allParts, shape: false } }],
  ['no hidden part', { units: 0 }],
  ['no linear part', { linear: false }],
  ['with grams of three characters', { parts: { ...allParts, grams: 3 } }],
  ['with variants of a third of the utterances (augment.ts)', { augmented: true }],
]
