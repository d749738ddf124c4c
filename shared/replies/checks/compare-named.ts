import { compareProducts } from '../../domain/recommend/compare-products.ts'
import { shortName } from '../../domain/recommend/short-name.ts'
import type { Product } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type CheckContext, type CheckResult } from './check.ts'

const spokenRows = 3
const comparing =
  /区别|差别|不同|不一样|差在哪|对比|比较|比一[下比]|哪[个款种]更?(?:好|合适|适合|值|实用|耐用)|怎么选|选哪|vs/i
const those = /[这那][两俩二三]|它们|他们|两[款个种件双顶]|前面|刚才/

/** Whether somebody asks how goods differ, and which: those named, else the last two or three spoken of. */
export function comparedIn({ text, merged, input }: CheckContext): string[] | null {
  if (!comparing.test(text)) return null
  if (merged.named.length > 1) return merged.named
  if (merged.named.length === 1 || !those.test(text)) return null
  const { shown = [], products } = input.state
  const last = shown.length > 1 && shown.length <= 3 ? shown : products.slice(0, 2).toReversed()
  return last.length > 1 ? last : null
}

/** Side by side: what differs in words, the whole as a card; null when fewer than two are on sale. */
export function compareNamed(context: CheckContext, ids: string[]): CheckResult<'attributes' | 'recommend'> | null {
  const { products, skus } = context.sources.catalogue
  const goods = ids.flatMap((id) => products.find((product) => product.id === id && product.listed) ?? []).slice(0, 3)
  const [first] = goods
  if (first === undefined || goods.length < 2) return null
  const card = compareProducts(goods, skus, context.input.now)
  const differing = card.rows.filter((row) => row.differs && !row.values.includes('—')).slice(0, spokenRows)
  const names = goods.map(shortName).join('和')
  return {
    ...bare(context, 'compare', { ...context.slots, product: first.id }),
    facts: goods.map((product, at) => ({
      name: 'product.compared',
      value: card.rows.map((row) => `${row.name}：${row.values[at] ?? ''}`),
      source: `商品${quoteTitle(product.title)}`,
      at: null,
    })),
    values: { names, rows: differing.map(({ name, values }) => speak(name, values, goods)).join('；') },
    card,
    shown: goods.map(({ id }) => id),
    ...(differing.length === 0 ? { line: 'compare.same' } : {}),
  }
}

/** 重量「云脊」约 1.2 kg，「远岭」约 1.9 kg. */
function speak(name: string, values: string[], goods: Product[]): string {
  return `${name}${goods.map((product, at) => `${shortName(product)}${values[at] ?? ''}`).join('，')}`
}
