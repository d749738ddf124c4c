import type { AnswerConflict, ProposedAnswer } from '../../protocol/article-proposal.ts'
import { toTerms } from '../to-terms.ts'
import { type AnswerFact, findAnswerFacts, findDisagreements, readVerdict } from './answer-facts.ts'
import type { QuestionPair } from './make-pairs.ts'
import { foldWords } from './strip-talk.ts'

/** One wording of an answer, with what it states. */
interface WeighedAnswer extends ProposedAnswer {
  terms: Set<string>
  facts: AnswerFact[]
  verdict: 'yes' | 'no' | null
  /** Mean likeness to what was answered at the other askings. */
  support: number
}

/** What the answers to one question come to. */
export interface AnswerChoice {
  best: ProposedAnswer
  others: ProposedAnswer[]
  conflicts: AnswerConflict[]
  /** How much the other answers say what the best one says, 0 to 1. */
  support: number
}

/** Wordings that are compared; what is rarer than these says nothing about the shop. */
const mostWordings = 60
const longEnough = 30
const tooLong = 300
const sidesShown = 4
/** A side that so few of the answers take is a slip of one hand, not a disagreement. */
const smallestSide = 0.08
/** Answers about something else do not disagree; a bare yes is about whatever was asked. */
const sameMatter = 0.15
const fewTerms = 3

/** The best of many human answers: like the others', whole, polite, and not the minority where they disagree. */
export function weighAnswers(pairs: readonly QuestionPair[]): AnswerChoice | null {
  const answers = listWordings(pairs)
  if (answers.length === 0) return null
  const total = answers.reduce((sum, { count }) => sum + count, 0)
  for (const one of answers) one.support = supportOf(one, answers, total)
  const outvoted = new Set<WeighedAnswer>()
  const typical = answers.reduce((held, one) => (one.support > held.support ? one : held))
  const comparable = answers.filter((one) => one.terms.size <= fewTerms || likenessOf(one, typical) >= sameMatter)
  const conflicts = findConflicts(comparable, total, outvoted)
  const score = (one: WeighedAnswer): number => one.support + whole(one) + manners(one) - (outvoted.has(one) ? 1 : 0)
  const [best, ...others] = answers.toSorted((a, b) => score(b) - score(a))
  if (best === undefined) return null
  const byCount = others.toSorted((a, b) => b.count - a.count).map(toProposed)
  return { best: toProposed(best), others: byCount, conflicts, support: best.support }
}

function listWordings(pairs: readonly QuestionPair[]): WeighedAnswer[] {
  const wordings = new Map<string, WeighedAnswer>()
  for (const { answer, operator } of pairs) {
    const key = foldWords(answer)
    const held = wordings.get(key)
    if (held === undefined) wordings.set(key, weigh(answer, operator))
    else {
      held.count += 1
      if (!held.operators.includes(operator)) held.operators.push(operator)
    }
  }
  return [...wordings.values()].toSorted((a, b) => b.count - a.count).slice(0, mostWordings)
}

function weigh(text: string, operator: string): WeighedAnswer {
  const terms = new Set(toTerms(text).filter((term) => term.length > 1))
  return {
    text,
    count: 1,
    operators: [operator],
    terms,
    facts: findAnswerFacts(text),
    verdict: readVerdict(text),
    support: 0,
  }
}

function supportOf(one: WeighedAnswer, answers: readonly WeighedAnswer[], total: number): number {
  if (total === 1) return 0
  const likeness = answers.reduce((sum, other) => sum + other.count * (other === one ? 1 : likenessOf(one, other)), 0)
  return (likeness - 1) / (total - 1)
}

function likenessOf(one: WeighedAnswer, other: WeighedAnswer): number {
  const [small, large] = one.terms.size < other.terms.size ? [one.terms, other.terms] : [other.terms, one.terms]
  if (small.size === 0) return 0
  let common = 0
  for (const term of small) if (large.has(term)) common += 1
  return common / Math.sqrt(small.size * large.size)
}

function whole({ text }: WeighedAnswer): number {
  return 0.4 * Math.min(1, text.length / longEnough) - (text.length > tooLong ? 0.2 : 0)
}

function manners({ text }: WeighedAnswer): number {
  return /亲|您|请|抱歉/.test(text) ? 0.08 : 0
}

function toProposed({ text, count, operators }: WeighedAnswer): ProposedAnswer {
  return { text, count, operators }
}

/** Where operators said different numbers, or one yes and another no; who is on a smaller side is noted as outvoted. */
function findConflicts(
  answers: readonly WeighedAnswer[],
  total: number,
  outvoted: Set<WeighedAnswer>,
): AnswerConflict[] {
  const found: AnswerConflict[] = []
  const add = (kind: AnswerConflict['kind'], sides: Side[]): void => {
    const told = sides.filter(({ count }) => count >= total * smallestSide).toSorted((a, b) => b.count - a.count)
    for (const { members } of told.slice(1)) for (const one of members) outvoted.add(one)
    const shown = told.slice(0, sidesShown).map(({ members: _, ...side }) => side)
    if (shown.length > 1) found.push({ kind, sides: shown })
  }
  for (const kind of new Set(answers.flatMap(({ facts }) => facts.map((fact) => fact.kind)))) {
    const said = ({ facts }: WeighedAnswer): string[] =>
      facts.filter((fact) => fact.kind === kind).map((fact) => fact.said)
    const stating = answers.filter((one) => said(one).length > 0)
    add(
      'number',
      part(stating, said, (a, b) => !findDisagreements(a.facts, b.facts).includes(kind)),
    )
  }
  const deciding = answers.filter(({ verdict }) => verdict !== null)
  const isSame = (a: WeighedAnswer, b: WeighedAnswer): boolean => a.verdict === b.verdict
  add(
    'yes-no',
    part(deciding, ({ verdict }) => [verdict ?? ''], isSame),
  )
  return found
}

type Side = AnswerConflict['sides'][number] & { members: WeighedAnswer[] }

/** Sides of those who agree, the commonest wording of each speaking for it. */
function part(
  answers: readonly WeighedAnswer[],
  said: (one: WeighedAnswer) => string[],
  agree: (a: WeighedAnswer, b: WeighedAnswer) => boolean,
): Side[] {
  const sides: Side[] = []
  for (const answer of answers) {
    const side = sides.find(({ members }) => members.some((one) => agree(one, answer)))
    if (side === undefined) sides.push({ ...toProposed(answer), said: said(answer), members: [answer] })
    else {
      side.members.push(answer)
      side.count += answer.count
      side.operators = [...new Set([...side.operators, ...answer.operators])]
    }
  }
  return sides
}
