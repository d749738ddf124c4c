import type { Fold } from '../../intents/cross-validate.ts'
import type { PackedModel } from '../../intents/model.ts'
import type { TrainOptions } from '../../intents/train-model.ts'

/** One training: a held-out fold to score, or `null` for the model of all examples. */
export type TrainJob = { fold: Fold | null; options: TrainOptions }

/** What a worker thread answers. */
export type TrainResult =
  | { place: number; kind: 'fold'; labels: string[]; logits: Float32Array }
  | { place: number; kind: 'model'; packed: PackedModel }

/** What a worker thread is asked; answers carry the place of their question. */
export type TrainQuestion = { place: number; job: TrainJob }
