import type { MergedRequest } from '../dialog/merge-context.ts'
import { formatMinor } from '../domain/money.ts'
import type { Card } from '../protocol/cards.ts'
import type { Fact } from '../protocol/conversation.ts'
import { quoteTitle } from './quote-title.ts'
import type { TurnContext, TurnPiece } from './turn-piece.ts'

const shown = 3

/** 推荐个帐篷 when no article says which: the goods of that name with their prices; null when none is named. */
export function recommendPiece(context: TurnContext, request: MergedRequest): TurnPiece | null {
  const { merged, sources, writer } = context
  const ids = merged.candidates.length > 0 ? merged.candidates : merged.named
  const { products, skus } = sources.catalogue
  const goods = products.filter((product) => ids.includes(product.id) && product.listed).slice(0, shown)
  if (goods.length === 0) return null
  const facts: Fact[] = []
  const choices = goods.map(({ id, title, summary }) => {
    const priceMinor = Math.min(...skus.filter((sku) => sku.productId === id).map((sku) => sku.priceMinor))
    const price = `${formatMinor(priceMinor, 'sentence')} 起`
    facts.push({ name: 'product.summary', value: [summary, price], source: `商品${quoteTitle(title)}`, at: null })
    return { text: `${title}怎么样`, label: title, detail: price }
  })
  const card: Card = { kind: 'choice', title: '可以看看', choices }
  return {
    ...{
      request: request.intent,
      text: request.text,
      chips: [],
      facts,
      actions: [],
      walked: [],
      slots: {},
      active: null,
    },
    ...{ product: null, handoff: null, needsEdge: false },
    parts: [
      { kind: 'text', text: writer.write('recommend.some') },
      { kind: 'card', card },
    ],
    basis: { kind: 'fixed', line: 'recommend.some' },
    result: 'answered',
    shown: goods.map(({ id }) => id),
  }
}
