import { type FoldedText, foldText } from './fold-text.ts'

/** Counts elementary steps, so that a test can hold the cost to the length of a text. */
export type StepMeter = { steps: number }

/** A word or shape found in a folded text, named by its class. */
export type Mark = { of: string; start: number; end: number }

type TrieNode = { next: Map<number, TrieNode>; classes: readonly string[] }

/** Words by class. Words of class `harmless` hide what they cover: 稍微 hides the 微信 of 稍微信号弱. */
export type WordTable = Readonly<Record<string, string>>

/** A finder of words; built once. */
export type WordScanner = { root: TrieNode }

/** Builds a scanner of blank-separated words by class. */
export function createWordScanner(tables: readonly WordTable[]): WordScanner {
  const root: TrieNode = { next: new Map(), classes: [] }
  for (const table of tables)
    for (const [name, words] of Object.entries(table))
      for (const word of words.split(/\s+/)) if (word !== '') addWord(root, foldText(word).text, name)
  return { root }
}

function addWord(root: TrieNode, word: string, name: string): void {
  let node = root
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    const next = node.next.get(code) ?? { next: new Map(), classes: [] }
    node.next.set(code, next)
    node = next
  }
  if (!node.classes.includes(name)) node.classes = [...node.classes, name]
}

/** The words at each place, of a class the longest, less what harmless words cover. */
export function scanWords(folded: FoldedText, scanner: WordScanner, meter: StepMeter): Mark[] {
  const marks: Mark[] = []
  let coveredTo = 0
  for (let start = 0; start < folded.text.length; start += 1) {
    const found = wordsAt(folded, start, { root: scanner.root, meter })
    const harmlessTo = found.get('harmless') ?? start
    while (marks.length > 0 && isCovered(marks[marks.length - 1], start, harmlessTo)) marks.pop()
    const wasCoveredTo = coveredTo
    coveredTo = Math.max(coveredTo, harmlessTo)
    for (const [name, end] of found) {
      // A word listed as harmless and as something else hides shorter ones, and is what else it is listed as.
      const isBoth = end === harmlessTo && start >= wasCoveredTo
      const isHidden = !isBoth && (end <= coveredTo || (start < wasCoveredTo && end - start < 3))
      if (name === 'harmless' || !isHidden) marks.push({ of: name, start, end })
    }
  }
  return marks
}

function isCovered(mark: Mark | undefined, start: number, end: number): boolean {
  return mark !== undefined && mark.of !== 'harmless' && mark.end > start && mark.end - mark.start < end - start
}

function wordsAt(
  { text, gaps }: FoldedText,
  start: number,
  { root, meter }: { root: TrieNode; meter: StepMeter },
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  let node: TrieNode | undefined = root
  const startsInLetters = isLetter(text, start)
  if (startsInLetters && isLetter(text, start - 1) && gaps[start] === '') return found
  for (let at = start; at < text.length; at += 1) {
    meter.steps += 1
    node = node.next.get(text.charCodeAt(at))
    if (node === undefined) break
    const isWhole = !startsInLetters || !isLetter(text, at) || !isLetter(text, at + 1) || gaps[at + 1] !== ''
    if (isWhole) for (const name of node.classes) found.set(name, at + 1)
  }
  return found
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 97 && code <= 122
}
