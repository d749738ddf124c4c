import type { CardOf, ReturnVerdict } from '../protocol/cards.ts'
import type { OrderStatus, Shipment } from '../protocol/commerce.ts'

type HoldReason = 'out-of-stock' | 'presale' | 'address-problem' | 'paid-late'

/** Every word that a card adds to its content, in one language. */
export interface CardTexts {
  aiLabel: string
  price: {
    best: string
    bestFound: string
    saved: string
    total: string
    shipping: string
    shippingFree: string
    /** Stands before the amount: 还差. */
    shortOf: string
    /** What the whole costs once the next offer is reached, and what that is more than now. */
    onceReached: (total: string, more: string) => string
    /** The same when it even costs less. */
    onceReachedLess: (total: string, less: string) => string
    unused: (count: number) => string
    /** Heads what every line really costs, and what comes back when it is returned. */
    allocation: string
    pointsUsed: (points: number) => string
    basis: (clock: string) => string
  }
  size: {
    title: string
    pick: (sizes: string[]) => string
    outside: string
    measure: Record<CardOf<'size'>['measure'], string>
    all: (count: number) => string
    fewer: string
  }
  order: {
    status: Record<OrderStatus, string>
    shipment: Record<Shipment['status'], string>
    hold: Record<HoldReason, string>
    stuckIn: (city: string) => string
    notMoved: (hours: number) => string
    shipBy: (moment: string) => string
    eta: (from: string, to: string) => string
    /** The same once that day is over. */
    etaPassed: (eta: string) => string
    /** Stands beside the title of an order that is late. */
    late: string
    parcel: (number: number) => string
    parcelBack: string
    paid: string
    allNodes: (count: number) => string
    number: (orderId: string) => string
    basis: (clock: string) => string
  }
  back: {
    verdict: Record<ReturnVerdict, string>
    deadline: string
    refund: string
    quantity: string
    pieces: (count: number) => string
    freight: string
    steps: string
    human: string
  }
  case: {
    what: Record<CardOf<'case'>['what'], string>
    state: Record<CardOf<'case'>['state'], string>
    number: string
    waybill: string
    /** Stands where the number will be. */
    awaited: string
    sendTo: string
    refund: string
    opened: string
  }
  product: { from: string; look: string; fewer: string; allAttributes: (count: number) => string }
  recommend: {
    personal: string
    neutral: string
    stop: string
    /** What a tap asks where no shop page can open the product. */
    ask: (title: string) => string
  }
  compare: {
    title: string
    price: string
    differing: (count: number) => string
    same: (count: number) => string
  }
  /** Stands before what holds until the shopper agrees. */
  confirm: { before: string }
  stock: {
    title: string
    plenty: string
    left: (quantity: number) => string
    none: string
    restock: (day: string) => string
    restockUnknown: string
    presale: (day: string) => string
  }
}
