import type { Shipment } from '../../protocol/commerce.ts'
import { type NodeKind, readNode } from './read-node.ts'

/** A line of a trace with what it tells. */
export type ReadNode = Shipment['nodes'][number] & { kind: NodeKind; atMs: number }

/** A parcel's lines, newest first and read. Sources promise that order; nothing may hinge on that promise. */
export function sortNodes({ nodes }: Pick<Shipment, 'nodes'>): ReadNode[] {
  return nodes
    .map((node) => ({ ...node, kind: readNode(node.text), atMs: Date.parse(node.at) }))
    .toSorted((a, b) => b.atMs - a.atMs)
}

/** What a trouble of a parcel is known by. The number is cut so that a masked one gives the same. */
export function eventKey({ id, waybill }: Pick<Shipment, 'id' | 'waybill'>, kind: string, at: string): string {
  const digits = waybill.replace(/[\s*]/g, '')
  const short = digits.length < 8 ? id : `${digits.slice(0, 4)}${digits.slice(-4)}`
  return `${short}:${kind}:${new Date(at).toISOString()}`
}
