import { type Denial, denialsOf, mildDenials } from './read-denials.ts'
import type { Clause, ReadText } from './read-draft.ts'
import { readTokens } from './read-tokens.ts'
import { lettersOf, pairsOf, placedPairs } from './text-pairs.ts'

/**
 * What two texts deny differently: words turned round, denials of what the other states, denials of something else, and
 * those that the other text may have put in another way.
 */
export type Contradictions = { turned: string[]; flipped: string[]; lone: string[]; mild: string[] }

/** Denials that stand in one of the two texts alone, and words denied in one and stated in the other. */
export function findContradicted(draft: ReadText, basis: ReadText): Contradictions {
  const [ours, theirs] = [denialsOf(draft), denialsOf(basis)]
  const [said, known] = [statesOf(draft, ours), statesOf(basis, theirs)]
  const heads = headsOf(basis, theirs)
  const [ourCuts, theirCuts] = [cutsOf(draft), cutsOf(basis)]
  const turned = [...said].filter(
    ([token, state]) =>
      !weak.test(token) &&
      !ourCuts.has(token) &&
      !theirCuts.has(token) &&
      ((state === 'denied' && known.get(token) === 'stated') ||
        (state === 'stated' && known.get(token) === 'denied' && heads.has(token))),
  )
  const alone = [
    ...unmatched([draft, ours], [basis, theirs], known),
    ...unmatched([basis, theirs], [draft, ours], said),
  ]
  const words = (kind: Unmatched['kind']): string[] => alone.filter((one) => one.kind === kind).map((one) => one.words)
  return { turned: turned.map(([token]) => token), flipped: words('flipped'), lone: words('lone'), mild: words('mild') }
}

/** Pairs of letters that belong to two words: 款后 in 付款后. */
function cutsOf(read: ReadText): Set<string> {
  const tokens = readTokens(read)
  return new Set(
    tokens.flatMap(({ text, start, end }, at) => {
      const inner = [...text.slice(1, -1)].flatMap((letter, place) =>
        place % 2 === 0 ? [letter + text.charAt(place + 2)] : [],
      )
      const next = tokens[at + 1]
      const isCut = next !== undefined && next.start === end && (text.length > 1 || next.text.length > 1)
      return isCut && !read.masked.slice(start, next.end).includes('▮')
        ? [...inner, text.slice(-1) + next.text.charAt(0)]
        : inner
    }),
  )
}

type Unmatched = { kind: 'flipped' | 'lone' | 'mild'; words: string }

/** The denials of one text that the other has not. */
function unmatched(
  [read, own]: [ReadText, Denial[]],
  [other, theirs]: [ReadText, Denial[]],
  states: Map<string, State>,
): Unmatched[] {
  const left = own.filter((one) => !theirs.some((two) => isSame(read, one, other, two)))
  if (left.length === 0) return []
  const mild = denialsOf(other, mildDenials)
  return left.map((one) => {
    if (mild.some((two) => [...one.near].some((word) => two.near.has(word)))) return { kind: 'mild', words: one.words }
    const isStated = [...headTokens(read, one)].some((token) => ['stated', 'either'].includes(states.get(token) ?? ''))
    return { kind: isStated ? 'flipped' : 'lone', words: one.words }
  })
}

/** The words right behind a denial, or all of its scope where that lies before it. */
function headTokens(read: ReadText, { isRight, scope }: Denial): Set<string> {
  return pairsOf(read, scope[0], isRight ? Math.min(scope[1], scope[0] + 4) : scope[1])
}

function isSame(a: ReadText, one: Denial, b: ReadText, other: Denial): boolean {
  if ((one.isException && other.isException) || !one.isRight || !other.isRight)
    for (const word of one.near) if (other.near.has(word)) return true
  for (const token of one.tokens) if (other.tokens.has(token)) return true
  const letters = new Set(lettersOf(b, reachOf(b, other)))
  return lettersOf(a, reachOf(a, one)).some((letter) => letters.has(letter))
}

/** Where a clause turns to what is so: 不想要了 | 可以退. */
const affirmed = /可以|也[能可行会]|都[能可行会]|[就仍还]能|但/

/** A denial that stands before its words may mean all of them to the end of the clause. */
function reachOf({ clauses, masked }: ReadText, { scope, isRight }: Denial): [number, number] {
  const clause = clauses.find(({ start, end }) => start <= scope[0] && end >= scope[0])
  if (!isRight || clause === undefined) return scope
  const turn = affirmed.exec(masked.slice(scope[1], clause.end))?.index ?? clause.end
  return [scope[0], Math.min(clause.end, scope[1] + turn)]
}

/** Pairs with a letter that says nothing are no words. */
export const weak = /^g:|[的了就也都在是可以能不会要有按为及与和或]/

/** The first word of what is denied: 酒精 in 不含酒精和香精. */
function headsOf(read: ReadText, all: Denial[]): Set<string> {
  const heads = new Set<string>()
  for (const { scope, isRight } of all)
    if (isRight) for (const token of pairsOf(read, scope[0], scope[0] + 3)) heads.add(token)
  return heads
}

/** An enumeration or a condition before a denial: 机洗、漂白都不行; 如遇大风，不建议使用. */
function isHeldOpen({ text, clauses }: ReadText, clause: Clause): boolean {
  return (
    text.charAt(clause.end) === '、' ||
    text.charAt(clause.start - 1) === '、' ||
    /^(?:若|如|要是|遇|碰)/.test(clause.text) ||
    (clauses.find(({ start }) => start > clause.end) ?? clause).text.startsWith('就')
  )
}

type State = 'stated' | 'denied' | 'either'

/** Whether each word is stated, denied, or both; words beside a denial but outside its scope are left open. */
function statesOf(read: ReadText, all: Denial[]): Map<string, State> {
  const states = new Map<string, State>()
  for (const clause of read.clauses) {
    const own = all.filter(({ scope }) => scope[0] < clause.end && scope[1] > clause.start)
    // 非质量问题不退 is no denial of 质量问题, 请勿无人看管 none of 看管.
    const isDouble = own.length > 1
    const isOpen = own.length > 0 || isHeldOpen(read, clause)
    for (const { token, at } of placedPairs(read, clause.start, clause.end)) {
      const isIn = own.some(({ scope, isRight }) => isRight && at >= scope[0] && at < scope[1])
      const state: State = isDouble ? 'either' : isIn ? 'denied' : isOpen ? 'either' : 'stated'
      const old = states.get(token)
      states.set(token, old === undefined || old === state ? state : 'either')
    }
  }
  return states
}
