import { extractFeatures, type FeatureVector } from './features.ts'
import { findCertain } from './find-certain.ts'
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
  return { labels, vector, logits: applyRules(text, labels, logitsOf(shipped, vector)), sharpness }
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

/** How far a message's certain form puts its intent before what the model likes best. */
const certainLead = 8

function applyRules(text: string, labels: readonly string[], logits: Float32Array): Float32Array {
  const place = labels.indexOf(findCertain(text) ?? '')
  const best = Math.max(...logits)
  if (place >= 0) logits[place] = best + certainLead
  const ack = labels.indexOf('ack')
  const thanks = labels.indexOf('thanks_bye')
  // By the catalogue thanks win over an acknowledgement, whichever of them takes more words.
  if (place < 0 && logits[ack] === best && thanks >= 0 && saysThanks.test(text)) {
    logits[ack] = logits[thanks] ?? 0
    logits[thanks] = best
  }
  return logits
}

const saysThanks = /谢|謝|感恩|辛苦[了啦]|麻烦[了啦]|再见|拜拜|\bthank|\bthx\b|\bbye\b/i
