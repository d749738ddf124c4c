import type { Shipment } from '../../protocol/commerce.ts'
import { findDisruption } from './find-region-facts.ts'
import { runningMinutes } from './running-minutes.ts'
import { eventKey, type ReadNode, sortNodes } from './sort-nodes.ts'
import type { BareTrouble, Severity, TroubledOrder, TroubleKind, TroubleOption, TroubleSetting } from './trouble.ts'

const mishaps: Partial<Record<ReadNode['kind'], { kind: TroubleKind; severity: Severity; options: TroubleOption[] }>> =
  {
    lost: { kind: 'lost', severity: 'person', options: ['reship', 'refund'] },
    damaged: { kind: 'damaged', severity: 'person', options: ['reship', 'refund'] },
    refused: { kind: 'refused', severity: 'act', options: ['reship', 'refund', 'urge'] },
    returning: { kind: 'returned', severity: 'act', options: ['reship', 'refund', 'urge'] },
    address: { kind: 'bad-address', severity: 'act', options: ['urge', 'wait'] },
    failed: { kind: 'failed', severity: 'warn', options: ['urge', 'wait'] },
  }
/** These end a parcel's way: whatever the carrier scans later does not undo them. */
const final: ReadonlySet<ReadNode['kind']> = new Set<ReadNode['kind']>(['lost', 'damaged', 'refused', 'returning'])

/** What the carrier itself reports as gone wrong: lost, broken, refused, sent back, no such address. */
export function findMishap(
  order: TroubledOrder,
  shipment: Shipment,
  setting: TroubleSetting,
  now: Date,
): BareTrouble | null {
  const nodes = sortNodes(shipment)
  const [newest] = nodes
  if (newest === undefined || newest.kind === 'signed' || isWantedReturn(order)) return null
  const node = firstOfRun(nodes) ?? (mishaps[newest.kind] === undefined ? undefined : newest)
  const found = node === undefined ? byStatus(shipment) : mishaps[node.kind]
  const at = node ?? newest
  if (found === undefined) return null
  const minutes = runningMinutes(new Date(at.at), now, setting.clocks.holidays)
  return {
    ...found,
    severity: grown(found.severity, minutes, setting),
    event: eventKey(shipment, found.kind, at.at),
    shipmentId: shipment.id,
    since: at.at,
    node: at.text,
    hours: Math.floor(minutes / 60),
    cause: findDisruption(order, shipment, setting, now),
  }
}

/** A failed delivery that nobody takes up again grows like any silence. */
function grown(severity: Severity, minutes: number, { clocks }: TroubleSetting): Severity {
  if (minutes > clocks.personHours * 60) return 'person'
  return severity === 'warn' && minutes > clocks.silentHours * 60 ? 'act' : severity
}

/** What is sent back because the shopper sends it back is no trouble. */
function isWantedReturn({ status, afterSales }: TroubledOrder): boolean {
  const isBack = afterSales?.some(({ kind, state }) => kind === 'return' && state !== 'refused') === true
  return isBack || status === 'refunding' || status === 'refunded' || status === 'cancelled'
}

/** The line in which the way ended, the earliest of its kind, so that later scans are the same event. */
function firstOfRun(nodes: ReadNode[]): ReadNode | undefined {
  const end = nodes.find(({ kind }) => final.has(kind))
  return end === undefined ? undefined : nodes.findLast(({ kind }) => kind === end.kind)
}

/** The source says so although no line does. */
function byStatus({ status }: Shipment) {
  if (status === 'returning') return mishaps.returning
  return status === 'exception' ? mishaps.failed : undefined
}
