import { ok, type Result, refuse } from '../../lib/result.ts'
import type { BadChatRow, ChatChoice, ChatColumns, ChatField, ChatFileFault } from '../../protocol/article-proposal.ts'
import type { TableRow } from '../../protocol/order-file.ts'
import { parseCsv } from '../tables/parse-csv.ts'
import { chatLimits } from './chat-limits.ts'
import { cutCsv } from './cut-csv.ts'
import { guessChatColumns, namesMessages } from './guess-chat-columns.ts'
import { type RawMessage, type RawStep, toRawMessage } from './raw-message.ts'
import { readMoment } from './read-moment.ts'

/** A table of messages that could be opened: its columns, and its rows step by step. */
export interface TableWalk {
  headerRow: number
  columns: ChatColumns
  steps: Generator<RawStep>
}

const limits = {
  ...{ fileBytes: chatLimits.fileBytes, partBytes: chatLimits.partBytes, rows: chatLimits.messages },
  ...{ columns: chatLimits.columns, cellCharacters: chatLimits.textCharacters },
}
/** Enough to find the header and to see whether its times can be read. */
const headCharacters = 64 * 1024
const rowsPerStep = 2_000

/** Messages of a text of separated values. */
export function walkCsv(text: string, choice: ChatChoice): Result<TableWalk, ChatFileFault> {
  const body = text.replace(/^\uFEFF/, '')
  const cut = body.length <= headCharacters ? body.length : body.lastIndexOf('\n', headCharacters) + 1
  const head = parseCsv(body.slice(0, cut > 0 ? cut : body.length), limits)
  if (!head.ok) return head
  const found = findColumns(head.value, choice)
  return found === null ? refuse('not-chats') : ok({ ...found, steps: readPieces(body, found) })
}

/** Messages of rows that are read already, as a workbook's are. */
export function walkRows(rows: readonly TableRow[], choice: ChatChoice): Result<TableWalk, ChatFileFault> {
  const found = findColumns(rows.slice(0, 500), choice)
  return found === null ? refuse('not-chats') : ok({ ...found, steps: readRows(rows, found) })
}

type Found = Pick<TableWalk, 'headerRow' | 'columns'>

function findColumns(rows: readonly TableRow[], choice: ChatChoice): Found | null {
  const guess = guessChatColumns(rows)
  const headerRow = choice.headerRow ?? guess?.headerRow ?? rows[0]?.row ?? 1
  // Who chose columns chose all of them: a guess must not bring one back.
  const columns = { ...(choice.columns ?? guess?.columns) }
  if (!namesMessages(columns)) return null
  // A clock that cannot be read at all is worse than none: every row would be a bad one.
  const times = rows
    .filter(({ row }) => row > headerRow)
    .map(({ cells }) => readMoment(cells[columns.time ?? -1] ?? ''))
  if (times.filter((time) => time === undefined).length * 2 > times.length) delete columns.time
  return { headerRow, columns }
}

function* readPieces(body: string, found: Found): Generator<RawStep> {
  // Every piece is read below the first line, so that all of them are parted by the same sign.
  const [first = ''] = body.split('\n', 1)
  for (const { text, linesAbove, end } of cutCsv(body)) {
    const isTop = linesAbove === 0
    const rows = parseCsv(isTop ? text : `${first}\n${text}`, limits)
    const below = rows.ok ? rows.value.slice(isTop ? 0 : 1) : []
    const shift = isTop ? 0 : linesAbove - 1
    yield toStep(
      below.map(({ row, cells }) => ({ row: row + shift, cells })),
      found,
      end,
    )
  }
}

function* readRows(rows: readonly TableRow[], found: Found): Generator<RawStep> {
  for (let from = 0; from < rows.length; from += rowsPerStep)
    yield toStep(rows.slice(from, from + rowsPerStep), found, from + rowsPerStep)
}

function toStep(rows: readonly TableRow[], { headerRow, columns }: Found, done: number): RawStep {
  const messages: RawMessage[] = []
  const bad: BadChatRow[] = []
  for (const { row, cells } of rows) {
    if (row <= headerRow) continue
    const get = (field: ChatField): string => cells[columns[field] ?? -1]?.trim() ?? ''
    const at = readMoment(get('time'))
    const named = get('sender') || get('role') || get('shopper') || get('operator')
    const text = get('text') || (get('kind') === '' ? '' : `[${get('kind')}]`)
    if (named === '') bad.push({ row, reason: 'no-sender' })
    else if (text === '') bad.push({ row, reason: 'no-text' })
    else if (at === undefined) bad.push({ row, reason: 'bad-time' })
    else
      messages.push(
        toRawMessage(row, {
          ...{
            conversation: get('conversation'),
            at,
            sender: get('sender'),
            side: get('role'),
            kind: get('kind'),
            text,
          },
          ...{ receiver: get('receiver'), shopper: get('shopper'), operator: get('operator') },
        }),
      )
  }
  return { messages, bad, done }
}
