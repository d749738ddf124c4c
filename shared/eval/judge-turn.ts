import { formatMinor } from '../domain/money.ts'
import { assertNever } from '../lib/assert.ts'
import type { Fact, Part } from '../protocol/conversation.ts'
import type { TurnExpectation } from './dialog-row.ts'
import { judgeActions } from './judge-actions.ts'
import type { PlayedTurn } from './play-dialog.ts'

/** What the shopper sees beside a hand-off's own words. */
const handoffLine = '已转人工，下一位空闲的客服接手'

/** And where stars are asked for. */
const ratingLine = '服务怎么样？点一下，或回复 1 表示满意'

/** What a turn did otherwise than expected, one sentence each. */
export function judgeTurn(expected: TurnExpectation, played: PlayedTurn): string[] {
  const { outcome, owner } = played
  const understanding = outcome?.understanding
  const faults = [
    differs(
      'intents',
      expected.intents?.toSorted(),
      understanding?.requests.map(({ intent }) => intent).toSorted() ?? [],
    ),
    differs('emotion', expected.emotion, understanding?.emotion.polarity ?? null),
    differs('flags', expected.flags?.toSorted(), understanding?.emotion.flags.toSorted() ?? []),
    differs('article', expected.article, articleOf(played)),
    judgeActions(expected.action, outcome?.actions ?? []),
    differs('handoff', expected.handoff, owner !== 'assistant'),
    ...Object.entries(expected.slots ?? {}).map(([name, value]) =>
      differs(`slot ${name}`, value, namedOf(value, slotOf(played, name))),
    ),
    ...Object.entries(expected.facts ?? {}).map(([name, value]) => differs(name, value, factOf(played, name))),
    ...judgeTexts(expected, textsOf(played)),
  ]
  return faults.filter((fault) => fault !== null)
}

function judgeTexts(expected: TurnExpectation, texts: string): (string | null)[] {
  const wanted = (expected.contains ?? []).map((item) => {
    const any = typeof item === 'string' ? [item] : item
    return any.some((words) => texts.includes(words)) ? null : `「${any.join('」or「')}」 is not in 「${texts}」`
  })
  const unwanted = (expected.lacks ?? []).map((words) =>
    texts.includes(words) ? `「${words}」 is in 「${texts}」` : null,
  )
  return [...wanted, ...unwanted]
}

function differs(name: string, expected: unknown, found: unknown): string | null {
  if (expected === undefined || isSame(expected, found)) return null
  return `${name}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`
}

/** Moments are the same however they are written. */
function isSame(expected: unknown, found: unknown): boolean {
  if (JSON.stringify(expected) === JSON.stringify(found)) return true
  const isMoment = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)
  return isMoment(expected) && isMoment(found) && Date.parse(expected) === Date.parse(found)
}

function articleOf({ reply }: PlayedTurn): string | null {
  return reply?.basis.kind === 'article' ? reply.basis.articleId : null
}

function slotOf({ outcome }: PlayedTurn, name: string): unknown {
  const slots: Record<string, unknown> = { ...outcome?.slots }
  return slots[name] ?? null
}

/** Of an address only the fields that the row names are compared. */
function namedOf(expected: unknown, found: unknown): unknown {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) return found
  const fields: Record<string, unknown> = { ...(typeof found === 'object' ? found : null) }
  return Object.fromEntries(Object.keys(expected).map((name) => [name, fields[name] ?? null]))
}

function factOf({ reply }: PlayedTurn, name: string): Fact['value'] {
  return reply?.facts.find((fact) => fact.name === name)?.value ?? null
}

function textsOf({ outcome, reply, asksRating }: PlayedTurn): string {
  const texts = (reply?.parts ?? []).flatMap(textsOfPart)
  const beside = [...(outcome?.kind === 'handoff' ? [handoffLine] : []), ...(asksRating ? [ratingLine] : [])]
  return [...texts, ...beside].join('\n')
}

function textsOfPart(part: Part): string[] {
  switch (part.kind) {
    case 'text':
      return [part.text]
    case 'steps':
      return part.steps
    case 'image':
      return [part.alt]
    case 'quick-replies':
      return part.texts
    case 'card':
      return textsWithin(part.card)
    default:
      return assertNever(part)
  }
}

/** Every text of a card, amounts as they are shown. */
function textsWithin(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number')
    return key.endsWith('Minor') ? [formatMinor(value, 'sum'), formatMinor(value, 'sentence')] : [String(value)]
  if (Array.isArray(value)) return value.flatMap((item) => textsWithin(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsWithin(inner, name))
}
