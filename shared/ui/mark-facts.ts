import type { Fact } from '../protocol/conversation.ts'
import { formatMinor } from './format-minor.ts'

/** A stretch of text and the fact it states, if it states one. */
export interface MarkedRun {
  text: string
  fact: Fact | null
}

interface Needle {
  words: string
  fact: Fact
}

const unit = ' ?(?:cm|mm|kg|g|L|%|元|件|双|个|码|折|天|小时|分钟)'
const amount = '¥?\\d[\\d,.]*(?:[–~-]\\d[\\d,.]*)?'
const date = '(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?日(?: ?\\d{1,2}:\\d{2})?'
const figure = new RegExp(`^(?:${date}|${amount}(?:${unit})?|[0-9]*X*[SML])$`)
const figuresInside = new RegExp(`(${date}|${amount}(?:${unit})?)`)

/**
 * Finds where a text states its facts: ¥1,078 for price.totalMinor, 11 月 22 日 for an instant, XL for a size.
 * A short bare number that occurs twice stays unmarked: a wrong source is worse than none.
 */
export function markFacts(text: string, facts: readonly Fact[]): MarkedRun[] {
  const needles = facts.flatMap((fact) => listSpellings(fact).map((words): Needle => ({ words, fact })))
  const usable = needles.filter(({ words }) => !/^\d{1,2}$/.test(words) || text.split(words).length === 2)
  usable.sort((a, b) => b.words.length - a.words.length)
  const runs: MarkedRun[] = []
  let plainFrom = 0
  for (let at = 0; at < text.length; ) {
    const hit = usable.find(({ words }) => text.startsWith(words, at) && standsAlone(text, at, words))
    if (!hit) {
      at += 1
      continue
    }
    if (at > plainFrom) runs.push({ text: text.slice(plainFrom, at), fact: null })
    runs.push(...markNumbers(hit))
    at += hit.words.length
    plainFrom = at
  }
  if (plainFrom < text.length) runs.push({ text: text.slice(plainFrom), fact: null })
  return runs
}

/** Of a figure the whole is marked, of a phrase only the figures in it: a dotted sentence would say nothing. */
function markNumbers({ words, fact }: Needle): MarkedRun[] {
  if (figure.test(words)) return [{ text: words, fact }]
  return words
    .split(figuresInside)
    .map((text, index) => ({ text, fact: index % 2 === 1 ? fact : null }))
    .filter((run) => run.text !== '')
}

function listSpellings(fact: Fact): string[] {
  const { value } = fact
  if (typeof value === 'number') return spellNumber(fact.name, value)
  if (typeof value === 'string') return spellText(value)
  if (Array.isArray(value)) return value.flatMap(spellText)
  return []
}

function spellNumber(name: string, value: number): string[] {
  if (!name.endsWith('Minor')) return [String(value)]
  const amount = Math.abs(value)
  const plain = amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2)
  return [formatMinor(amount, 'sum'), formatMinor(amount), `¥${plain}`, `${plain} 元`, `${plain}元`]
}

function spellText(value: string): string[] {
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return spellInstant(value)
  const isLoneCharacter = value.length === 1 && !/[A-Z0-9]/.test(value)
  return value === '' || value.length > 80 || isLoneCharacter ? [] : [value]
}

/** Replies write dates in the shop's time, which is China's. */
function spellInstant(value: string): string[] {
  const local = new Date(Date.parse(value) + 8 * 3_600_000)
  if (Number.isNaN(local.getTime())) return []
  const [month, day] = [local.getUTCMonth() + 1, local.getUTCDate()]
  const clock = local.toISOString().slice(11, 16)
  const days = [`${month} 月 ${day} 日`, `${month}月${day}日`]
  return [...days.flatMap((words) => [`${words} ${clock}`, `${words}${clock}`]), ...days]
}

/** XL is not stated by XXL, nor 12 by 120 or 1.12. */
function standsAlone(text: string, at: number, words: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + words.length, at + words.length + 2)
  const first = words.charAt(0)
  const last = words.charAt(words.length - 1)
  if (/[A-Za-z0-9]/.test(first) && /[A-Za-z0-9]$|\d[.,]$/.test(before)) return false
  return !(/[A-Za-z0-9]/.test(last) && /^[A-Za-z0-9]|^[.,]\d/.test(after))
}
