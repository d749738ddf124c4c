import type { Shipment } from '../../protocol/commerce.ts'
import { findDisruption, isRemote } from './find-region-facts.ts'
import { runningMinutes } from './running-minutes.ts'
import { eventKey, type ReadNode, sortNodes } from './sort-nodes.ts'
import type { BareTrouble, Severity, TroubledOrder, TroubleKind, TroubleOption, TroubleSetting } from './trouble.ts'

type Stage = Extract<TroubleKind, 'not-collected' | 'stalled' | 'not-signed'>

const optionsAt: Record<Severity, TroubleOption[]> = {
  warn: ['wait', 'urge'],
  act: ['urge', 'wait'],
  person: ['urge', 'reship', 'refund'],
}

/** A parcel that stands still for longer than the clock of its stage allows; null while it keeps time. */
export function findStandstill(
  order: TroubledOrder,
  shipment: Shipment,
  setting: TroubleSetting,
  now: Date,
): BareTrouble | null {
  const nodes = sortNodes(shipment)
  const stage = stageOf(shipment, nodes)
  if (stage === null) return null
  const minutes = runningMinutes(new Date(stage.node.at), now, setting.clocks.holidays)
  const severity = severityOf(stage.kind, minutes, extraHours(order, stage.kind, setting), setting)
  if (severity === null) return null
  return {
    event: eventKey(shipment, stage.kind, stage.node.at),
    kind: stage.kind,
    severity,
    shipmentId: shipment.id,
    since: stage.node.at,
    node: stage.node.text,
    hours: Math.floor(minutes / 60),
    cause: findDisruption(order, shipment, setting, now),
    options: optionsAt[severity],
  }
}

/** Which clock runs, and since which line. A parcel kept for the shopper to fetch waits for nobody. */
function stageOf(shipment: Shipment, nodes: ReadNode[]): { kind: Stage; node: ReadNode } | null {
  const [newest] = nodes
  if (newest === undefined || newest.kind === 'stored' || newest.kind === 'signed') return null
  switch (shipment.status) {
    case 'waiting':
      return { kind: 'not-collected', node: newest }
    case 'collected':
    case 'in-transit':
      return newest.kind === 'delivering' ? { kind: 'not-signed', node: newest } : { kind: 'stalled', node: newest }
    case 'delivering':
      return { kind: 'not-signed', node: nodes.find(({ kind }) => kind === 'delivering') ?? newest }
    default:
      return null
  }
}

/** Far places take longer on the way; collecting happens at home. */
function extraHours(order: TroubledOrder, kind: Stage, { clocks, shipping }: TroubleSetting): number {
  return kind !== 'not-collected' && isRemote(shipping, order.address?.province) ? clocks.remoteExtraHours : 0
}

function severityOf(kind: Stage, minutes: number, extra: number, { clocks }: TroubleSetting): Severity | null {
  const first = {
    'not-collected': clocks.collectHours,
    stalled: clocks.transitHours,
    'not-signed': clocks.deliverHours,
  }
  const isOver = (hours: number): boolean => minutes > (Math.max(hours, first[kind]) + extra) * 60
  if (!isOver(first[kind])) return null
  if (isOver(clocks.personHours)) return 'person'
  return isOver(clocks.silentHours) ? 'act' : 'warn'
}
