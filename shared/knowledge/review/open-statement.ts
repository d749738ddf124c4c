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
  /** Words of the clause that have an opposite: 冷冻 is not 冷藏. */
  sides: string[]
  /** The clause itself names none; those are the title's. */
  isTitleGoods: boolean
  /** Goods the title names. */
  titleGoods: string[]
  conditions: string[]
  sentence: string
  words: string
}

type Found = Pick<OpenStatement, 'value' | 'own' | 'goods' | 'sides'> & { start: number; end: number }

const edge = /[,，、：:（）()]/
/** A clause shorter than this says nothing without the one before it. */
const shortest = 3
/** 比脚长多 1 厘米 states no length of its own. */
const comparison = /比[^,，]{1,8}(?:多|大|小|长|短|高|低|少)|多留|再加|大出|差(?!价)/

const oneSide =
  /冷冻|冷藏|室温|常温|冷水|温水|热水|绿茶|红茶|乌龙|干皮|油皮|敏感皮|夏天|冬天|白天|晚上|薄款|厚款|孩子|大人|成人|手洗|机洗|干洗|新机|旧机|开机|关机|制冷|制热|进水|排水/g

/** Words that only say how a number is meant. */
const bounds =
  /不要超过|别超过|不超过|超过|不到|至少|不少于|最多|至多|大约|大概|通常|一般|多数|左右|上下|以内|之内|以上|以下|控制在/g

/** The open statements of an article, whose answers are given as sentences. */
export function readOpenStatements(
  article: Article,
  answers: { variant: AnswerVariant['id']; sentences: ClaimSentence[] }[],
  pairs: WordPairs,
): OpenStatement[] {
  const head = pairs.toIds(foldText([article.title, ...article.questions].join('。')))
  const titleGoods = readGoods(foldText(article.title))
  return answers.flatMap(({ variant, sentences }) =>
    sentences.flatMap((one) => {
      const { exact, folded, isExpanded } = one
      const { conditions } = readScope(folded)
      const base = { article, variant, sentence: exact, head, around: pairs.toIds(folded), titleGoods, conditions }
      const found = [...readNumbers(one, pairs), ...readModals(folded, pairs)]
      return found.map(({ start, end, goods, ...rest }) => ({
        ...base,
        ...rest,
        goods: goods.length > 0 ? goods : titleGoods,
        isTitleGoods: goods.length === 0 && titleGoods.length > 0,
        words: isExpanded ? exact : exact.slice(start, end).trim(),
      }))
    }),
  )
}

function readNumbers({ folded, masked }: ClaimSentence, pairs: WordPairs): Found[] {
  const { measures } = masked
  return measures.flatMap((measure) => {
    // 补一次 counts nothing.
    if (measure.unit === '次' && measure.high === 1) return []
    const start = clauseStart(folded, measure.start)
    const end = edgeAfter(folded, measure.end)
    const own = withoutMeasures(folded, start, end, measures)
    if (isCondition(measure, own)) return []
    const isComparison = comparison.test(own)
    const matter = pairs.toIds(matterOf(own.replace(bounds, '')))
    return [
      {
        value: { kind: 'number' as const, measure, isComparison },
        own: matter,
        goods: readGoods(own),
        sides: readSides(own),
        start,
        end,
      },
    ]
  })
}

/** 放了两天没用的, 一周以上: when something holds, not what. */
function isCondition({ kind, bound }: Measure, own: string): boolean {
  return (kind === 'duration' && bound === 'at-least') || own.endsWith('的')
}

function withoutMeasures(folded: string, start: number, end: number, measures: Measure[]): string {
  let own = ''
  let from = start
  for (const measure of measures) {
    if (measure.start < start || measure.end > end || (measure.unit === '次' && measure.high === 1)) continue
    own += `${folded.slice(from, measure.start)}。`
    from = measure.end
  }
  return own + folded.slice(from, end)
}

function readModals(folded: string, pairs: WordPairs): Found[] {
  return joinBare(clausesOf(folded)).flatMap(({ start, text }) => {
    const matter = matterOf(text)
    const modality = matter.length < shortest ? null : readModality(text)
    if (modality === null) return []
    const value = { kind: 'modal' as const, modality }
    return [
      {
        value,
        own: pairs.toIds(matter),
        goods: readGoods(text),
        sides: readSides(text),
        start,
        end: start + text.length,
      },
    ]
  })
}

/** …，不建议: a clause of nothing but its modality speaks of the one before it. */
function joinBare(clauses: { start: number; text: string }[]): { start: number; text: string }[] {
  const joined: { start: number; text: string }[] = []
  for (const clause of clauses) {
    const last = joined.at(-1)
    const isBare = matterOf(clause.text).trim() === ''
    if (isBare && last !== undefined)
      joined[joined.length - 1] = { start: last.start, text: `${last.text}，${clause.text}` }
    else joined.push(clause)
  }
  return joined
}

function readSides(text: string): string[] {
  return (text.match(oneSide) ?? []).map((side) => (side === '常温' ? '室温' : side))
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
