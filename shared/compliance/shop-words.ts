import type { ShopWord } from '../protocol/desk-compliance.ts'
import type { Finding } from '../protocol/writing.ts'
import { toOriginal } from './find-findings.ts'
import type { TextSpan } from './finding.ts'
import { type FoldedText, foldText } from './fold-text.ts'
import type { StepMeter } from './marks.ts'

type Piece = { text: string; gap: number }
type CompiledWord = { word: ShopWord; pieces: Piece[] }

/** The shop's words, made ready once. */
export type ShopWordScanner = { byFirst: ReadonlyMap<string, CompiledWord[]> }

/** Why a word cannot be taken into the list. */
export type ShopWordFault = 'empty' | 'too-long' | 'too-many-gaps' | 'starts-with-gap'

const longestWord = 40
const mostGaps = 3
const widestGap = 8

/** What is wrong with a word that a merchant typed, if anything is. */
export function findShopWordFault({ word, isPattern = false }: ShopWord): ShopWordFault | undefined {
  const pieces = toPieces(word, isPattern)
  if (pieces.length === 0) return 'empty'
  if (word.length > longestWord) return 'too-long'
  if (pieces.length - 1 > mostGaps) return 'too-many-gaps'
  return (pieces[0]?.gap ?? 0) > 0 ? 'starts-with-gap' : undefined
}

/** Makes a list of words ready; words with a fault are left out. */
export function createShopWordScanner(words: readonly ShopWord[]): ShopWordScanner {
  const byFirst = new Map<string, CompiledWord[]>()
  for (const word of words) {
    if (findShopWordFault(word) !== undefined) continue
    const pieces = toPieces(word.word, word.isPattern ?? false)
    const first = pieces[0]?.text[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, pieces }])
  }
  return { byFirst }
}

function toPieces(word: string, isPattern: boolean): Piece[] {
  const parts = isPattern ? word.split(/([*?？＊]+)/) : [word]
  const pieces: Piece[] = []
  let gap = 0
  for (const [at, part] of parts.entries()) {
    if (isPattern && at % 2 === 1)
      gap += [...part].some((sign) => sign === '*' || sign === '＊') ? widestGap : part.length
    else {
      const { text } = foldText(part)
      if (text === '') continue
      pieces.push({ text, gap: Math.min(gap, widestGap) })
      gap = 0
    }
  }
  return pieces
}

/** Adds what the shop forbids and drops what it allows. */
export function applyShopWords(
  findings: readonly Finding[],
  folded: FoldedText,
  { shopWords, meter }: { shopWords?: ShopWordScanner | undefined; meter: StepMeter },
): Finding[] {
  if (shopWords === undefined) return [...findings]
  const hits = findShopWords(folded, shopWords, meter)
  const allowed = hits.filter(({ word }) => word.kind === 'allowed').map((hit) => toOriginal(folded, hit))
  const own = hits.filter(({ word }) => word.kind === 'forbidden').map((hit) => toFinding(folded, hit))
  const isCovered = createCover(allowed, meter)
  const kept = findings.filter(({ span }) => !isCovered(span))
  return [...kept, ...own].sort((a, b) => a.span.start - b.span.start)
}

type Hit = { word: ShopWord; start: number; end: number }

function findShopWords(folded: FoldedText, { byFirst }: ShopWordScanner, meter: StepMeter): Hit[] {
  const hits: Hit[] = []
  for (let start = 0; start < folded.text.length; start += 1) {
    meter.steps += 1
    for (const { word, pieces } of byFirst.get(folded.text[start] ?? '') ?? []) {
      const end = matchPieces(folded.text, start, { pieces, meter })
      if (end !== undefined) hits.push({ word, start, end })
    }
  }
  return hits
}

/** Each piece is taken at the first place it fits, so a word costs at most its pieces times the widest gap. */
function matchPieces(
  text: string,
  start: number,
  { pieces, meter }: { pieces: readonly Piece[]; meter: StepMeter },
): number | undefined {
  let at = start
  for (const { text: piece, gap } of pieces) {
    let found = -1
    for (let skipped = 0; skipped <= gap && found < 0; skipped += 1) {
      meter.steps += piece.length
      if (text.startsWith(piece, at + skipped)) found = at + skipped
      else if (text[at + skipped] === ',' || text[at + skipped] === ';') break
    }
    if (found < 0) return undefined
    at = found + piece.length
  }
  return at
}

/** Tells whether a part lies inside one of several, which come in the order of their starts. */
function createCover(parts: readonly TextSpan[], meter: StepMeter): (span: TextSpan) => boolean {
  const reach: number[] = []
  for (const { end } of parts) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return ({ start, end }) => {
    let low = 0
    let high = parts.length
    while (low < high) {
      meter.steps += 1
      const middle = (low + high) >> 1
      if ((parts[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return low > 0 && (reach[low - 1] ?? 0) >= end
  }
}

function toFinding(folded: FoldedText, { word, start, end }: Hit): Finding {
  const span = toOriginal(folded, { start, end })
  const finding: Finding = {
    kind: 'shop-word',
    rule: `shop-word.${word.word}`,
    span,
    severity: word.severity ?? 'warn',
    source: { by: 'shop', name: '本店禁用词', isChecked: true },
    why: word.why ?? `「${word.word}」在本店的禁用词里。`,
  }
  return word.instead === undefined ? finding : { ...finding, rewording: { ...span, text: word.instead } }
}
