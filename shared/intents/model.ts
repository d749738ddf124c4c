import { type IntentId, isIntentId } from '../protocol/intent-ids.ts'
import { createFeatureIndex, type FeatureIndex, unpackIds } from './feature-index.ts'

/** A classifier of two parts whose scores are added: a linear one, and one through a layer of rectified units. */
export type IntentModel = {
  labels: string[]
  index: FeatureIndex
  /** Row by row, one column for every label. */
  linear: Float32Array
  /** Row by row, one column for every unit; only the first rows have one. */
  embed: Float32Array
  unitBias: Float32Array
  /** Unit by unit, one column for every label. */
  output: Float32Array
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
  /** One sign for every weight, see weightSign. */
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

/** Weights are shipped in 15 steps, fine near zero and coarse far out, each as one printable sign from 0 to >. */
const steps = 7
const middleSign = 55

/** The sign whose value is nearest to a weight. */
export function weightSign(weight: number, most: number): number {
  const share = Math.min(1, Math.abs(weight) / most)
  return middleSign + Math.sign(weight) * Math.round(share ** (2 / 3) * steps)
}

function fromSigns(text: string, most: number): Float32Array {
  const values = new Float32Array(128)
  for (let step = -steps; step <= steps; step += 1) {
    values[middleSign + step] = Math.sign(step) * (Math.abs(step) / steps) ** 1.5 * most
  }
  const weights = new Float32Array(text.length)
  for (let at = 0; at < text.length; at += 1) weights[at] = values[text.charCodeAt(at) & 127] as number
  return weights
}

/** Unpacks a model; a few milliseconds. */
export function unpackModel(packed: PackedModel): IntentModel {
  const { labels, sharpness, most } = packed
  return {
    labels,
    index: createFeatureIndex([...unpackIds(packed.embedded), ...unpackIds(packed.others)]),
    linear: fromSigns(packed.linear, most.linear),
    embed: fromSigns(packed.embed, most.embed),
    unitBias: Float32Array.from(packed.unitBias),
    output: fromSigns(packed.output, most.output),
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
