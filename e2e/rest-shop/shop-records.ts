import { createDemoShop } from '../../shared/demo/create-demo-shop.ts'
import type { Action, ActionRule } from '../../shared/protocol/action.ts'
import type { Member, Order, Shipment } from '../../shared/protocol/commerce.ts'
import type { ShopFile } from '../../shared/protocol/shop.ts'

export type ActionAnswer =
  | { status: 'done'; order: Order | null }
  | { status: 'refused'; because: ActionRule }
  | 'not-found'
  | 'conflict'

/** The merchant's own records, in memory: enough of a shop to answer every read and some actions. */
export class ShopRecords {
  private readonly shop: ShopFile
  private readonly answered = new Map<string, ActionAnswer>()
  /** Actions that changed something, repeats not counted. */
  effects = 0

  constructor(now: Date) {
    this.shop = structuredClone(createDemoShop(now))
  }

  get orders(): Order[] {
    return this.shop.orders
  }

  findOrder(id: string): Order | undefined {
    return this.shop.orders.find((order) => order.id === id)
  }

  listOrders(memberId: string): Order[] {
    return this.shop.orders.filter((order) => order.memberId === memberId)
  }

  findMember(id: string): Member | undefined {
    return this.shop.members.find((member) => member.id === id)
  }

  findShipment(waybill: string): Shipment | undefined {
    return this.shop.orders.flatMap(({ shipments }) => shipments).find((shipment) => shipment.waybill === waybill)
  }

  get products() {
    return this.shop.products
  }

  listSkus(ids: readonly string[]) {
    return this.shop.skus.filter(({ id }) => ids.length === 0 || ids.includes(id))
  }

  listCoupons(ids: readonly string[]) {
    return this.shop.coupons.filter(({ id }) => ids.includes(id))
  }

  /** The same key gets the same answer and no second effect. */
  act(key: string, action: Action, version: number | null): ActionAnswer {
    const before = this.answered.get(key)
    if (before !== undefined) return before
    const answer = this.decide(action, version)
    if (answer !== 'conflict') this.answered.set(key, answer)
    return answer
  }

  private decide(action: Action, version: number | null): ActionAnswer {
    if (action.kind === 'change_address' && action.order === null) return refuse('needs-identity')
    const order = 'order' in action && action.order !== null ? this.findOrder(action.order) : undefined
    if (order === undefined) return 'not-found'
    if (version !== null && version !== (order.version ?? 0)) return 'conflict'
    if (order.shipments.length > 0) return refuse('already-shipped')
    const changed = changeOrder(order, action)
    if (changed === null) return refuse('reserved-for-people')
    Object.assign(order, changed, { version: (order.version ?? 0) + 1 })
    this.effects += 1
    return { status: 'done', order: structuredClone(order) }
  }
}

function refuse(because: ActionRule): ActionAnswer {
  return { status: 'refused', because }
}

/** The few changes this shop makes by itself; anything else is for its people. */
function changeOrder(order: Order, action: Action): Partial<Order> | null {
  if (action.kind === 'change_address') return { address: action.address }
  if (action.kind === 'set_delivery') return { deliverOn: action.date }
  // This shop calls off whole orders only.
  if (action.kind === 'cancel')
    return action.line === undefined ? { status: 'cancelled', cancelReason: action.reason } : null
  if (action.kind !== 'change_items') return null
  const change = { skuId: action.sku, quantity: action.quantity }
  return { lines: order.lines.map((line) => (line.id === action.line ? { ...line, ...change } : line)) }
}
