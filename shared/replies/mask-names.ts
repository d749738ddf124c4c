import { labelled, notNames, surnames } from './name-signs.data.ts'

/** What is known beside the text itself. */
export interface KnownNames {
  /** The conversation's customer, and recipients of orders. */
  names: readonly string[]
  /** The shop's products: their names are facts, whoever is called like a part of one. */
  products: readonly string[]
}

/** Nothing but what the text itself introduces. */
export const noNames: KnownNames = { names: [], products: [] }

const mark = '***'
const shortestPart = 4
/** What a shop calls somebody whose name it does not know. */
const nobody = /^(?:访客|客户|买家|顾客|用户|会员|匿名|游客)|^(?:guest|buyer|customer|shopper|user|member)\b|\*|⟦/iu
const title = /(?:先生|女士|小姐|太太)$/
const quoted = /「[^」]*」|《[^》]*》|⟦[^⟧]*⟧/g
const hanName = new RegExp(`^(?:${surnames})\\p{Script=Han}{1,2}$`, 'u')

/**
 * A text without the names of people: those that are known, and those the text itself introduces (我叫…, 收件人…, my name
 * is …, penerima: …), wherever they stand. Names of products stay whole. What remains: a name that nothing introduces and
 * nobody knows, a given name used alone, and short parts of a name in Latin letters.
 */
export function maskNames(text: string, { names, products }: KnownNames = noNames): string {
  const introduced = labelled.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups?.name ?? ''))
  const all = [...new Set([...names.map(toPlain), ...introduced.filter(isName)])].filter(isMaskable)
  if (all.length === 0) return text
  const kept = [
    quoted.source,
    ...products.filter((product) => product.length > 1 && text.includes(product)).map(literally),
  ]
  const hide = (held: string, patterns: string[], flags: string) => hidePatterns(held, { kept, patterns, flags, all })
  const whole = hide(text, all.map(toWhole), 'giu')
  const parts = all.flatMap(toParts)
  return parts.length === 0 ? whole : hide(whole, parts, 'gu')
}

interface Hiding {
  kept: string[]
  patterns: string[]
  flags: string
  all: string[]
}

/** The longest first, so that what is inside another one does not break it. A quotation that is a name is no product. */
function hidePatterns(text: string, { kept, patterns, flags, all }: Hiding): string {
  const byLength = (one: string, other: string) => other.length - one.length
  const either = new RegExp(`(${kept.sort(byLength).join('|')})|${patterns.sort(byLength).join('|')}`, flags)
  return text.replace(either, (found, isKept?: string) => {
    if (isKept === undefined) return mark
    return all.includes(found.slice(1, -1)) ? `${found[0]}${mark}${found.at(-1)}` : found
  })
}

function toPlain(name: string): string {
  return name.trim().replace(title, '')
}

/** What stood where a name is expected, and is none: 我叫快递, my name is wrong. */
function isName(found: string): boolean {
  return !notNames.test(found)
}

function isMaskable(name: string): boolean {
  return [...name].length > 1 && name.length <= 60 && !nobody.test(name) && /\p{L}/u.test(name)
}

function toWhole(name: string): string {
  const whole = literally(name).replace(/\s+/g, '\\s+')
  return hanName.test(name) ? whole : bounded(whole)
}

/** Somebody called Nguyen Van An is also Nguyen; Rose Gold is a colour, whoever is called Rose. */
function toParts(name: string): string[] {
  if (!/^[\p{Script=Latin}\p{M}\s'’.-]+$/u.test(name)) return []
  const parts = name.split(/\s+/).filter((part) => part.length >= shortestPart && part !== name)
  return parts.map((part) => bounded(`(?<!\\p{Lu}[\\p{L}'’]*\\s)${literally(part)}(?!\\s\\p{Lu})`))
}

/** Names in letters that are written with spaces are whole words. */
function bounded(pattern: string): string {
  return `(?<![\\p{Script=Latin}\\d])${pattern}(?![\\p{Script=Latin}\\d])`
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
