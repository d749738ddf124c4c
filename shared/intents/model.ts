import { type IntentId, isIntentId } from '../protocol/intent-ids.ts'
import { createFeatureIndex, type FeatureIndex, unpackIds } from './feature-index.ts'
import { createWeightTable, type WeightTable } from './weight-table.ts'

/** A classifier of two parts whose scores are added: a linear one, and one through a layer of rectified units. */
export type IntentModel = {
  labels: string[]
  index: FeatureIndex
  /** A row for every feature, one column for every label. */
  linear: WeightTable
  /** A row for the first features, one column for every unit. */
  embed: WeightTable
  unitBias: Float32Array
  /** A row for every unit, one column for every label. */
  output: WeightTable
  bias: Float32Array
  /** Logits are multiplied by this before the softmax, so that probabilities are true on unseen text. */
  sharpness: number
}

/** The shipped form of a model; see packModel. */
export type PackedModel = {
  labels: string[]
  sharpness: number
  bias: number[]
  unitBias: number[]
  /** The largest weight of each table. */
  most: { linear: number; embed: number; output: number }
  /** The feature ids: those with a row of embedding, then the others; see packIds. */
  embedded: string
  others: string
  /** One sign for every weight, see weight-table.ts. */
  linear: string
  embed: string
  output: string
}

/** Fine steps near zero, coarse ones far out: most weights are small. */
export function createScale(maxWeight: number): Float32Array {
  const scale = new Float32Array(256)
  for (let code = -127; code <= 127; code += 1) {
    const share = Math.abs(code) / 127
    scale[code + 128] = Math.sign(code) * share ** 1.5 * maxWeight
  }
  return scale
}

/** The 8-bit code whose value in createScale is nearest to a weight. */
export function encodeWeight(weight: number, maxWeight: number): number {
  return Math.round(Math.sign(weight) * (Math.abs(weight) / maxWeight) ** (2 / 3) * 127)
}

/** Unpacks a model in a few milliseconds: weights are read when they are first needed. */
export function unpackModel(packed: PackedModel): IntentModel {
  const { labels, sharpness, most } = packed
  return {
    labels,
    index: createFeatureIndex([unpackIds(packed.embedded), unpackIds(packed.others)]),
    linear: createWeightTable(packed.linear, labels.length, most.linear),
    embed: createWeightTable(packed.embed, packed.unitBias.length, most.embed),
    unitBias: Float32Array.from(packed.unitBias),
    output: createWeightTable(packed.output, labels.length, most.output),
    bias: Float32Array.from(packed.bias),
    sharpness,
  }
}

/** The labels of a model that are ids of the catalogue, in the model's order. */
export function catalogueLabels(model: IntentModel): (IntentId | undefined)[] {
  return model.labels.map((label) => (isIntentId(label) ? label : undefined))
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a base64 text, without a platform's own function; signs that do not belong there count as A. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const codes = new Uint8Array(128)
  for (let at = 0; at < 64; at += 1) codes[alphabet.charCodeAt(at)] = at
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4)
  const bytes = new Uint8Array(length)
  for (let at = 0, out = 0; out < length; at += 4, out += 3) {
    const group =
      (codeAt(codes, text, at) << 18) |
      (codeAt(codes, text, at + 1) << 12) |
      (codeAt(codes, text, at + 2) << 6) |
      codeAt(codes, text, at + 3)
    bytes[out] = group >> 16
    if (out + 1 < length) bytes[out + 1] = (group >> 8) & 255
    if (out + 2 < length) bytes[out + 2] = group & 255
  }
  return bytes
}

function codeAt(codes: Uint8Array, text: string, at: number): number {
  return codes[text.charCodeAt(at) & 127] ?? 0
}

/** Base64 of bytes, without a platform's own function: the same in every runtime. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let shift = 18; shift >= 0; shift -= 6) text += alphabet[(group >> shift) & 63]
  }
  const padding = (3 - (bytes.length % 3)) % 3
  return padding === 0 ? text : text.slice(0, -padding) + '='.repeat(padding)
}
