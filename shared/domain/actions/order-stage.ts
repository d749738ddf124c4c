import type { Order } from '../../protocol/commerce.ts'

/** How far an order is, as far as a change of it depends on that. */
export type OrderStage =
  | 'unpaid'
  /** Paid, nothing has left. */
  | 'waiting'
  /** Some parcels have left, others have not. */
  | 'part-shipped'
  /** Handed over on paper, not collected yet. */
  | 'labelled'
  | 'moving'
  | 'delivering'
  | 'arrived'
  | 'closed'

/** Read from the parcels first: a warehouse is often ahead of the order's own status. */
export function orderStage({ status, shipments, lines }: Order): OrderStage {
  if (status === 'cancelled' || status === 'refunding' || status === 'refunded') return 'closed'
  if (status === 'signed' || status === 'completed') return 'arrived'
  if (status === 'unpaid') return 'unpaid'
  const sent = shipments.filter(({ status: at }) => at !== 'returning')
  if (status === 'paid' && sent.every(({ status: at }) => at === 'waiting')) return 'waiting'
  const leftLines = new Set(sent.flatMap(({ lineIds }) => lineIds))
  if (status === 'part-shipped' || lines.some(({ id }) => sent.length > 0 && !leftLines.has(id))) return 'part-shipped'
  return stageOfParcels(sent.map(({ status: at }) => at))
}

/** A parcel that is still far decides before one at the door: for that one something can be tried. */
function stageOfParcels(parcels: Order['shipments'][number]['status'][]): OrderStage {
  if (parcels.every((at) => at === 'waiting')) return 'labelled'
  if (parcels.every((at) => at === 'signed')) return 'arrived'
  const open = parcels.filter((at) => at !== 'signed')
  return open.every((at) => at === 'delivering') ? 'delivering' : 'moving'
}
