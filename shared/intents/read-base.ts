import { extractFeatures, type FeatureVector } from './features.ts'
import { markText } from './mark-sentence.ts'
import { packedModel } from './model.data.ts'
import { type IntentModel, unpackModel } from './model.ts'
import { logitsOf } from './score-labels.ts'

/** A text as the shipped model reads it: raw scores in the order of the labels, and what they were computed from. */
export type BaseReading = {
  labels: readonly string[]
  vector: FeatureVector
  logits: Float32Array
  sharpness: number
}

let shipped: IntentModel | undefined
let mark: string | undefined

/** Reads a text by the shipped model alone; the model is unpacked on first use. */
export function readBase(text: string): BaseReading {
  shipped ??= unpackModel(packedModel)
  const vector = extractFeatures(text)
  const { labels, sharpness } = shipped
  return { labels, vector, logits: logitsOf(shipped, vector), sharpness }
}

/** The labels of every reading, in its order. */
export function getBaseLabels(): readonly string[] {
  return packedModel.labels
}

/** Names the shipped model and the features it reads: another model, another mark. */
export function getBaseMark(): string {
  mark ??= markText(`${JSON.stringify(packedModel)} ${extractFeatures(probe).ids.join(' ')}`)
    .toString(16)
    .padStart(8, '0')
  return mark
}

/** Holds every kind of feature: goods, a number, Latin, a question. */
const probe = '你好，这件冲锋衣 XL 码 299 元今天能发货吗，谢谢 ok'
