import type { Article, Channel, FeedArticle } from '../protocol/article.ts'
import { isLive } from './is-live.ts'

/** The shopper's view of an article, or null when it is not for this channel, not live, not begun or over. */
export function toFeedArticle(article: Article, channel: Channel, now: Date): FeedArticle | null {
  if (article.state !== 'live' || !article.channels.includes(channel) || !isLive(article, now)) return null
  const {
    id,
    title,
    questions,
    answers,
    relatedIds,
    layer,
    category,
    productIds,
    locale,
    validFrom,
    validTo,
    version,
    tree,
  } = article
  return {
    ...{ id, title, questions, answers, relatedIds, layer, category, productIds, locale, validFrom, validTo, version },
    ...(tree === undefined ? {} : { tree }),
    handsOff: article.handoffCondition !== null,
  }
}
