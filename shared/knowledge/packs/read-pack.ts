import type { Article } from '../../protocol/article.ts'
import type { PackSummary } from '../../protocol/desk-packs.ts'
import { findBlanks } from '../../protocol/find-blanks.ts'
import type { PackArticle, StarterPack } from './pack.ts'

const shownTitles = 6

/** A pack in a few words; `held` names the articles that the shop has already. */
export function summarisePack({ trade, name, persona, articles }: StarterPack, held: ReadonlySet<string>): PackSummary {
  const counts = new Map<string, number>()
  for (const { category } of articles) counts.set(category[0], (counts.get(category[0]) ?? 0) + 1)
  const step = Math.max(1, Math.floor(articles.length / shownTitles))
  return {
    trade,
    name,
    count: articles.length,
    held: articles.filter(({ id }) => held.has(id)).length,
    withBlanks: articles.filter((article) => findBlanks(toDraft(article, '')).length > 0).length,
    categories: [...counts].map(([category, count]) => ({ name: category, count })),
    titles: articles
      .filter((_, index) => index % step === 0)
      .slice(0, shownTitles)
      .map(({ title }) => title),
    persona,
  }
}

/** An article of a pack as the shop keeps it: a draft for every product, under the pack's own id. */
export function toDraft(article: PackArticle, author: string): Article {
  const { id, title, questions, answer, steps, relatedIds, category, handoffCondition } = article
  return {
    id,
    title,
    questions,
    answers: [{ id: 'A', text: answer, ...(steps === undefined ? {} : { steps }) }],
    relatedIds,
    handoffCondition: handoffCondition ?? null,
    layer: 'base',
    category,
    productIds: [],
    channels: ['widget'],
    locale: 'zh-CN',
    validFrom: null,
    validTo: null,
    state: 'draft',
    version: 1,
    author,
  }
}
