import { createWordMatcher } from '../language/match-words.ts'
import { normaliseText } from '../language/normalise-text.ts'
import { concepts } from './concepts.data.ts'

/** A text as the model sees it: hashed features (24 bit), each once, with their weights. */
export type FeatureVector = { ids: number[]; values: number[] }

const conceptNames = Object.keys(concepts)
const matchConcepts = createWordMatcher(
  Object.entries(concepts).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, number] => [word, conceptNames.indexOf(name)]),
  ),
)

const opening =
  /^(?:亲+[,， ]*|亲爱的|你好+|您好+|请问一?下?|问一?下|请教|麻烦(?!了|你|您|的)|hello|hi|老板|掌柜|店家|客服|小二|那个|美女|帅哥|我想问一?下?|想问一?下?|想咨询一?下?|咨询一?下?|在吗|在么|在不|[,.!?~、。 ])+/
const closing = /(?:[亲呢呀哦哈啊噢喔哟滴的~.!。 ,]|亲亲)+$/
const gramWeight = 1
const conceptWeight = 0.7

/** The features of a text: character n-grams, Latin words and their parts, concepts and their order, shape. */
export function extractFeatures(text: string): FeatureVector {
  const folded = maskNumbers(normaliseText(text))
  const core = trimCourtesy(folded)
  const grams = gramsOf(core)
  const ideas = conceptFeatures(core)
  for (const shape of shapesOf(folded, core)) ideas.add(shape)
  const vector: FeatureVector = { ids: [], values: [] }
  append(vector, grams, gramWeight / Math.sqrt(Math.max(4, grams.size)))
  append(vector, ideas, conceptWeight / Math.sqrt(Math.max(3, ideas.size)))
  return vector
}

function append(vector: FeatureVector, ids: Set<number>, value: number): void {
  for (const id of ids) {
    vector.ids.push(id)
    vector.values.push(value)
  }
}

/** Numbers keep their kind, not their value: № order number or waybill, ☎ phone, 0 any other. */
function maskNumbers(text: string): string {
  return text
    .replace(/sy[\s-]*(?:\d[\s-]*){12}/g, '№')
    .replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, '☎')
    .replace(/[a-z]{0,3}\d{10,20}/g, '№')
    .replace(/\d+(?:\.\d+)?/g, '0')
}

/** Without the courtesy around a request; a message that is nothing else stays whole. */
function trimCourtesy(text: string): string {
  const core = text.replace(opening, '').replace(closing, '')
  return core.length >= 2 ? core : text
}

// Three characters were measured too: they know the corpus better and new text worse.
const longestGram = 2

function gramsOf(text: string): Set<number> {
  const ids = new Set<number>()
  const bare = `^${text.replace(/[\s\p{P}\p{S}]+/gu, (gap) => (/[№☎]/u.test(gap) ? gap : '|'))}$`
  for (let at = 0; at < bare.length; at += 1) {
    for (let length = 1; length <= longestGram && at + length <= bare.length; length += 1) {
      const latin = isLatin(bare, at) && isLatin(bare, at + length - 1)
      if (!latin) ids.add(hash(bare, at, at + length, 1))
    }
  }
  addLatinWords(text, ids)
  return ids
}

function addLatinWords(text: string, ids: Set<number>): void {
  let previous = ''
  for (const word of text.match(/[a-z']{2,}/g) ?? []) {
    ids.add(hash(word, 0, word.length, 2))
    const pair = `${previous} ${word}`
    ids.add(hash(pair, 0, pair.length, 3))
    const padded = `<${word}>`
    for (let at = 0; at + 4 <= padded.length; at += 1) ids.add(hash(padded, at, at + 4, 4))
    previous = word
  }
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 97 && code <= 122
}

const conceptLimit = 7

function conceptFeatures(text: string): Set<number> {
  const found = matchConcepts(text)
    .slice(0, conceptLimit)
    .map((match) => match.value)
  const ids = new Set<number>()
  for (const [index, concept] of found.entries()) {
    ids.add(mix(concept + 1, 5))
    for (const later of found.slice(index + 1)) {
      if (later !== concept) ids.add(mix((concept + 1) * 128 + later + 1, 6))
    }
  }
  if (found.length === 0) ids.add(mix(1, 7))
  return ids
}

function shapesOf(text: string, core: string): number[] {
  const length = Math.min(5, Math.floor(Math.log2(Math.max(1, core.length))))
  const shapes = [mix(length, 8)]
  if (/[?]$|[吗么呢没不嘛]$/.test(text)) shapes.push(mix(1, 9))
  if (text.includes('№')) shapes.push(mix(2, 9))
  if (/[\p{Extended_Pictographic}]/u.test(text)) shapes.push(mix(3, 9))
  return shapes
}

/** FNV-1a over UTF-16 units with a seed per kind of feature, folded to 24 bits. */
function hash(text: string, from: number, to: number, kind: number): number {
  let value = Math.imul(0x811c9dc5 ^ kind, 0x01000193)
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return ((value >>> 24) ^ value) & 0xffffff
}

function mix(value: number, kind: number): number {
  let mixed = Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b)
  mixed ^= mixed >>> 15
  return Math.imul(mixed, 0xc2b2ae35) & 0xffffff
}
