import type { ArticleBody } from '../../protocol/article.ts'
import type { ArticleColumns } from '../../protocol/article-file.ts'
import type { TableRow } from '../../protocol/order-file.ts'
import { articleBounds } from './article-limits.ts'
import type { PlaceFault, PlaceReading, ReadArticle, ReadingSetting } from './read-article.ts'
import { checkCells } from './read-article-row.ts'
import { isArticleBody, readProducts } from './read-names.ts'
import { isNothing } from './split-cell.ts'

/** One product of a feed as articles, one for each of its attributes; they belong to that product alone. */
export function readFeedRow(
  { row, cells }: TableRow,
  columns: ArticleColumns,
  setting: ReadingSetting & { header: readonly string[] },
): PlaceReading {
  const [titleAt = -1] = columns.title ?? []
  const [idAt = -1] = columns.products ?? []
  const title = (cells[titleAt] ?? '').trim()
  const named = idAt >= 0 && (cells[idAt] ?? '') !== '' ? (cells[idAt] ?? '') : title
  const products = readProducts(named, setting.products)
  const attributes = (columns.attributes ?? []).flatMap((at) =>
    readAttributes(setting.header[at] ?? '', cells[at] ?? ''),
  )
  const faults: PlaceFault[] = [...checkCells([title, ...attributes.map(({ value }) => value)]), ...products.faults]
  if (products.faults.length === 0 && products.value.length !== 1) faults.push({ reason: 'no-product', told: [] })
  if (attributes.length === 0) faults.push({ reason: 'no-answer', told: [] })
  const long = attributes.filter(({ value }) => value.length > articleBounds.answer / 2)
  if (long.length > 0) faults.push({ reason: 'answer-too-long', told: long.map(({ name }) => name) })
  const [first, ...more] = faults
  if (first !== undefined) return { place: row, faults: [first, ...more] }
  const known = setting.products.find(({ id }) => id === products.value[0])?.title ?? ''
  const articles = attributes.map(({ name, value }) => ({
    place: row,
    body: toBody({ title: title || known, id: products.value[0] ?? '', name, value }, setting),
    related: [],
    needsQuestion: false,
  }))
  if (!articles.every(({ body }) => isArticleBody(body)))
    return { place: row, faults: [{ reason: 'malformed', told: [title] }] }
  return { place: row, faults: [], articles, notes: [] }
}

interface Attribute {
  name: string
  value: string
}

/** `材质:棉;产地:新疆` is several attributes; any other cell is the one that its column names. */
function readAttributes(header: string, cell: string): Attribute[] {
  if (isNothing(cell)) return []
  const pairs = cell.split(/[;；|\n\r]+/).map((pair) => /^\s*([^:：]{1,20})[:：]\s*(.+)$/.exec(pair))
  const found = pairs.flatMap((pair) =>
    pair === null ? [] : [{ name: pair[1]?.trim() ?? '', value: pair[2]?.trim() ?? '' }],
  )
  if (found.length === pairs.length && (pairs.length > 1 || /属性|参数|规格|attributes/i.test(header))) return found
  return [{ name: header.trim().slice(0, 20), value: cell.trim() }]
}

function toBody(
  { title, id, name, value }: Attribute & { title: string; id: string },
  { fallback }: ReadingSetting,
): ReadArticle['body'] {
  const short = title.slice(0, 50)
  const body: ArticleBody = {
    title: `${short} · ${name}`,
    questions: [`${title.slice(0, 120)}的${name}是什么`, `${title.slice(0, 120)} ${name}`],
    answers: [{ id: 'A', text: `「${title.slice(0, 120)}」的${name}：${value}` }],
    relatedIds: [],
    handoffCondition: null,
    layer: 'base',
    category: [...fallback.category.slice(0, 2), '商品参数'],
    productIds: [id],
    channels: fallback.channels,
    locale: fallback.locale,
    validFrom: null,
    validTo: null,
  }
  return body
}
