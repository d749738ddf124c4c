import type { ArticleBody } from '../../protocol/article.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { SellerSnapshot } from '../api.ts'
import { createSellerEngine } from '../create-seller-engine.ts'
import { FakeDevice, settle } from './fake-device.ts'
import { FakeEdge } from './fake-edge.ts'

/** An article as a file or a person would give it. */
export const toBody = (question: string, answer: string, more: Partial<ArticleBody> = {}): ArticleBody => ({
  title: question,
  questions: [question],
  answers: [{ id: 'A', text: answer }],
  relatedIds: [],
  handoffCondition: null,
  layer: 'base',
  category: ['未分类'],
  productIds: [],
  channels: ['widget'],
  locale: 'zh-CN',
  validFrom: null,
  validTo: null,
  ...more,
})

/** An order of a file. */
export const toOrder = (id: string, more: Partial<Order> = {}): Order => ({
  id,
  memberId: 'm-1',
  status: 'shipped',
  createdAt: '2026-11-18T02:00:00.000Z',
  paidAt: '2026-11-18T02:01:00.000Z',
  promisedShipBy: null,
  lines: [
    {
      ...{ id: 'l-1', skuId: 's-1', productId: 'p-1', title: '羊毛袜', options: {}, quantity: 1 },
      ...{ priceMinor: 3900, paidMinor: 3900, returnClass: 'standard', noReturnConfirmed: false },
    },
  ],
  goodsMinor: 3900,
  discountMinor: 0,
  shippingFeeMinor: 0,
  paidMinor: 3900,
  freightInsured: false,
  gifts: [],
  address: {
    province: '浙江',
    city: '杭州',
    district: '西湖',
    detail: '文三路 1 号',
    name: '陈',
    phone: '138****1122',
  },
  shipments: [],
  ...more,
})

/** A device without an edge: every address it asks for is noted, and files of this browser are the only answers. */
export class LocalDevice {
  readonly device = new FakeDevice()
  readonly edge = new FakeEdge(() => this.device.nowMs)
  /** Addresses that were asked for, files of this browser left out. */
  readonly asked: string[] = []
  /** Answers what the fake edge does not know. */
  answer: ((url: string, init: RequestInit) => Response | null) | null = null
  #shown: SellerSnapshot[] = []

  /** A start of the engine over what the device holds. */
  async open() {
    const { env } = this.device.openTab(this.edge)
    const engine = createSellerEngine({
      ...env,
      fetch: async (url, init) => {
        if (url.startsWith('blob:')) return fetch(url)
        this.asked.push(url)
        return this.answer?.(url, init) ?? env.fetch(url, init)
      },
    })
    this.#shown = []
    await engine.start({ edge: null, shop: null })
    await engine.watch((snapshot) => void this.#shown.push(snapshot))
    return engine
  }

  async last(): Promise<SellerSnapshot> {
    await settle()
    const last = this.#shown.at(-1)
    if (last === undefined) throw new Error('nothing was shown')
    return last
  }
}

/** The address of a file of this browser. */
export function toUrl(bytes: Uint8Array): string {
  return URL.createObjectURL(new Blob([bytes.slice()]))
}

/** What a page does with an exported file. */
export function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
