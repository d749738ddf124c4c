import type { Article } from '../../protocol/article.ts'
import { type ArticleUse, unusedDays as defaultUnusedDays, type StaleReason } from '../../protocol/desk-review.ts'
import type { RecordId } from '../../protocol/ids.ts'
import { findPassedDay } from './find-passed-day.ts'
import { finish } from './finish.ts'
import type { StaleArticle, StaleOptions } from './stale-rules.ts'

const dayMs = 86_400_000
const defaultSoonDays = 7
const blank = /【待填[^】]*】/g

/**
 * Articles that want a look: campaigns that ended, end soon or name a day that is over; blanks never filled; answers
 * nobody got for long; ties to articles and products that are gone. Retired articles are done with; a draft is only
 * looked at for its blanks.
 */
export function findStale(articles: Article[], uses: ArticleUse[], options: StaleOptions): StaleArticle[] {
  return finish(staleSteps(articles, uses, options))
}

/** The same, an article a step. */
export function* staleSteps(
  articles: Article[],
  uses: ArticleUse[],
  options: StaleOptions,
): Generator<void, StaleArticle[]> {
  const useOf = new Map(uses.map((use) => [use.articleId, use]))
  const kept = new Set(articles.filter(({ state }) => state !== 'retired').map(({ id }) => id))
  const found: StaleArticle[] = []
  for (const article of articles) {
    const reasons = listReasons(article, useOf.get(article.id), kept, options)
    if (reasons.length > 0) found.push({ article, reasons })
    yield
  }
  return found
}

function listReasons(
  article: Article,
  use: ArticleUse | undefined,
  kept: ReadonlySet<RecordId>,
  options: StaleOptions,
): StaleReason[] {
  if (article.state === 'retired') return []
  if (article.state === 'draft' || article.state === 'review') return findBlanks(article)
  return [
    ...findEnd(article, options),
    ...findPassed(article, options.now),
    ...findBlanks(article),
    ...findUnused(use, options),
    ...findLostArticles(article, kept),
    ...findLostProducts(article, options.productIds),
  ]
}

function findEnd({ validTo }: Article, { now, soonDays = defaultSoonDays }: StaleOptions): StaleReason[] {
  if (validTo === null) return []
  const leftMs = Date.parse(validTo) - now.getTime()
  if (leftMs <= 0) return [{ kind: 'ended', at: validTo }]
  return leftMs <= soonDays * dayMs ? [{ kind: 'ends-soon', at: validTo, days: Math.ceil(leftMs / dayMs) }] : []
}

/** A base article may name a festival of every year; only a campaign, or an until-day, goes stale by it. */
function findPassed(article: Article, now: Date): StaleReason[] {
  if (article.validTo !== null) return []
  const text = [article.title, ...article.answers.flatMap(({ text: words, steps = [] }) => [words, ...steps])].join(
    '\n',
  )
  const passed = findPassedDay(text, now, article.layer === 'base' ? 'until' : 'any')
  return passed === null ? [] : [{ kind: 'date-passed', ...passed }]
}

function findBlanks({ layer, answers }: Article): StaleReason[] {
  if (layer !== 'base') return []
  const text = answers.flatMap(({ text: words, steps = [] }) => [words, ...steps]).join('\n')
  const blanks = [...new Set(text.match(blank) ?? [])]
  return blanks.length === 0 ? [] : [{ kind: 'blanks', blanks }]
}

function findUnused(use: ArticleUse | undefined, { now, unusedDays = defaultUnusedDays }: StaleOptions): StaleReason[] {
  if (use === undefined) return []
  const daysSince = (at: string) => Math.floor((now.getTime() - Date.parse(at)) / dayMs)
  const idleDays = daysSince(use.lastUsedAt ?? use.liveSince)
  if (idleDays < unusedDays) return []
  return [{ kind: 'unused', ageDays: daysSince(use.liveSince), idleDays, uses: use.uses }]
}

function findLostArticles({ relatedIds }: Article, kept: ReadonlySet<RecordId>): StaleReason[] {
  const ids = relatedIds.filter((id) => !kept.has(id))
  return ids.length === 0 ? [] : [{ kind: 'related-gone', ids }]
}

function findLostProducts({ productIds }: Article, sold: ReadonlySet<RecordId> | undefined): StaleReason[] {
  if (sold === undefined) return []
  const ids = productIds.filter((id) => !sold.has(id))
  return ids.length === 0 ? [] : [{ kind: 'products-gone', ids, all: ids.length === productIds.length }]
}
