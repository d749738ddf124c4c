import { attributeGroups, overviewWords } from '../../dialog/attribute-words.data.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import type { CardOf } from '../../protocol/cards.ts'
import type { Product, Sku } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, productChoices, productOf } from './check.ts'

const rowLimit = 3
const cardRowLimit = 6

/** The attribute rows a message asks for. What the product's record does not say is left to the articles. */
export const checkAttributes: Check<'attributes'> = (context) => {
  const product = productOf(context)
  const asked = askedGroups(context.text)
  if (product === undefined) {
    if (asked.length === 0 && !overviewWords.test(context.text)) return bare(context, 'not-listed')
    return { ...bare(context, 'needs-product'), choices: productChoices(context) }
  }
  const rows = findRows(product, context.text, asked).slice(0, rowLimit)
  const slots = { ...context.slots, product: product.id }
  const values = {
    product: quoteTitle(product.title),
    rows: rows.map(({ name, value }) => `${name}：${value}`).join('；'),
  }
  if (rows.length > 0) return { outcome: 'found', slots, facts: rows.map((row) => toFact(product, row)), values }
  if (!overviewWords.test(context.text)) return bare(context, 'not-listed', slots)
  const card = toProductCard(product, context.sources.catalogue.skus)
  const facts = [
    { name: 'product.summary', value: product.summary, source: `商品${quoteTitle(product.title)}`, at: null },
    ...card.attributes.map((row) => toFact(product, row)),
  ]
  return {
    outcome: 'overview',
    slots,
    facts,
    values: { product: quoteTitle(product.title), summary: product.summary },
    card,
  }
}

type Row = { name: string; value: string }

function askedGroups(text: string): RegExp[] {
  const folded = normaliseText(text)
  return attributeGroups.filter((group) => group.asked.test(folded)).map((group) => group.names)
}

/** Rows whose own name is said, then rows of the groups asked for; options count as rows. */
function findRows(product: Product, text: string, asked: RegExp[]): Row[] {
  const all: Row[] = [
    ...product.attributes,
    ...product.options.map(({ name, values }) => ({ name, value: values.join('、') })),
  ]
  const named = all.filter((row) => text.includes(row.name))
  const grouped = all.filter((row) => asked.some((names) => names.test(row.name)))
  const said = all.filter((row) => asked.some((names) => names.test(row.value)) && !grouped.includes(row))
  const found = named.length > 0 ? [...new Set([...named, ...grouped])] : grouped
  return found.length > 0 ? found : said
}

function toFact(product: Product, row: Row): Fact {
  return {
    name: `product.${row.name}`,
    value: row.value,
    source: `商品${quoteTitle(product.title)} · ${row.name}`,
    at: null,
  }
}

function toProductCard(product: Product, skus: Sku[]): CardOf<'product'> {
  const prices = skus.filter((sku) => sku.productId === product.id).map((sku) => sku.priceMinor)
  return {
    kind: 'product',
    productId: product.id,
    title: product.title,
    imagePath: product.imagePath,
    fromPriceMinor: Math.min(...prices),
    attributes: product.attributes.slice(0, cardRowLimit),
  }
}
