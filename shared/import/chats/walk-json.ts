import type { BadChatRow, ChatField } from '../../protocol/article-proposal.ts'
import { chatLimits } from './chat-limits.ts'
import { fieldWords } from './chat-words.data.ts'
import { cutEntries } from './cut-entries.ts'
import { foldFieldName } from './guess-chat-columns.ts'
import { type RawMessage, type RawStep, toRawMessage } from './raw-message.ts'
import { readMoment } from './read-moment.ts'

type JsonObject = Record<string, unknown>
type Fields = Partial<Record<ChatField, string>>

const entriesPerStep = 500
const fieldOfName = new Map<string, { field: ChatField; rank: number }>(
  Object.entries(fieldWords).flatMap(([field, names]) =>
    // The table's keys are its type's: the cast only restores what Object.entries forgets.
    names.map((name, rank) => [name, { field: field as ChatField, rank }] as const),
  ),
)

/** Messages of a JSON export: a list of messages, or of conversations that hold lists of them. */
export function* walkJson(body: string): Generator<RawStep> {
  let step: RawStep = { messages: [], bad: [], done: 0 }
  let entries = 0
  const place = { row: 0 }
  for (const { text, list, end } of cutEntries(body)) {
    entries += 1
    const entry = text === null ? null : parseObject(text)
    if (entry === null) step.bad.push({ row: numberNext(place), reason: 'malformed' })
    else readEntry(entry, { conversation: list > 1 ? `#${list}` : '' }, { place, entry: entries, step })
    if (entries % entriesPerStep !== 0) continue
    yield { ...step, done: end }
    step = { messages: [], bad: [], done: end }
  }
  yield { ...step, done: body.length }
}

function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    // Cut short, or nested beyond reason: this entry is a bad row.
    return null
  }
}

interface Reading {
  /** Messages are numbered through the whole file. */
  place: { row: number }
  entry: number
  step: { messages: RawMessage[]; bad: BadChatRow[] }
}

/** A conversation hands what it says about itself down to its messages; three levels are enough for every console. */
function readEntry(entry: JsonObject, above: Fields, reading: Reading, depth = 0): void {
  const own = { ...above, ...readFields(entry) }
  const lists =
    depth < 3
      ? Object.values(entry)
          .map(toObjects)
          .filter((list) => list.length > 0)
      : []
  if (lists.length === 0) {
    readMessage(own, reading)
    return
  }
  const conversation = own.conversation || readId(entry) || `#${reading.entry}`
  // Who a conversation names without saying on which side is the one it is with.
  const { shopper = own.sender ?? '', operator = '' } = own
  for (const inner of lists.flat()) readEntry(inner, { conversation, shopper, operator }, reading, depth + 1)
}

function readMessage(fields: Fields, { place, step }: Reading): void {
  const row = numberNext(place)
  const { conversation = '', sender = '', role = '', kind = '', receiver = '', shopper = '', operator = '' } = fields
  const at = readMoment(fields.time ?? '')
  const text = (fields.text ?? (kind === '' ? '' : `[${kind}]`)).slice(0, chatLimits.textCharacters)
  if (sender + role + shopper + operator === '') step.bad.push({ row, reason: 'no-sender' })
  else if (text === '') step.bad.push({ row, reason: 'no-text' })
  else if (at === undefined) step.bad.push({ row, reason: 'bad-time' })
  else
    step.messages.push(
      toRawMessage(row, { conversation, at, sender, side: role, kind, text, receiver, shopper, operator }),
    )
}

function numberNext(place: { row: number }): number {
  place.row += 1
  return place.row
}

/** The fields that an object's own keys name, the likelier key first. */
function readFields(entry: JsonObject): Fields {
  const fields: Fields = {}
  const ranks: Partial<Record<ChatField, number>> = {}
  for (const [key, value] of Object.entries(entry)) {
    const named = fieldOfName.get(foldFieldName(key))
    if (named === undefined || (ranks[named.field] ?? Number.POSITIVE_INFINITY) <= named.rank) continue
    const text = readValue(value, named.field)
    if (text === '') continue
    fields[named.field] = text
    ranks[named.field] = named.rank
  }
  return fields
}

/** A plain value; the words or the name within an object, or within JSON kept as a text. */
function readValue(value: unknown, field: ChatField): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') {
    const inner = field === 'text' && /^\s*\{.*\}\s*$/s.test(value) ? parseObject(value) : null
    return inner === null ? value.trim() : (readFields(inner).text ?? '')
  }
  if (!isObject(value)) return ''
  const inner = readFields(value)
  if (field === 'text') return inner.text ?? ''
  return inner.sender ?? readId(value) ?? ''
}

function readId(entry: JsonObject): string | undefined {
  const id = entry.id ?? entry.uid ?? entry.key
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toObjects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
