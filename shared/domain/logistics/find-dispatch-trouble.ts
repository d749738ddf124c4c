import { explainUnshipped, unshippedLines } from './explain-unshipped.ts'
import { runningMinutes } from './running-minutes.ts'
import type { BareTrouble, Severity, TroubleCause, TroubledOrder, TroubleOption, TroubleSetting } from './trouble.ts'

/** An order that did not leave when it was promised, or that is known now to miss its promise. */
export function findDispatchTrouble(order: TroubledOrder, setting: TroubleSetting, now: Date): BareTrouble | null {
  const { promisedShipBy } = order
  const isWaiting = order.status === 'paid' || order.status === 'part-shipped'
  if (!isWaiting || unshippedLines(order).length === 0 || isLabelled(order)) return null
  const cause = explainUnshipped(order, setting, now)
  if (promisedShipBy === null) return null
  const minutes = runningMinutes(new Date(promisedShipBy), now, [])
  const severity = severityOf(minutes, cause, promisedShipBy, setting)
  if (severity === null) return null
  return {
    event: `${order.id}:not-shipped:${new Date(promisedShipBy).toISOString()}`,
    kind: 'not-shipped',
    severity,
    shipmentId: null,
    since: promisedShipBy,
    node: null,
    hours: Math.floor(minutes / 60),
    cause,
    options: optionsFor(cause),
  }
}

/** What waits only for the carrier has a clock of its own. */
function isLabelled(order: TroubledOrder): boolean {
  const waiting = order.shipments.filter(({ status, nodes }) => status === 'waiting' && nodes.length > 0)
  const labelled = new Set(waiting.flatMap(({ lineIds }) => lineIds))
  return unshippedLines(order).every(({ id }) => labelled.has(id))
}

/** A problem with the address waits for the shopper: it is told at once. */
function severityOf(
  minutes: number,
  cause: TroubleCause | null,
  promisedShipBy: string,
  { clocks }: TroubleSetting,
): Severity | null {
  if (minutes > clocks.silentHours * 60) return 'person'
  if (minutes > 0 || cause?.kind === 'address-problem') return 'act'
  const comesLater =
    (cause?.kind === 'out-of-stock' || cause?.kind === 'presale') &&
    cause.at !== null &&
    Date.parse(cause.at) > Date.parse(promisedShipBy)
  return comesLater ? 'warn' : null
}

function optionsFor(cause: TroubleCause | null): TroubleOption[] {
  if (cause?.kind === 'out-of-stock' || cause?.kind === 'presale') return ['wait', 'refund']
  return cause?.kind === 'address-problem' ? ['wait'] : ['urge', 'wait', 'refund']
}
