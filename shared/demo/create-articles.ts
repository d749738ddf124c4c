import type { Article } from '../protocol/article.ts'
import type { AnchoredTime } from './anchored-time.ts'
import type { ArticleRow } from './article-row.ts'
import { afterSaleArticles } from './articles.after-sale.data.ts'
import { logisticsArticles } from './articles.logistics.data.ts'
import { orderArticles } from './articles.order.data.ts'
import { productArticles } from './articles.product.data.ts'
import { createTimedArticles } from './create-timed-articles.ts'

/** Every article of the demo shop: the base layer, then campaign and emergency. */
export function createArticles(time: AnchoredTime): Article[] {
  const base = [...productArticles, ...orderArticles, ...logisticsArticles, ...afterSaleArticles].map(createBaseArticle)
  return [...base, ...createTimedArticles(time)]
}

function createBaseArticle(row: ArticleRow): Article {
  const { answers, steps, imagePath, media, productIds = [], handoffCondition = null, ...rest } = row
  return {
    ...rest,
    answers: answers.map((text, position) => ({
      id: (['A', 'B', 'C'] as const)[position]!,
      text,
      ...(steps === undefined ? {} : { steps }),
      ...(imagePath === undefined ? {} : { imagePath }),
      ...(media === undefined ? {} : { media }),
    })),
    productIds,
    handoffCondition,
    layer: 'base',
    channels: ['widget'],
    locale: 'zh-CN',
    validFrom: null,
    validTo: null,
    state: 'live',
    version: 1,
    author: '山野集运营',
  }
}
