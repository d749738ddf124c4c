import { toLocalParts } from '../domain/calendar.ts'
import type { Fact } from '../protocol/conversation.ts'

/** What a reply may take its numbers from: facts with their sources, and texts such as the article it quotes. */
export interface ReplyGround {
  facts: Fact[]
  texts: string[]
}

/** Whether a reply says only what is known; `found` are the numbers that come from nowhere. */
export type ReplyCheck = { ok: true } | { ok: false; reason: 'invented-number'; found: string[] }

const numberPattern = /\d[\d,]*(?:\.\d+)?/g
const instantPattern = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** Refuses a text with a number that occurs neither in its facts nor in the texts it rests on. */
export function checkReply(text: string, ground: ReplyGround): ReplyCheck {
  const known = new Set([
    ...ground.facts.flatMap((fact) => [...numbersOfValue(fact), ...numbersIn(fact.source)]),
    ...ground.texts.flatMap(numbersIn),
  ])
  const unnumbered = text.replace(/^\d+\. /gm, '')
  const found = numbersIn(unnumbered).filter((number) => !known.has(number))
  return found.length === 0 ? { ok: true } : { ok: false, reason: 'invented-number', found: [...new Set(found)] }
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(numberPattern)].map(([digits]) => plain(digits.replaceAll(',', '')))
}

/** 079.50 and 79.5 are the same number. */
function plain(digits: string): string {
  const number = Number(digits)
  return Number.isSafeInteger(Math.trunc(number)) ? String(number) : digits
}

function numbersOfValue({ name, value }: Fact): string[] {
  if (value === null || typeof value === 'boolean') return []
  if (typeof value === 'number')
    return [String(value), ...(name.endsWith('Minor') ? [String(Math.abs(value) / 100)] : [])]
  const texts = typeof value === 'string' ? [value] : value
  return texts.flatMap((text) => (instantPattern.test(text) ? numbersOfInstant(text) : numbersIn(text)))
}

/** The parts of a moment as the shop's clock shows them; an end of day is also 24:00, of that day or the day before. */
function numbersOfInstant(text: string): string[] {
  const at = new Date(text)
  const { year, month, day, hour, minute } = toLocalParts(at)
  const before = toLocalParts(new Date(at.getTime() - 1000))
  const isEnd = (hour === 23 && minute === 59) || (hour === 0 && minute === 0)
  const parts = [year, month, day, hour, minute, ...(isEnd ? [24, 0, before.month, before.day] : [])]
  return parts.map(String)
}
