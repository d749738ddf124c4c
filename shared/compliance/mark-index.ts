import type { FoldedText } from './fold-text.ts'
import type { Mark, StepMeter } from './marks.ts'
import type { Near } from './rule.ts'

/** Marks of one class in the order of the text, with a way to enter at any place. */
export type MarkList = { list: readonly Mark[]; blocks: readonly number[] }

/** The marks of a text by class, each list in the order of the text. */
export type MarkIndex = {
  folded: FoldedText
  byClass: ReadonlyMap<string, MarkList>
  /** For each unit the number of its clause and of its sentence. */
  clauses: number[]
  sentences: number[]
  meter: StepMeter
}

/** Farther than this nothing counts as near, so that a rule looks at a bounded part of any text. */
const farthest = 28
/** No mark that is listed is longer than this, numbers aside. */
const longestMark = 12
const blockLength = 32

/** Sorts marks by class and numbers clauses and sentences. */
export function indexMarks(folded: FoldedText, marks: readonly Mark[], meter: StepMeter): MarkIndex {
  const lists = new Map<string, Mark[]>()
  for (const mark of marks) {
    const list = lists.get(mark.of)
    if (list === undefined) lists.set(mark.of, [mark])
    else list.push(mark)
  }
  const byClass = new Map<string, MarkList>()
  for (const [name, list] of lists) byClass.set(name, { list, blocks: toBlocks(list, folded.text.length) })
  meter.steps += byClass.size * Math.ceil(folded.text.length / blockLength)
  return { folded, byClass, ...numberParts(folded), meter }
}

/** A blank between words of at least so many characters parts clauses; in 微 信 or 不能 加 it hides them. */
const wholeWords = 3

function numberParts(folded: FoldedText): Pick<MarkIndex, 'clauses' | 'sentences'> {
  const clauses: number[] = []
  const sentences: number[] = []
  let clause = 0
  let sentence = 0
  let run = 0
  for (let at = 0; at < folded.text.length; at += 1) {
    const unit = folded.text[at] ?? ''
    if (folded.gaps[at] === 'soft' && run >= wholeWords && startsWholeWords(folded, at)) clause += 1
    if (folded.gaps[at] !== '') run = 0
    clauses.push(clause)
    sentences.push(sentence)
    run = isHan(unit) ? run + 1 : 0
    if (unit === ',' || unit === ';') clause += 1
    if (unit === ';') sentence += 1
  }
  return { clauses, sentences }
}

function startsWholeWords({ text, gaps }: FoldedText, from: number): boolean {
  if (!isHan(text[from] ?? '')) return false
  for (let at = from + 1; at < from + wholeWords; at += 1)
    if (gaps[at] !== '' || !isWordUnit(text[at] ?? '')) return false
  return true
}

/** 加我v: letters go with the words around them; digits are no words. */
function isWordUnit(unit: string): boolean {
  return isHan(unit) || (unit >= 'a' && unit <= 'z')
}

function isHan(unit: string): boolean {
  return unit >= '\u4e00' && unit <= '\u9fff'
}

/** A mark near this one that meets the condition; what overlaps this mark is no neighbour of it. */
export function findNear(index: MarkIndex, mark: Mark, near: Near): Mark | undefined {
  for (const name of near.any.split(' ')) {
    const found = findOfClass(index, mark, near, name)
    if (found !== undefined) return found
  }
  return undefined
}

function findOfClass(index: MarkIndex, mark: Mark, near: Near, name: string): Mark | undefined {
  const entry = index.byClass.get(name)
  if (entry === undefined) return undefined
  const { list, blocks } = entry
  const isOneSided = near.before !== undefined || near.after !== undefined
  const before = Math.min(near.before ?? (isOneSided ? -1 : farthest), farthest)
  const after = Math.min(near.after ?? (isOneSided ? -1 : farthest), farthest)
  const block = Math.max(0, Math.floor((mark.start - farthest - longestMark) / blockLength))
  for (let at = blocks[block] ?? list.length; at < list.length; at += 1) {
    const other = list[at]
    index.meter.steps += 1
    if (other === undefined || other.start > mark.end + farthest) return undefined
    const isBefore = other.end <= mark.start && mark.start - other.end <= before
    const isAfter = other.start >= mark.end && other.start - mark.end <= after
    if ((isBefore || isAfter) && isTogether(index, mark, other, near.within ?? 'clause')) return other
  }
  return undefined
}

function isTogether(index: MarkIndex, one: Mark, other: Mark, within: 'clause' | 'sentence' | 'text'): boolean {
  if (within === 'text') return true
  const numbers = within === 'clause' ? index.clauses : index.sentences
  return numbers[one.start] === numbers[other.start]
}

/** For each block of units the place in the list of the first mark that starts there or later. */
function toBlocks(list: readonly Mark[], length: number): number[] {
  const blocks: number[] = []
  let at = 0
  for (let start = 0; start <= length; start += blockLength) {
    while (at < list.length && (list[at]?.start ?? 0) < start) at += 1
    blocks.push(at)
  }
  return blocks
}
