import type { ExtendedArticle, PairChoice, ProposedArticle, ToldArticlePlace } from '../../protocol/article-file.ts'
import { articleBounds } from './article-limits.ts'
import type { FoundPair } from './find-pair.ts'
import { toQuestionKey } from './question-key.ts'

/** What is left of a file's articles once every pair is decided. */
export interface SettledPairs {
  articles: ProposedArticle[]
  /** Further ways to ask articles of the shop. */
  extended: ExtendedArticle[]
  notes: ToldArticlePlace[]
}

type Target = { kind: 'file'; index: number } | { kind: 'shop'; id: string }

/** Applies the choices: an article that is skipped or merged stands for the earlier one, and so does what is like it. */
export function settlePairs(
  proposals: readonly ProposedArticle[],
  pairs: readonly FoundPair[],
  known: ReadonlyMap<string, readonly string[]>,
): SettledPairs {
  const byFound = new Map(pairs.map((one) => [one.found, one]))
  const choiceOf = (index: number): PairChoice => byFound.get(index)?.pair.choice ?? 'keep'
  const resolve = (index: number): Target => {
    const before = byFound.get(index)?.before
    if (choiceOf(index) === 'keep' || before === undefined) return { kind: 'file', index }
    return before.kind === 'shop' ? before : resolve(before.index)
  }
  const questions = new Map<number, string[]>()
  const extended = new Map<string, string[]>()
  const notes: ToldArticlePlace[] = []
  for (const [index, { place, body }] of proposals.entries()) {
    if (choiceOf(index) === 'keep') questions.set(index, [...body.questions])
    if (choiceOf(index) !== 'merge') continue
    const target = resolve(index)
    const own = target.kind === 'file' ? (questions.get(target.index) ?? []) : (extended.get(target.id) ?? [])
    const held = target.kind === 'file' ? own : [...(known.get(target.id) ?? []), ...own]
    const fresh = listFresh(body.questions, held)
    const fitting = fresh.slice(0, Math.max(0, articleBounds.questions - held.length))
    if (fitting.length < fresh.length)
      notes.push({ place, reason: 'merge-cut', asks: '', told: fresh.slice(fitting.length), other: null, isKept: true })
    if (target.kind === 'file') questions.set(target.index, [...own, ...fitting])
    else if (fitting.length > 0) extended.set(target.id, [...own, ...fitting])
  }
  const articles = proposals.flatMap((one, index) => {
    const asked = questions.get(index)
    return asked === undefined ? [] : [{ ...one, body: { ...one.body, questions: asked } }]
  })
  return {
    articles: dropMissing(articles, proposals),
    extended: [...extended].map(([id, own]) => ({ id, questions: own })),
    notes,
  }
}

function listFresh(questions: readonly string[], held: readonly string[]): string[] {
  const keys = new Set(held.map(toQuestionKey))
  return questions.filter((question) => {
    const key = toQuestionKey(question)
    if (keys.has(key)) return false
    keys.add(key)
    return true
  })
}

/** An article that was left out is related to nothing any more. */
function dropMissing(articles: readonly ProposedArticle[], proposals: readonly ProposedArticle[]): ProposedArticle[] {
  const left = new Set(articles.map(({ id }) => id))
  const gone = new Set(proposals.map(({ id }) => id).filter((id) => !left.has(id)))
  if (gone.size === 0) return [...articles]
  return articles.map((one) => {
    const relatedIds = one.body.relatedIds.filter((id) => !gone.has(id))
    return relatedIds.length === one.body.relatedIds.length ? one : { ...one, body: { ...one.body, relatedIds } }
  })
}
