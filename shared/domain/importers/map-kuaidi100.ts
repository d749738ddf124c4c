import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Shipment } from '../../protocol/commerce.ts'
import { carrierNames, kuaidi100States } from './kuaidi100.data.ts'
import { readMoment } from './read-moment.ts'
import { isPayload, type Payload, readList, readPart, readText, toRecordId } from './read-payload.ts'
import { readCity, type TraceNode, toNodes } from './to-nodes.ts'

/** `no-trace`: the carrier knows nothing of it yet · `unknown-state`: a code that the documents do not list. */
export type TraceFault = 'malformed' | 'no-waybill' | 'no-trace' | 'unknown-state'

/** Tokens of a node's `status` that the two result versions use for the shopper's signature. */
const signedNames = /^(签收|本人签收|派件异常后签收|代签|投柜或站签收)$/

/**
 * A kuaidi100 answer (`poll/query.do`), a push (`lastResult`, also still inside the form's `param`), as a shipment.
 * Which lines of the order it holds is not in it: `lineIds` is empty and filled by whoever knows the order.
 */
export function mapKuaidi100(payload: unknown, now: Date): Result<Shipment, TraceFault> {
  const result = findResult(payload)
  if (result === null) return refuse('malformed')
  const waybill = readText(result, 'nu', 40)
  if (waybill === '') return refuse(isFailure(result) ? 'no-trace' : 'no-waybill')
  const status = kuaidi100States.get(readText(result, 'state'))
  if (status === undefined) return refuse(isFailure(result) ? 'no-trace' : 'unknown-state')
  const rows = readList(result, 'data')
  const nodes = toNodes(
    rows.flatMap((row) => toNode(row)),
    now,
  )
  if (nodes.length === 0 && status !== 'waiting') return refuse('no-trace')
  const carrier = readText(result, 'com', 20)
  const signedAt = status === 'signed' ? findSignedAt(rows, nodes) : null
  const eta = signedAt === null ? readEta(result, now) : null
  return ok({
    id: toRecordId(`${carrier}:${waybill}`),
    carrier: carrierNames.get(carrier) ?? carrier,
    waybill,
    lineIds: [],
    status,
    nodes,
    etaFrom: eta,
    etaTo: eta,
    signedAt,
  })
}

/** The object that holds `nu`, `state` and `data`, whichever of the three wrappings it came in. */
function findResult(payload: unknown): Payload | null {
  if (!isPayload(payload)) return null
  if (typeof payload.param === 'string') return findResult(parseJson(payload.param))
  if (isPayload(payload.param)) return findResult(payload.param)
  return isPayload(payload.lastResult) ? readPart(payload, 'lastResult') : payload
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A form field that is no JSON is malformed; the caller says so.
    return null
  }
}

/** `{"result":false,"returnCode":"500","message":…}`: the look-up failed or found nothing. */
function isFailure(result: Payload): boolean {
  return result.result === false && readText(result, 'returnCode') !== ''
}

/** `ftime` is the formatted form of `time`; either may be missing. */
function toNode(row: Payload): TraceNode[] {
  const at = readMoment(readText(row, 'ftime')) ?? readMoment(readText(row, 'time'))
  const text = readText(row, 'context')
  if (at === null || text === '') return []
  const city = readCity(readText(row, 'areaName') || readText(row, 'location'))
  return [{ at, text, ...(city === undefined ? {} : { city }) }]
}

/** The first signature: a later "thank you" node must not move the day the return window is counted from. */
function findSignedAt(rows: readonly Payload[], nodes: readonly TraceNode[]): string | null {
  const signed = rows.filter((row) => signedNames.test(readText(row, 'status'))).flatMap(toNode)
  const earliest = signed.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0]
  return earliest?.at ?? nodes[0]?.at ?? null
}

/** `arrivalTime` such as `2026-11-21 18`: a forecast, of no use once it has passed. */
function readEta(result: Payload, now: Date): string | null {
  const at = readMoment(readText(result, 'arrivalTime'))
  return at !== null && Date.parse(at) > now.getTime() ? at : null
}
