import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Shipment } from '../../protocol/commerce.ts'
import { carrierNames, kdniaoCarriers, kdniaoStates } from './kuaidi100.data.ts'
import type { TraceFault } from './map-kuaidi100.ts'
import { readMoment } from './read-moment.ts'
import { isPayload, type Payload, readList, readText, toRecordId } from './read-payload.ts'
import { type TraceNode, toNodes } from './to-nodes.ts'

/** A 快递鸟 answer (`LogisticCode`, `ShipperCode`, `State`, `Traces`) as a shipment; `StateEx` is finer and wins. */
export function mapKdniao(payload: unknown, now: Date): Result<Shipment, TraceFault> {
  if (!isPayload(payload)) return refuse('malformed')
  const waybill = readText(payload, 'LogisticCode', 40)
  if (waybill === '') return refuse('no-waybill')
  if (payload.Success === false) return refuse('no-trace')
  const status = kdniaoStates.get(readText(payload, 'StateEx')) ?? kdniaoStates.get(readText(payload, 'State'))
  if (status === undefined) return refuse('unknown-state')
  const nodes = toNodes(readList(payload, 'Traces').flatMap(toNode), now)
  if (nodes.length === 0 && status !== 'waiting') return refuse('no-trace')
  const code = readText(payload, 'ShipperCode', 20)
  const carrier = kdniaoCarriers.get(code) ?? code.toLowerCase()
  return ok({
    id: toRecordId(`${carrier}:${waybill}`),
    carrier: carrierNames.get(carrier) ?? code,
    waybill,
    lineIds: [],
    status,
    nodes,
    etaFrom: null,
    etaTo: null,
    signedAt: status === 'signed' ? (nodes[0]?.at ?? null) : null,
  })
}

function toNode(row: Payload): TraceNode[] {
  const at = readMoment(readText(row, 'AcceptTime'))
  const text = readText(row, 'AcceptStation')
  const city = readText(row, 'Location', 40)
  return at === null || text === '' ? [] : [{ at, text, ...(city === '' ? {} : { city }) }]
}
