import type { ArticlePair, KnownArticle, PairChoice, PairSide, ProposedArticle } from '../../protocol/article-file.ts'
import { toQuestionKey } from './question-key.ts'
import { dice, type QuestionMatcher, toGrams } from './question-matcher.ts'

/** An article of the file and the earlier one that it is like: a place among the proposals, or an article of the shop. */
export interface FoundPair {
  pair: ArticlePair
  found: number
  before: { kind: 'file'; index: number } | { kind: 'shop'; id: string }
}

type Compared = Pick<KnownArticle, 'title' | 'questions' | 'layer' | 'locale' | 'productIds' | 'answer'> & {
  place: number | null
}

/** Finds, article by article, what was asked before: in the shop, and earlier in the file. */
export function createPairFinder(known: readonly KnownArticle[], matcher: QuestionMatcher) {
  const compared: Compared[] = []
  const add = (one: Compared): void => {
    for (const question of one.questions) matcher.add(compared.length, question)
    compared.push(one)
  }
  for (const one of known) add({ ...one, place: null })
  return {
    /** Every article once, in the order of the proposals. */
    look(proposal: ProposedArticle, pairs: number): FoundPair | null {
      const own = toCompared(proposal)
      const matches = own.questions.flatMap((question) => {
        const match = matcher.find(question, (owner) => isSameScope(compared[owner], own))
        return match === null ? [] : [{ ...match, asked: question }]
      })
      const found = compared.length - known.length
      add(own)
      const best = matches.reduce(
        (held, one) => (held !== null && held.score >= one.score ? held : one),
        matches[0] ?? null,
      )
      const before = best === null ? undefined : compared[best.owner]
      if (best === null || before === undefined) return null
      const likeness = best.score === 1 ? 'same' : 'near'
      const pair: ArticlePair = {
        ...{ pair: pairs, likeness, score: best.score },
        found: toSide(own, best.asked),
        before: toSide(before, best.question),
        choice: suggest(likeness, own.answer, before.answer),
      }
      const shopId = known[best.owner]?.id
      const place = { kind: 'file' as const, index: best.owner - known.length }
      return { pair, found, before: shopId === undefined ? place : { kind: 'shop', id: shopId } }
    },
  }
}

/** The same answer is not needed twice; another answer is for a person to judge, so both stay until then. */
function suggest(likeness: ArticlePair['likeness'], answer: string, before: string): PairChoice {
  const isSameAnswer = dice(toGrams(toQuestionKey(answer)), toGrams(toQuestionKey(before))) >= 0.9
  if (!isSameAnswer) return 'keep'
  return likeness === 'same' ? 'skip' : 'merge'
}

/** Layers override each other on purpose, and other goods have other answers. */
function isSameScope(one: Compared | undefined, other: Compared): boolean {
  if (one === undefined || one.layer !== other.layer || one.locale !== other.locale) return false
  if (one.productIds.length === 0 && other.productIds.length === 0) return true
  return one.productIds.some((id) => other.productIds.includes(id))
}

function toCompared({ place, body, needsQuestion }: ProposedArticle): Compared {
  const { title, questions, layer, locale, productIds, answers } = body
  // A phrase's name is no question: two phrases of one name are compared by nothing.
  return {
    title,
    questions: needsQuestion ? [] : questions,
    layer,
    locale,
    productIds,
    place,
    answer: answers[0]?.text ?? '',
  }
}

function toSide({ title, answer, place }: Compared, question: string): PairSide {
  return { title, question, answer: answer.slice(0, 300), place }
}
