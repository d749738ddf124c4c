import { ok, type Result, refuse } from '../../lib/result.ts'
import type {
  BadChatRow,
  ChatChoice,
  ChatColumns,
  ChatFileFault,
  ChatFormat,
  ChatMessage,
  ChatSender,
} from '../../protocol/article-proposal.ts'
import { decodeText } from '../tables/decode-text.ts'
import { readTable } from '../tables/read-table.ts'
import { chatLimits } from './chat-limits.ts'
import type { RawMessage, RawStep } from './raw-message.ts'
import { nameOf, type ToldRoles, tellRoles } from './tell-roles.ts'
import { walkJson } from './walk-json.ts'
import { walkCsv, walkRows } from './walk-table.ts'
import { walkText } from './walk-text.ts'

/** How far into the file a reading is, in the unit of `all`. */
export interface ChatStep {
  done: number
  all: number
}

/** What an export gave. */
export interface ReadChats {
  messages: ChatMessage[]
  bad: BadChatRow[]
  senders: ChatSender[]
}

/** An export that could be opened: its shape, and its messages step by step. Whoever takes no further step has cancelled. */
export interface ChatWalk {
  format: ChatFormat
  /** Of a table. */
  headerRow: number
  columns: ChatColumns
  steps: Generator<ChatStep, Result<ReadChats, ChatFileFault>>
}

/** Opens a chat export of CSV, a workbook, JSON or plain text; what it is is read from its bytes, never from its name. */
export function walkChats(bytes: Uint8Array, choice: ChatChoice = {}): Result<ChatWalk, ChatFileFault> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > chatLimits.fileBytes) return refuse('too-large')
  if (isWorkbook(bytes)) return openWorkbook(bytes, choice)
  const text = decodeText(bytes).replace(/^\uFEFF/, '')
  if (text.trim() === '') return refuse('empty')
  // A zero byte stands in no text of these encodings.
  if (text.slice(0, 4096).includes('\u0000')) return refuse('not-a-table')
  if (/^\s*[[{]/.test(text) && isJson(text)) return ok(toWalk('json', walkJson(text), text.length, choice))
  const table = walkCsv(text, choice)
  if (table.ok) {
    const { headerRow, columns, steps } = table.value
    return ok({ format: 'table', headerRow, columns, steps: gather(steps, text.length, choice) })
  }
  return ok(toWalk('text', walkText(text), text.length, choice))
}

function isWorkbook(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes
  return (
    (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
  )
}

/** `[2026-09-14 10:03:22] 小焙: 在的` begins like JSON too. */
function isJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*[[{\]])/.test(text)
}

function openWorkbook(bytes: Uint8Array, choice: ChatChoice): Result<ChatWalk, ChatFileFault> {
  const table = readTable(bytes)
  if (!table.ok) return table
  const walk = walkRows(table.value, choice)
  if (!walk.ok) return walk
  const { headerRow, columns, steps } = walk.value
  return ok({ format: 'table', headerRow, columns, steps: gather(steps, table.value.length, choice) })
}

function toWalk(format: ChatFormat, steps: Generator<RawStep>, all: number, choice: ChatChoice): ChatWalk {
  return { format, headerRow: 0, columns: {}, steps: gather(steps, all, choice) }
}

const messagesPerStep = 5_000

function* gather(
  steps: Generator<RawStep>,
  all: number,
  choice: ChatChoice,
): Generator<ChatStep, Result<ReadChats, ChatFileFault>> {
  const raw: RawMessage[] = []
  const bad: BadChatRow[] = []
  for (const step of steps) {
    for (const message of step.messages) raw.push(message)
    for (const row of step.bad) bad.push(row)
    if (raw.length > chatLimits.messages) return refuse('too-many-messages')
    yield { done: Math.min(step.done, all), all }
  }
  if (raw.length === 0) return refuse(bad.some(({ reason }) => reason === 'malformed') ? 'bad-json' : 'not-chats')
  const telling = tellRoles(raw, choice)
  let told = telling.next()
  for (; !told.done; told = telling.next()) yield { done: all, all }
  const roles = told.value
  const messages: ChatMessage[] = []
  const assign = createAssigner(roles)
  for (const [at, message] of raw.entries()) {
    const assigned = assign(message)
    if (assigned === null) bad.push({ row: message.row, reason: 'unknown-sender' })
    else messages.push(assigned)
    if (at % messagesPerStep === 0) yield { done: all, all }
  }
  if (messages.length === 0) return refuse('not-chats')
  return ok({ messages, bad: bad.toSorted((a, b) => a.row - b.row), senders: roles.senders() })
}

/** Where an export names no conversation, it is the shopper's who is named, or who spoke last. */
function createAssigner({ roleOf }: ToldRoles): (message: RawMessage) => ChatMessage | null {
  const lastShopper = new Map<string, string>()
  return (message) => {
    const role = roleOf(message)
    if (role === null) return null
    const sender = nameOf(message)
    const { row, at, text, conversation } = message
    if (role === 'shopper') lastShopper.set(conversation, sender)
    const isNumbered = conversation !== '' && !conversation.startsWith('#')
    const shopper =
      role === 'shopper' ? sender : message.shopper || message.receiver || lastShopper.get(conversation) || ''
    return {
      row,
      at,
      sender,
      role,
      text,
      conversation: isNumbered ? conversation : `${conversation} ${message.shopper || shopper}`.trim(),
    }
  }
}
