import { createWordMatcher } from '../language/match-words.ts'
import { concepts } from './concepts.data.ts'
import { featureKind, hashNumber, hashText } from './hash-feature.ts'
import { readWording } from './read-wording.ts'

/** A text as the model sees it: hashed features (24 bit), each once, with their weights. */
export type FeatureVector = { ids: number[]; values: number[] }

/** Which kinds of features are taken; training switches them off one at a time to see what each is worth. */
export type FeatureParts = { grams: number; words: boolean; concepts: boolean; order: boolean; shape: boolean }

/** What ships. */
export const allParts: FeatureParts = { grams: 2, words: true, concepts: true, order: true, shape: true }

const conceptNames = Object.keys(concepts)
const matchConcepts = createWordMatcher(
  Object.entries(concepts).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, number] => [word, conceptNames.indexOf(name)]),
  ),
)
const gramWeight = 1
const conceptWeight = 0.7

/** The features of a text: character n-grams, Latin words and their parts, concepts and their order, shape. */
export function extractFeatures(text: string, parts: FeatureParts = allParts): FeatureVector {
  const { folded, core } = readWording(text)
  const grams = new Set<number>()
  addGrams(core, parts.grams, grams)
  if (parts.words) {
    addLatinWords(core, grams)
    addThaiParts(core, grams)
  }
  const ideas = new Set<number>()
  addConcepts(core, parts, ideas)
  if (parts.shape) addShapes(folded, core, ideas)
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

function addGrams(text: string, longest: number, ids: Set<number>): void {
  if (longest === 0) return
  const bare = `^${text.replace(/[\s\p{P}\p{S}]+/gu, (gap) => (/[№☎]/u.test(gap) ? gap : '|'))}$`
  for (let at = 0; at < bare.length; at += 1) {
    const isLatinHere = isLatin(bare, at)
    for (let length = 1; length <= longest && at + length <= bare.length; length += 1) {
      if (isLatinHere && isLatin(bare, at + length - 1)) continue
      ids.add(hashText(bare, at, at + length, featureKind.gram))
    }
  }
}

/** Words of Latin letters: as written, without their marks (Vietnamese is often typed so), pairs and parts of them. */
function addLatinWords(text: string, ids: Set<number>): void {
  let previous = ''
  for (const word of text.match(/[a-z'\u00c0-\u024f\u1e00-\u1eff]{2,}/g) ?? []) {
    const bare = toBareLetters(word)
    ids.add(hashText(word, 0, word.length, featureKind.word))
    ids.add(hashText(bare, 0, bare.length, featureKind.word))
    const pair = `${previous} ${bare}`
    ids.add(hashText(pair, 0, pair.length, featureKind.wordPair))
    const padded = `<${bare}>`
    for (let at = 0; at + 4 <= padded.length; at += 1) ids.add(hashText(padded, at, at + 4, featureKind.wordPart))
    previous = bare
  }
}

function toBareLetters(word: string): string {
  return /[^a-z']/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd') : word
}

const longestThaiRun = 120
const longestThaiPart = 6

/** Thai is written without blanks and a syllable takes three to five signs. */
function addThaiParts(text: string, ids: Set<number>): void {
  for (const whole of text.match(/[\u0e00-\u0e7f]{4,}/g) ?? []) {
    const run = whole.slice(0, longestThaiRun)
    for (let at = 0; at < run.length; at += 1) {
      for (let length = 4; length <= longestThaiPart && at + length <= run.length; length += 1) {
        ids.add(hashText(run, at, at + length, featureKind.wordPart))
      }
    }
  }
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)
}

const conceptLimit = 12

function addConcepts(text: string, parts: FeatureParts, ids: Set<number>): void {
  if (!parts.concepts) return
  const found = matchConcepts(text).slice(0, conceptLimit)
  for (const [index, { value: concept }] of found.entries()) {
    ids.add(hashNumber(concept + 1, featureKind.concept))
    for (let at = index + 1; parts.order && at < found.length; at += 1) {
      const later = found[at]?.value ?? concept
      if (later !== concept) ids.add(hashNumber((concept + 1) * 1024 + later + 1, featureKind.order))
    }
  }
  if (found.length === 0) ids.add(hashNumber(1, featureKind.none))
}

function addShapes(text: string, core: string, ids: Set<number>): void {
  const length = Math.min(5, Math.floor(Math.log2(Math.max(1, core.length))))
  ids.add(hashNumber(length, featureKind.length))
  if (/[?]$|[吗么呢没不嘛]$/.test(text)) ids.add(hashNumber(1, featureKind.shape))
  if (text.includes('№')) ids.add(hashNumber(2, featureKind.shape))
  if (/\p{Extended_Pictographic}/u.test(text)) ids.add(hashNumber(3, featureKind.shape))
}
