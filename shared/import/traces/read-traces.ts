import { mapKuaidi100 } from '../../domain/importers/map-kuaidi100.ts'
import { isPayload, readText, toRecordId } from '../../domain/importers/read-payload.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Shipment } from '../../protocol/commerce.ts'
import type { TraceFault, TraceFileFault } from '../../protocol/order-file.ts'
import { decodeText } from '../tables/decode-text.ts'
import { tableLimits } from '../tables/table-limits.ts'

/** One entry of a trace file: the payload as it stands, and what our mapper makes of it. */
export interface FoundTrace {
  /** The order that the file itself names. */
  order: string | null
  payload: unknown
  shipment: Result<Shipment, TraceFault>
}

/** Traces of a JSON file: one payload, a list, `{"traces": […]}` with an order beside each, or one payload a line. */
export function readTraces(bytes: Uint8Array, now: Date): Result<FoundTrace[], TraceFileFault> {
  if (bytes.length > tableLimits.fileBytes) return refuse('too-large')
  const text = decodeText(bytes).replace(/^\uFEFF/, '')
  if (text.trim() === '') return refuse('empty')
  const content = parseJson(text) ?? parseLines(text)
  if (content === null) return refuse('bad-json')
  const entries = listEntries(content.value)
  if (entries.length > tableLimits.rows) return refuse('too-large')
  const found = entries.map((entry) => readEntry(entry, now))
  // What names no waybill anywhere is some other JSON file.
  const hasTrace = found.some(({ shipment }) => shipment.ok || !/^(malformed|no-waybill)$/.test(shipment.reason))
  return hasTrace ? ok(found) : refuse('no-traces')
}

/** Wrapped, because `null` is JSON too. */
type Content = { value: unknown } | null

function parseJson(text: string): Content {
  try {
    return { value: JSON.parse(text) }
  } catch {
    // Not one document; the caller tries its lines.
    return null
  }
}

/** What a log of pushes looks like. */
function parseLines(text: string): Content {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const values = lines.length < 2 ? [] : lines.map(parseJson)
  return values.length === 0 || values.includes(null) ? null : { value: values.map((one) => one?.value) }
}

function listEntries(content: unknown): unknown[] {
  if (Array.isArray(content)) return content
  return isPayload(content) && Array.isArray(content.traces) ? content.traces : [content]
}

function readEntry(entry: unknown, now: Date): FoundTrace {
  const isNamed = isPayload(entry) && entry.payload !== undefined
  const payload = isNamed ? entry.payload : entry
  // The same spelling as an order file's numbers get.
  const order = isNamed ? toRecordId(readText(entry, 'order') || readText(entry, 'orderId')) : ''
  return { order: order === '' ? null : order, payload, shipment: mapKuaidi100(payload, now) }
}
