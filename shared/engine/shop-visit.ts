import * as v from 'valibot'
import { mergeViews, noteView } from '../domain/recommend/note-view.ts'
import { recommend } from '../domain/recommend/recommend.ts'
import { toRecommendCard } from '../domain/recommend/to-recommend-card.ts'
import type { CardOf } from '../protocol/cards.ts'
import {
  type PageContext,
  pageContextSchema,
  type ViewedProduct,
  viewedProductSchema,
} from '../protocol/conversation.ts'
import type { RecordId } from '../protocol/ids.ts'
import type { PublicCatalogue } from '../protocol/shop.ts'
import { youOf } from '../replies/tone-of.ts'
import type { Store } from '../store/store.ts'

/** An order placed meanwhile is known after this at the latest. */
const freshMs = 5 * 60_000

/** What was bought, and in which conversation and when the edge said so. */
interface Bought {
  productIds: RecordId[]
  conversationId: string
  atMs: number
}

/** Where the shopper stands in the shop and what they looked at; what they looked at only while they let it count. */
export class ShopVisit {
  readonly #store: Store
  #page: PageContext = {}
  #viewed: ViewedProduct[] = []
  /** What the edge told of this shopper's orders; in memory alone. */
  #bought: Bought | null = null
  #isPersonal: boolean
  readonly #locale: Pick<PageContext, 'locale'>

  constructor(store: Store, isPersonal: boolean, locale: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN') {
    this.#store = store
    this.#isPersonal = isPersonal
    this.#locale = locale === 'zh-CN' ? {} : { locale }
  }

  /** What goes with a message. */
  get context(): PageContext {
    const { viewed: _viewed, ...shown } = this.#page
    const page = { ...shown, ...this.#locale }
    if (!this.#isPersonal) return { ...page, personal: false }
    const viewed = this.#views()
    return viewed.length === 0 ? page : { ...page, viewed }
  }

  async load(): Promise<void> {
    const [page, viewed] = await Promise.all([
      this.#store.loadSetting('page', pageContextSchema),
      this.#store.loadSetting('viewed', v.array(viewedProductSchema)),
    ])
    this.#page = page ?? {}
    this.#viewed = viewed ?? []
    if (!this.#isPersonal) await this.#forgetViews()
  }

  async setPage(page: PageContext): Promise<void> {
    const isNew = page.productId !== this.#page.productId
    this.#page = page
    if (isNew && page.productId !== undefined && this.#isPersonal) await this.#note(page.productId)
    await this.#savePage()
  }

  /** Switched off, what was noted is gone at once. */
  async setPersonal(isPersonal: boolean): Promise<void> {
    this.#isPersonal = isPersonal
    if (!isPersonal) await this.#forgetViews()
  }

  /** Another person may use this device now. */
  forget(): void {
    this.#viewed = []
    this.#bought = null
  }

  /** Whether purchases may count and are not known well enough. */
  wantsPurchases(conversationId: string, nowMs: number): boolean {
    const known = this.#bought
    const isKnown = known?.conversationId === conversationId && nowMs - known.atMs <= freshMs
    return this.#isPersonal && !isKnown
  }

  notePurchases(bought: Bought): void {
    if (this.#isPersonal) this.#bought = bought
  }

  /** Goods to show before anything was said. */
  suggest({ products, skus, coupons, settings }: PublicCatalogue, now: Date): CardOf<'recommend'> | null {
    const { cart = [], productId } = this.#page
    const inCart = skus.filter(({ id }) => cart.some(({ skuId }) => skuId === id)).map((sku) => sku.productId)
    const rows = recommend({
      ...{ products, skus, coupons, now, personal: this.#isPersonal, purchases: this.#bought?.productIds ?? [] },
      ...{ views: this.#views(), cart: inCart },
      ...(productId === undefined ? {} : { besides: productId }),
    })
    return toRecommendCard(rows, { products, skus, you: youOf(settings.persona) })
  }

  #views(): ViewedProduct[] {
    return this.#isPersonal ? mergeViews(this.#page.viewed ?? [], this.#viewed) : []
  }

  /** Another tab may have noted more meanwhile. */
  async #note(productId: string): Promise<void> {
    const stored = await this.#store.loadSetting('viewed', v.array(viewedProductSchema))
    this.#viewed = noteView(stored ?? this.#viewed, productId)
    await this.#store.saveSetting('viewed', this.#viewed)
  }

  async #forgetViews(): Promise<void> {
    this.forget()
    await this.#store.removeSetting('viewed')
    await this.#savePage()
  }

  async #savePage(): Promise<void> {
    const { viewed: _viewed, ...page } = this.#page
    await this.#store.saveSetting('page', this.#isPersonal ? this.#page : page)
  }
}
