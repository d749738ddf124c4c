import type { KnownArticle, ProposedArticle, ToldArticlePlace } from '../../protocol/article-file.ts'
import { toQuestionKey } from './question-key.ts'

/** The names that articles of a file give their related ones, by the id of the article. */
export type RelatedNames = ReadonlyMap<string, readonly string[]>

/** Turns names into ids: an id of the shop, a title or a question of the file or of the shop. What nobody has is told. */
export function relateArticles(
  proposals: readonly ProposedArticle[],
  names: RelatedNames,
  known: readonly KnownArticle[],
): ToldArticlePlace[] {
  if (names.size === 0) return []
  const ids = new Map<string, string>()
  for (const { id, title, questions } of known) for (const key of [title, ...questions]) ids.set(toQuestionKey(key), id)
  for (const { id, body } of proposals)
    for (const key of [...body.questions, body.title]) ids.set(toQuestionKey(key), id)
  const shopIds = new Set(known.map(({ id }) => id))
  const notes: ToldArticlePlace[] = []
  for (const { id, place, body } of proposals) {
    const own = names.get(id) ?? []
    const found = own.map((name) => ({ name, id: shopIds.has(name) ? name : ids.get(toQuestionKey(name)) }))
    body.relatedIds = [...new Set(found.flatMap((one) => (one.id === undefined || one.id === id ? [] : [one.id])))]
    const told = found.filter((one) => one.id === undefined).map(({ name }) => name)
    if (told.length > 0) notes.push({ place, reason: 'unknown-related', asks: '', told, other: null, isKept: true })
  }
  return notes
}
