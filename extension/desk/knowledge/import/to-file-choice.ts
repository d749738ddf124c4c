import type { Article } from '../../../../shared/protocol/article.ts'
import type { ArticleFileChoice, KnownArticle } from '../../../../shared/protocol/article-file.ts'
import type { OpenArticles } from './import-state.ts'
import { unplacedCategory } from './place-article.ts'

interface Shop {
  articles: readonly Article[]
  products: readonly { id: string; title: string }[]
}

/** What an article gets where the file says nothing. */
const fallback: ArticleFileChoice['fallback'] = { category: [unplacedCategory], channels: ['widget'], locale: 'zh-CN' }

/** How a file is read: against what the shop knows, but not against what this same import stored before. */
export function toFileChoice(
  { importId, table, mended }: Pick<OpenArticles, 'importId' | 'table' | 'mended'>,
  shop: Shop,
): ArticleFileChoice {
  const own = `a-${importId}.`
  return {
    table,
    fallback,
    ...(mended.length > 0 ? { mended } : {}),
    seed: importId,
    products: shop.products.map(({ id, title }) => ({ id, title })),
    known: shop.articles.flatMap((one) => (one.state === 'retired' || one.id.startsWith(own) ? [] : [toKnown(one)])),
  }
}

function toKnown({ id, title, questions, layer, locale, productIds, answers }: Article): KnownArticle {
  return { id, title, questions, layer, locale, productIds, answer: answers[0]?.text ?? '' }
}
