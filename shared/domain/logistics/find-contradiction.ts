import type { Shipment } from '../../protocol/commerce.ts'
import { runningMinutes } from './running-minutes.ts'
import { eventKey, type ReadNode, sortNodes } from './sort-nodes.ts'
import type { BareTrouble, TroubleKind, TroubleOption } from './trouble.ts'

type Odd = Extract<TroubleKind, 'signed-then-moving' | 'signed-unseen' | 'out-of-order' | 'two-cities'>

const minuteMs = 60_000
/** Nothing on wheels reaches another city's centre sooner. */
const soonestMinutes = 20
/** Who was missing a parcel has said so by then. */
const longAgoMinutes = 7 * 24 * 60
const moving: ReadonlySet<ReadNode['kind']> = new Set<ReadNode['kind']>(['departed', 'arrived', 'delivering'])
const options: Record<Odd, TroubleOption[]> = {
  'signed-then-moving': ['verify', 'wait'],
  'signed-unseen': ['verify', 'wait'],
  'out-of-order': ['wait', 'urge'],
  'two-cities': ['wait', 'urge'],
}

/** A trace that cannot be true: signed and moving on, signed without going out, lines in the wrong order, two cities at once. */
export function findContradiction(shipment: Shipment, now: Date): BareTrouble | null {
  const nodes = sortNodes(shipment)
  if (nodes.some(({ kind }) => kind === 'returning' || kind === 'refused')) return null
  const found = findSigning(nodes) ?? findDisorder(nodes)
  if (found === null) return null
  const minutes = runningMinutes(new Date(found.node.at), now, [])
  if (minutes > longAgoMinutes) return null
  return {
    event: eventKey(shipment, found.kind, found.node.at),
    kind: found.kind,
    severity: found.kind === 'signed-then-moving' || found.kind === 'signed-unseen' ? 'act' : 'warn',
    shipmentId: shipment.id,
    since: found.node.at,
    node: found.node.text,
    hours: Math.floor(minutes / 60),
    cause: null,
    options: options[found.kind],
  }
}

type Found = { kind: Odd; node: ReadNode } | null

function findSigning(nodes: ReadNode[]): Found {
  const signed = nodes.findLast(({ kind }) => kind === 'signed')
  if (signed === undefined) return null
  const after = nodes.findLast(({ kind, atMs }) => moving.has(kind) && atMs > signed.atMs)
  if (after !== undefined) return { kind: 'signed-then-moving', node: after }
  const before = nodes.filter(({ atMs }) => atMs <= signed.atMs)
  // A source that tells only of collecting and signing leaves out the last step as it leaves out the others.
  const tellsHops = before.some(({ kind }) => kind === 'arrived' || kind === 'departed')
  const wentOut = before.some(({ kind }) => kind === 'delivering' || kind === 'stored')
  return tellsHops && !wentOut ? { kind: 'signed-unseen', node: signed } : null
}

/** Carriers scan the last metres in any order; being collected after the first hop, or in two cities, is another matter. */
function findDisorder(nodes: ReadNode[]): Found {
  const collected = nodes.find(({ kind }) => kind === 'collected')
  const hop = nodes.findLast(({ kind }) => moving.has(kind))
  if (collected !== undefined && hop !== undefined && hop.atMs < collected.atMs)
    return { kind: 'out-of-order', node: collected }
  const at = nodes.findIndex((node, index) => {
    const older = nodes[index + 1]
    return older !== undefined && isElsewhere(node, older) && node.atMs - older.atMs < soonestMinutes * minuteMs
  })
  const node = nodes[at]
  return node === undefined ? null : { kind: 'two-cities', node }
}

function isElsewhere(a: ReadNode, b: ReadNode): boolean {
  if (!moving.has(a.kind) || !moving.has(b.kind) || !a.city || !b.city) return false
  return !a.city.startsWith(b.city.slice(0, 2)) && !b.city.startsWith(a.city.slice(0, 2))
}
