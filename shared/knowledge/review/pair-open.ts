import type { AnswerVariant, Article } from '../../protocol/article.ts'
import type { ClaimSentence } from './claim-sentence.ts'
import type { Contradiction } from './contradiction.ts'
import { measuresDiffer } from './differ.ts'
import { explainOpen } from './explain.ts'
import { mayMeet, overrides } from './may-meet.ts'
import { contradict } from './modality.ts'
import { type OpenStatement, readOpenStatements } from './open-statement.ts'
import { WordPairs } from './word-pairs.ts'

/** A statement is looked up by so many of its rarest terms, in lists no longer than that. */
const lookedUp = 12
const lookedUpWithoutGoods = 5
const longestList = 40
/**
 * How alike two statements must be, set so that 1,021 articles of six trades, which do not contradict one another, give
 * nothing: least for numbers of the same goods; more for a yes and a no; more still where neither names its goods; most
 * where the goods are only those of one title.
 */
const enough = { numberOfGoods: 0.25, number: 0.56, modalOfGoods: 0.4, modal: 0.6, short: 0.99, across: 0.7 }
const never = Number.POSITIVE_INFINITY
/** A yes or no of fewer terms is too short, unless it is word for word the same and both titles name the goods. */
const leastTerms = 5
const fewestTerms = 3

/** An article and the sentences of its answers. */
export type SpokenArticle = {
  article: Article
  answers: { variant: AnswerVariant['id']; sentences: ClaimSentence[] }[]
}

/**
 * Statements whose words are alike and whose numbers, or yes and no, differ. Sentences that share one of the known
 * aspects (`aspects`, by sentence) were compared there already, with a better eye. In steps.
 */
export function* pairOpen(
  articles: SpokenArticle[],
  aspects: ReadonlyMap<string, Set<string>>,
): Generator<void, Contradiction[]> {
  const pairs = new WordPairs()
  const statements = yield* readAll(articles, pairs)
  const shelves = new Map<string, Map<number, number[]>>()
  /** The last statement each one was compared with: two statements may share several terms. */
  const comparedWith = new Int32Array(statements.length).fill(-1)
  const found: Contradiction[] = []
  for (const [at, statement] of statements.entries()) {
    const terms = rarest(statement, pairs)
    for (const { own, other } of shelvesOf(statement)) {
      for (const before of listOn(shelves.get(other), terms)) {
        const earlier = statements[before]
        if (comparedWith[before] === at || earlier === undefined) continue
        comparedWith[before] = at
        if (areOpposed(earlier, statement, pairs)) found.push(toContradiction(earlier, statement))
      }
      putOn(shelves, own, terms, at)
    }
    yield
  }
  return onceAPair(found.filter(({ a, b }) => !shareAspect(aspects.get(a.sentence), aspects.get(b.sentence))))
}

/** Statements that could oppose each other stand on shelves: by unit or by yes and no, and by the goods they name. */
function shelvesOf({ value, goods, isTitleGoods }: OpenStatement): { own: string; other: string }[] {
  const [own, other] =
    value.kind === 'number'
      ? [value.measure.unit, value.measure.unit]
      : value.modality.endsWith('-not')
        ? ['no', 'yes']
        : ['yes', 'no']
  return [...(goods.length === 0 || isTitleGoods ? ['-'] : []), ...goods].map((family) => ({
    own: `${own} ${family}`,
    other: `${other} ${family}`,
  }))
}

function* listOn(shelf: Map<number, number[]> | undefined, terms: number[]): Generator<number> {
  if (shelf !== undefined) for (const term of terms) yield* shelf.get(term) ?? []
}

function putOn(shelves: Map<string, Map<number, number[]>>, name: string, terms: number[], at: number): void {
  const shelf = shelves.get(name) ?? new Map<number, number[]>()
  shelves.set(name, shelf)
  for (const term of terms) {
    const list = shelf.get(term)
    if (list === undefined) shelf.set(term, [at])
    else if (list.length < longestList) list.push(at)
  }
}

function* readAll(articles: SpokenArticle[], pairs: WordPairs): Generator<void, OpenStatement[]> {
  const all: OpenStatement[] = []
  for (const [at, { article, answers }] of articles.entries()) {
    const found = readOpenStatements(article, answers, pairs)
    for (const { around, head } of found) {
      pairs.count(at, head)
      pairs.count(at, around)
    }
    all.push(...found)
    yield
  }
  return all
}

