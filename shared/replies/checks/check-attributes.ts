import { attributeGroups, overviewWords } from '../../dialog/attribute-words.data.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import type { CardOf } from '../../protocol/cards.ts'
import type { Product, Sku } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, type CheckResult, productChoices, productOf } from './check.ts'
import { comparedIn, compareNamed } from './compare-named.ts'

const rowLimit = 3
const cardRowLimit = 6
/** Of more goods than this the shopper says which. */
const eachLimit = 4

/** The attribute rows a message asks for. What the product's record does not say is left to the articles. */
export const checkAttributes: Check<'attributes'> = (context) => {
  const product = productOf(context)
  const asked = askedGroups(wordsOf(context))
  if (product === undefined) {
    if (!asksOfNothing(context, asked)) return bare(context, 'not-listed')
    return tellOfEach(context, asked) ?? { ...bare(context, 'needs-product'), choices: productChoices(context) }
  }
  const ids = asked.length === 0 ? comparedIn(context) : null
  const compared = ids === null ? null : compareNamed(context, ids)
  if (compared !== null) return compared as CheckResult<'attributes'>
  const { named } = context.merged
  if (named.length > 1) return compareRows(context, named, asked)
  const rows = findRows(product, wordsOf(context), asked).slice(0, rowLimit)
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

/** 帐篷能住几个人 where there are two tents, and 自重多少 after that: told of each, instead of asking which. */
function tellOfEach(context: CheckContext, asked: AttributeGroup[]): CheckResult<'attributes'> | null {
  const { candidates } = context.merged
  const { shown = [], recent } = context.input.state
  const ids = candidates.length > 0 || recent[0]?.request !== 'product_spec' ? candidates : shown
  if (asked.length === 0 || ids.length < 2 || ids.length > eachLimit) return null
  const each = rowsOfEach(context, ids, asked)
  return each.length > 1 ? { ...tellRows(each), slots: context.slots, shown: ids } : null
}

type Row = { name: string; value: string }
type AttributeGroup = (typeof attributeGroups)[number]

function askedGroups(text: string): AttributeGroup[] {
  const folded = normaliseText(text)
  return attributeGroups.filter((group) => group.asked.test(folded))
}

/** The clause without the names of goods: the 保温 of 保温壶 asks for nothing. */
function wordsOf({ text, merged }: CheckContext): string {
  return merged.subjects.reduce((rest, word) => rest.replace(word, ' '), normaliseText(text))
}

/** An attribute without goods (防水吗) asks which goods; 宇宙有多大 is about something the shop does not have. */
function asksOfNothing(context: CheckContext, asked: AttributeGroup[]): boolean {
  if (context.merged.candidates.length > 0) return asked.length > 0 || overviewWords.test(context.text)
  if (asked.length === 0) return overviewWords.test(context.text)
  const rest = asked.reduce((text, group) => text.replace(group.asked, ' '), normaliseText(context.text))
  return [...rest.replace(pointingWords, '')].length < 2
}

const pointingWords =
  /这[个件款条双顶种]?|那[个件款条双顶种]?|它|你们家?|店里|东西|产品|商品|宝贝|衣服|我|想|要|买|看|问|请|下|一|的|是|有|没|不|能|会|可以|怎么|什么|多少|[吗呢啊呀吧么嘛了]|[\s\p{P}]/gu

/** Rows whose own name is said, then rows of the groups asked for, the narrower first; options count as rows. */
function findRows(product: Product, words: string, asked: AttributeGroup[]): Row[] {
  const all: Row[] = [
    ...product.attributes,
    ...product.options.map(({ name, values }) => ({ name, value: values.join('、') })),
  ]
  const named = all.filter((row) => words.includes(normaliseText(row.name)))
  const grouped = asked.flatMap(({ names }) => all.filter((row) => names.test(row.name)))
  const found = [...new Set([...named, ...grouped])]
  return found.length > 0 ? found : all.filter((row) => asked.some(({ names }) => names.test(row.value)))
}

/** 逐风和听雨哪个重: the same rows of each product named. */
function compareRows(context: CheckContext, ids: string[], asked: AttributeGroup[]): CheckResult<'attributes'> {
  const each = rowsOfEach(context, ids, asked)
  const [first] = each
  if (first === undefined) return bare(context, 'not-listed')
  return { ...tellRows(each), slots: { ...context.slots, product: first.product.id } }
}

interface ProductRows {
  product: Product
  rows: Row[]
}

function rowsOfEach(context: CheckContext, ids: string[], asked: AttributeGroup[]): ProductRows[] {
  const words = wordsOf(context)
  return ids.flatMap((id) => {
    const product = context.sources.catalogue.products.find((one) => one.id === id && one.listed)
    if (product === undefined) return []
    const rows = findRows(product, words, asked).slice(0, 2)
    return rows.length === 0 ? [] : [{ product, rows }]
  })
}

function tellRows(each: ProductRows[]): Omit<CheckResult<'attributes'>, 'slots'> {
  const speak = ({ product, rows }: ProductRows): string =>
    `${quoteTitle(product.title)}${rows.map(({ name, value }) => `${name}：${value}`).join('，')}`
  return {
    outcome: 'found',
    facts: each.flatMap(({ product, rows }) => rows.map((row) => toFact(product, row))),
    values: { product: null, rows: each.map(speak).join('；\n') },
  }
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
