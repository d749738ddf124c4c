import { toSimplified } from '../language/normalise-text.ts'
import { simplifiedForms } from './words/traditional.data.ts'

/** A text as the checks read it, with the way back: unit `at` of `text` came from `starts[at]` to `ends[at]`. */
export type FoldedText = {
  /** Lower case, half width, simplified; what only separates is gone; `,` ends a clause and `;` a sentence. */
  text: string
  starts: number[]
  ends: number[]
  /** What was dropped right before this unit: nothing, a blank or dash, or anything else. */
  gaps: ('' | 'soft' | 'hard')[]
}

const sentenceEnds = new Set('。！？!?；;\n\r')
const clauseEnds = new Set('，,、…')
const softSeparators = new Set(' \u00a0\u3000\t-‐‑–—_.·•')
/** Read as the sign for a name that the first character begins: 薇❤ is 薇信. */
const beforeHeart = new Set('微薇威维徽葳危魏卫围喂vw')
const hearts = /^[❤♥💓💕💖💗💘💙💚💛💜🖤🤍🤎🧡💌✉📧]$/u
const pictures: ReadonlyMap<string, string> = new Map([
  ['➕', '加'],
  ['+', '加'],
  ['🐧', '企鹅'],
  ['📱', '手机'],
  ['☎', '电话'],
  ['📞', '电话'],
  ['🛰', '卫星'],
  ['🌱', 'v'],
  ['✌', 'v'],
  ['⭐', '星'],
  ['🌟', '星'],
  ['★', '星'],
  ['🧧', '红包'],
  // Letters and characters that only look like the ones meant.
  ['∨', 'v'],
  ['ν', 'v'],
  ['ѵ', 'v'],
  ['υ', 'v'],
  ['х', 'x'],
  ['χ', 'x'],
  ['×', 'x'],
  ['ω', 'w'],
  ['ѡ', 'w'],
  ['о', 'o'],
  ['е', 'e'],
  ['і', 'i'],
])
const kept = /^[\p{L}\p{N}:%@¥￥]$/u
const invisible = /^[\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Mn}\p{Me}\u3164\uffa0\u115f\u1160]$/u

/** Folds a text for the checks; one look at each character, whatever stands in it. */
export function foldText(original: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [], gaps: [] }
  const units: string[] = []
  let gap: '' | 'soft' | 'hard' = ''
  for (let at = 0; at < original.length; ) {
    const char = String.fromCodePoint(original.codePointAt(at) ?? 0)
    const end = at + char.length
    const read = readCharacter(char, { before: units.at(-1) ?? '', next: original[end] ?? '', gap })
    if (typeof read === 'string') {
      for (const unit of read) {
        units.push(unit)
        folded.starts.push(at)
        folded.ends.push(end)
        folded.gaps.push(gap)
        gap = ''
      }
    } else if (read.drops !== '') gap = gap === 'hard' ? 'hard' : read.drops
    at = end
  }
  folded.text = units.join('')
  return folded
}

type Around = { before: string; next: string; gap: string }

/** What a character is read as, or how what stands around it is parted when it is dropped. */
function readCharacter(char: string, { before, next, gap }: Around): string | { drops: '' | 'soft' | 'hard' } {
  const code = char.charCodeAt(0)
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 97 && code <= 122))
    return simplifiedForms.get(char) ?? toSimplified(char)
  if (code >= 48 && code <= 57) return char
  if (sentenceEnds.has(char)) return ';'
  if (clauseEnds.has(char)) return ','
  if (char === '.' && isDigit(before) && isDigit(next) && gap === '') return '.'
  if (hearts.test(char)) return readHeart(before, next)
  const picture = pictures.get(char)
  if (picture !== undefined) return picture
  if (softSeparators.has(char)) return { drops: 'soft' }
  if (invisible.test(char)) return { drops: '' }
  return foldRare(char)
}

/** 薇❤ and ❤信 are one name. */
function readHeart(before: string, next: string): string | { drops: 'hard' } {
  if (beforeHeart.has(before)) return '信'
  return next === '信' ? '微' : { drops: 'hard' }
}

function foldRare(char: string): string | { drops: 'hard' } {
  const plain = toSimplified(char.normalize('NFKC').toLowerCase())
  const read = [...plain].map((unit) => pictures.get(unit) ?? (kept.test(unit) && unit.length === 1 ? unit : ''))
  const text = read.join('').slice(0, 4)
  return text === '' ? { drops: 'hard' } : text
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}