function rarest({ own, goods }: OpenStatement, pairs: WordPairs): number[] {
  const limit = goods.length > 0 ? lookedUp : lookedUpWithoutGoods
  const ids = [...own]
  return ids.length <= limit ? ids : ids.sort((a, b) => pairs.rarity(b) - pairs.rarity(a)).slice(0, limit)
}

/** Cheap checks first: most of the pairs looked at end there. */
function areOpposed(a: OpenStatement, b: OpenStatement, pairs: WordPairs): boolean {
  if (a.article === b.article || !valuesOppose(a, b) || !sameGoods(a, b)) return false
  if (!sameConditions(a, b) || !sameSides(a, b) || !mayMeet(a.article, b.article)) return false
  return likeness(a, b, pairs) >= neededLikeness(a, b)
}

function valuesOppose({ value: a, own }: OpenStatement, { value: b, own: other }: OpenStatement): boolean {
  if (a.kind === 'number' && b.kind === 'number') {
    return a.isComparison === b.isComparison && measuresDiffer(a.measure, b.measure)
  }
  if (a.kind === 'number' || b.kind === 'number') return false
  return Math.min(own.size, other.size) >= fewestTerms && contradict(a.modality, b.modality)
}

function sameGoods(a: OpenStatement, b: OpenStatement): boolean {
  return a.goods.length > 0 && b.goods.length > 0 ? share(a.goods, b.goods) : namesNoGoods(a) && namesNoGoods(b)
}

/** What a title names may be no more than where somebody put the sentence. */
function namesNoGoods({ goods, isTitleGoods }: OpenStatement): boolean {
  return goods.length === 0 || isTitleGoods
}

function sameConditions({ conditions: a }: OpenStatement, { conditions: b }: OpenStatement): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}

function sameSides({ sides: a }: OpenStatement, { sides: b }: OpenStatement): boolean {
  return a.length === 0 || b.length === 0 || share(a, b)
}

function neededLikeness(a: OpenStatement, b: OpenStatement): number {
  const namesGoods = a.goods.length > 0 && b.goods.length > 0
  const isShort = Math.min(a.own.size, b.own.size) < leastTerms
  if (!namesGoods && a.goods.length !== b.goods.length) return isShort ? never : enough.across
  if (a.value.kind === 'number' || b.value.kind === 'number') return namesGoods ? enough.numberOfGoods : enough.number
  if (isShort) return share(a.titleGoods, b.titleGoods) ? enough.short : never
  return namesGoods && !isAdvice(a, b) ? enough.modalOfGoods : enough.modal
}

/** 建议 against 不要 is often about another side of the matter. */
function isAdvice({ value: a }: OpenStatement, { value: b }: OpenStatement): boolean {
  const modalities = [a, b].map((value) => (value.kind === 'modal' ? value.modality : null))
  return modalities.includes('must') && modalities.includes('may-not')
}

function share(a: string[], b: string[]): boolean {
  return a.some((one) => b.includes(one))
}

function likeness(a: OpenStatement, b: OpenStatement, pairs: WordPairs): number {
  return Math.sqrt(covered(a, b, pairs) * covered(b, a, pairs))
}

/** The share of one clause that the other says too; what only the other's sentence or title says counts half. */
function covered(a: OpenStatement, b: OpenStatement, pairs: WordPairs): number {
  let common = 0
  let all = 0
  for (const id of a.own) {
    const weight = pairs.rarity(id)
    all += weight
    if (b.own.has(id)) common += weight
    else if (b.around.has(id) || b.head.has(id)) common += 0.5 * weight
  }
  return all === 0 ? 0 : common / all
}

function toContradiction(a: OpenStatement, b: OpenStatement): Contradiction {
  const kind = overrides(a.article, b.article) ? 'override' : 'contradiction'
  const aspect = a.value.kind === 'number' ? { id: 'number', label: '数字' } : { id: 'yes-no', label: '可以与不可以' }
  return { kind, aspect, a: toSide(a), b: toSide(b), why: explainOpen(a, b) }
}

function toSide({ article, variant, sentence, words }: OpenStatement) {
  return { place: { kind: 'article' as const, articleId: article.id, title: article.title, variant }, sentence, words }
}

function shareAspect(a: Set<string> | undefined, b: Set<string> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].some((aspect) => b.has(aspect))
}

/** One finding a pair of sentences. */
function onceAPair(found: Contradiction[]): Contradiction[] {
  const seen = new Set<string>()
  return found.filter(({ a, b }) => {
    const key = [a.sentence, b.sentence].sort().join('\n')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
