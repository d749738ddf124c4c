import type { AnswerVariant, Article } from '../../protocol/article.ts'
import { type ClaimSentence, clausesOf } from './claim-sentence.ts'
import { foldText } from './fold-text.ts'
import type { Measure } from './measure.ts'
import { type Modality, matterOf, readModality } from './modality.ts'
import { readGoods, readScope } from './read-scope.ts'
import type { WordPairs } from './word-pairs.ts'

/** What an open statement says: a number, or how it speaks of its matter. */
export type OpenValue =
  | { kind: 'number'; measure: Measure; isComparison: boolean }
  | { kind: 'modal'; modality: Modality }

/** A clause that states a number or a yes or no of no known aspect, with the words that say about what. */
export type OpenStatement = {
  article: Article
  variant: AnswerVariant['id']
  value: OpenValue
  /** Pairs of the clause, of the article's title and questions, and of the sentence. */
  own: Set<number>
  head: Set<number>
  around: Set<number>
  goods: string[]
  /** Goods the title names. */
  titleGoods: string[]
  conditions: string[]
  sentence: string
  words: string
}

type Found = Pick<OpenStatement, 'value' | 'own' | 'goods'> & { start: number; end: number }

const edge = /[,，、：:（）()]/
/** A clause shorter than this says nothing without the one before it. */
const shortest = 3
/** 比脚长多 1 厘米 states no length of its own. */
const comparison = /比[^,，]{1,8}(?:多|大|小|长|短|高|低|少)|多留|再加|大出|差(?!价)/

/** The open statements of an article, whose answers are given as sentences. */
export function readOpenStatements(
  article: Article,
  answers: { variant: AnswerVariant['id']; sentences: ClaimSentence[] }[],
  pairs: WordPairs,
): OpenStatement[] {
  const head = pairs.toIds(foldText([article.title, ...article.questions].join('。')))
  const titleGoods = readGoods(foldText(article.title))
  return answers.flatMap(({ variant, sentences }) =>
    sentences.flatMap(({ exact, folded, masked }) => {
      const { conditions } = readScope(folded)
      const base = { article, variant, sentence: exact, head, around: pairs.toIds(folded), titleGoods, conditions }
      const found = [...readNumbers(folded, masked.measures, pairs), ...readModals(folded, pairs)]
      return found.map(({ start, end, goods, ...rest }) => ({
        ...base,
        ...rest,
        goods: goods.length > 0 ? goods : titleGoods,
        words: exact.slice(start, end).trim(),
      }))
    }),
  )
}

function readNumbers(folded: string, measures: Measure[], pairs: WordPairs): Found[] {
  return measures.map((measure, at) => {
    const start = Math.max(measures[at - 1]?.end ?? 0, clauseStart(folded, measure.start))
    const end = Math.min(measures[at + 1]?.start ?? folded.length, edgeAfter(folded, measure.end))
    const own = `${folded.slice(start, measure.start)}。${folded.slice(measure.end, end)}`
    const isComparison = comparison.test(own)
    return {
      value: { kind: 'number', measure, isComparison },
      own: pairs.toIds(own),
      goods: readGoods(own),
      start,
      end,
    }
  })
}

function readModals(folded: string, pairs: WordPairs): Found[] {
  return clausesOf(folded).flatMap(({ start, text }) => {
    const matter = matterOf(text)
    const modality = matter.length < shortest ? null : readModality(text)
    if (modality === null) return []
    const value = { kind: 'modal' as const, modality }
    return [{ value, own: pairs.toIds(matter), goods: readGoods(text), start, end: start + text.length }]
  })
}

function clauseStart(folded: string, at: number): number {
  const from = edgeBefore(folded, at)
  return at - from < shortest && from > 0 ? edgeBefore(folded, from - 1) : from
}

function edgeBefore(folded: string, at: number): number {
  let from = at
  while (from > 0 && !edge.test(folded[from - 1] ?? '')) from -= 1
  return from
}

function edgeAfter(folded: string, at: number): number {
  let to = at
  while (to < folded.length && !edge.test(folded[to] ?? '')) to += 1
  return to
}
