import * as v from 'valibot'
import { type ArticleBody, articleBodySchema, channelSchema } from '../../protocol/article.ts'
import type { ArticleFileChoice } from '../../protocol/article-file.ts'
import { channelWords, layerWords } from './article-columns.data.ts'
import type { PlaceFault } from './read-article.ts'

/** What a cell names, and what of it nobody knows. */
export interface ReadNames<T> {
  value: T
  faults: PlaceFault[]
}

/** A layer by its word; an empty cell is the base layer. */
export function readLayer(text: string): ReadNames<ArticleBody['layer']> {
  if (text === '') return { value: 'base', faults: [] }
  const layer = layerWords.find(([word]) => word.test(text.trim()))?.[1]
  return { value: layer ?? 'base', faults: layer === undefined ? [{ reason: 'unknown-layer', told: [text] }] : [] }
}

/** Channels by their names; an empty cell and 全部 mean what the person chose for the file. */
export function readChannels(text: string, fallback: ArticleBody['channels']): ReadNames<ArticleBody['channels']> {
  const names = splitNames(text)
  if (names.every((name) => /^(全部|所有|全平台|全渠道|不限|all)$/i.test(name))) return { value: fallback, faults: [] }
  const found = names.map((name) => ({ name, channel: channelWords.find(([word]) => word.test(name))?.[1] }))
  const unknown = found.filter(({ channel }) => channel === undefined).map(({ name }) => name)
  const value = v.parse(v.array(channelSchema), [...new Set(found.flatMap(({ channel }) => channel ?? []))])
  return { value, faults: unknown.length > 0 ? [{ reason: 'unknown-channel', told: unknown }] : [] }
}

/** A language by its name. */
export function readLocale(text: string, fallback: ArticleBody['locale']): ReadNames<ArticleBody['locale']> {
  const word = text.trim().toLowerCase()
  if (word === '') return { value: fallback, faults: [] }
  if (/^(简体|简体中文|中文|汉语|zh|zh-cn|zh-hans|cn)$/.test(word)) return { value: 'zh-CN', faults: [] }
  if (/^(繁体|繁體|繁体中文|繁體中文|zh-tw|zh-hk|zh-hant|tw)$/.test(word)) return { value: 'zh-TW', faults: [] }
  if (/^(英文|英语|english|en|en-us|en-gb)$/.test(word)) return { value: 'en', faults: [] }
  return { value: fallback, faults: [{ reason: 'unknown-locale', told: [text] }] }
}

/** Goods by id or by title; a title may hold a comma, so the whole cell is looked for first. */
export function readProducts(text: string, products: ArticleFileChoice['products']): ReadNames<string[]> {
  const find = (name: string): string | undefined =>
    products.find(({ id, title }) => id === name || title === name)?.id ??
    products.find(({ title }) => fold(title) === fold(name))?.id
  const bare = text.trim()
  if (bare === '' || /^(全部|所有|全部商品|通用|不限|all)$/i.test(bare)) return { value: [], faults: [] }
  const whole = find(bare)
  if (whole !== undefined) return { value: [whole], faults: [] }
  const found = splitNames(bare).map((name) => ({ name, id: find(name) }))
  const unknown = found.filter(({ id }) => id === undefined).map(({ name }) => name)
  const value = [...new Set(found.flatMap(({ id }) => id ?? []))]
  return { value, faults: unknown.length > 0 ? [{ reason: 'unknown-product', told: unknown }] : [] }
}

/** A body that keeps every bound of an article. */
export function isArticleBody(body: ArticleBody): boolean {
  return v.is(articleBodySchema, body)
}

function splitNames(text: string): string[] {
  return text
    .split(/[\n\r；;|｜,，、]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function fold(title: string): string {
  return title.toLowerCase().replace(/[\s「」《》“”"'【】]/g, '')
}
