import { ok, type Result, refuse } from '../../lib/result.ts'
import type { TableRow } from '../../protocol/order-file.ts'
import { articleTableLimits } from './article-limits.ts'

type Fields = Readonly<Record<string, unknown>>

/** Products of a JSON feed as rows of a table: a list, or a list under `products`, `goods`, `items` or `list`. */
export function readFeed(text: string): Result<TableRow[], 'bad-json' | 'nothing-found' | 'too-many-rows'> {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // What is wrong inside does not matter: it is the file that cannot be read.
    return refuse('bad-json')
  }
  const products = listProducts(content).filter(isFields)
  if (products.length === 0) return refuse('nothing-found')
  if (products.length > articleTableLimits.rows) return refuse('too-many-rows')
  const names = [...new Set(products.flatMap((product) => Object.keys(product)))].slice(0, articleTableLimits.columns)
  const header: TableRow = { row: 1, cells: names }
  const rows = products.map((product, index) => ({
    row: index + 2,
    cells: names.map((name) => toCell(product[name]).slice(0, articleTableLimits.cellCharacters)),
  }))
  return ok([header, ...rows])
}

function listProducts(content: unknown): unknown[] {
  if (Array.isArray(content)) return content
  if (!isFields(content)) return []
  const held = ['products', 'goods', 'items', 'list', 'data'].map((name) => content[name]).find(Array.isArray)
  return held ?? []
}

/** Attributes as `name:value;…`, whether they come as a list of both or as an object; a list of words as words. */
function toCell(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return value
      .map(toPair)
      .filter((part) => part !== '')
      .join(';')
  if (!isFields(value)) return ''
  return Object.entries(value)
    .map(([name, own]) => `${name}:${toCell(own).replace(/;/g, '、')}`)
    .join(';')
}

function toPair(item: unknown): string {
  if (!isFields(item)) return toCell(item)
  const name = item.name ?? item.key ?? item.attrName
  const value = item.value ?? item.val ?? item.attrValue
  return name === undefined || value === undefined ? '' : `${toCell(name)}:${toCell(value).replace(/;/g, '、')}`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
