import type { Owner, PageContext } from '../protocol/conversation.ts'
import type { ShopFile } from '../protocol/shop.ts'
import { emptyDialogState } from '../replies/empty-state.ts'
import { takeTurn } from '../replies/take-turn.ts'
import type { DialogState, PlannedReply, TakeTurn, TurnOutcome } from '../replies/turn.ts'
import type { DialogRow, DialogTurn } from './dialog-row.ts'
import { hinderSources } from './hinder-sources.ts'
import { RatingBook } from './rating-book.ts'
import { openBooks } from './shop-books.ts'
import { createShopSources, type ShopVisitor } from './shop-sources.ts'

type SayTurn = Extract<DialogTurn, { say: string }>

/** What a turn came to: the outcome of the shopper's message, if any was answered, and who owns the conversation. */
export interface PlayedTurn {
  outcome: TurnOutcome | null
  reply: PlannedReply | null
  owner: Owner
  /** Stars are asked for after it. */
  asksRating: boolean
}

/** One conversation of the evaluation, played with the product's own turn and a room reduced to its owner. */
export class DialogPlay {
  private state: DialogState = emptyDialogState()
  private owner: Owner = 'assistant'
  private epoch = 0
  private now: Date
  private readonly ratings = new RatingBook()
  private readonly visitor: ShopVisitor
  private readonly page: PageContext
  private readonly row: DialogRow
  private readonly shop: ShopFile

  private readonly take: TakeTurn

  constructor(row: DialogRow, shop: ShopFile, take: TakeTurn = takeTurn) {
    this.take = take
    this.row = row
    this.shop = shop
    this.now = new Date(row.now)
    const member = shop.members.find(({ id }) => id === row.shopper.id) ?? null
    const isKnown = row.shopper.proof === 'identity' && member !== null
    this.visitor = { proof: isKnown ? 'identity' : 'none', member: isKnown ? member : null, provedOrders: new Set() }
    this.page = toPage(row.page)
  }

  async play(turn: DialogTurn): Promise<PlayedTurn> {
    if ('say' in turn) return this.say(turn)
    if ('waitSeconds' in turn) this.now = new Date(this.now.getTime() + turn.waitSeconds * 1000)
    else if ('meanwhile' in turn) this.changeShop(turn.meanwhile)
    else return this.quiet(this.moveOwner(turn.operator))
    return this.quiet()
  }

  /** The assistant is silent while a person has the conversation or is awaited; a closed one begins anew. */
  private async say({ say: text, photos = [], sources: hindrance }: SayTurn): Promise<PlayedTurn> {
    if (this.owner === 'closed') {
      this.owner = 'assistant'
      this.ratings.reopen(this.now)
    }
    const open = this.ratings.hear(this.now)
    if (this.owner !== 'assistant') return this.quiet()
    const { proof, member } = this.visitor
    const sources = createShopSources(this.shop, this.visitor, this.now)
    const outcome = await this.take(
      {
        ...{ text, photos, proof, member, page: this.page, state: this.state, owner: this.owner },
        ...{ ...open, epoch: this.epoch, now: this.now, visitorHash: 0 },
      },
      hindrance === undefined ? sources : hinderSources(sources, hindrance),
    )
    this.state = outcome.state
    const asksRating = this.ratings.keep(outcome, this.now)
    if (outcome.kind === 'handoff') {
      this.epoch += 1
      if (this.row.online !== false) this.owner = 'waiting'
      this.ratings.handOver(outcome.trigger, this.row.online !== false, this.now)
    }
    return { outcome, reply: outcome.reply, owner: this.owner, asksRating }
  }

  private quiet(asksRating = false): PlayedTurn {
    return { outcome: null, reply: null, owner: this.owner, asksRating }
  }

  private changeShop(change: Extract<DialogTurn, { meanwhile: unknown }>['meanwhile']): void {
    const books = this.visitor.books ?? openBooks(this.shop)
    this.visitor.books = books
    if ('sku' in change) {
      const { sku: id, ...changed } = change
      books.skus = books.skus.map((sku) => (sku.id === id ? { ...sku, ...changed } : sku))
      return
    }
    const { order: id, ...changed } = change
    books.orders = books.orders.map((order) => (order.id === id ? { ...order, ...changed } : order))
  }

  /** True: stars are asked for. */
  private moveOwner(act: 'accept' | 'say' | 'return' | 'close'): boolean {
    const next: Record<typeof act, Owner> = {
      accept: 'operator',
      say: this.owner,
      return: 'assistant',
      close: 'closed',
    }
    if (next[act] !== this.owner) this.epoch += 1
    this.owner = next[act]
    return this.ratings.move(act, this.now)
  }
}

function toPage(page: DialogRow['page']): PageContext {
  return {
    ...(page?.product == null ? {} : { productId: page.product }),
    ...(page?.order == null ? {} : { orderId: page.order }),
    ...(page?.cart === undefined ? {} : { cart: page.cart.map(({ sku, quantity }) => ({ skuId: sku, quantity })) }),
    ...(page?.viewed === undefined
      ? {}
      : { viewed: page.viewed.map(({ product, times }) => ({ productId: product, times })) }),
    ...(page?.personal === undefined ? {} : { personal: page.personal }),
  }
}
