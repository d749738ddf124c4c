import type { SellerEngine } from '../../shared/engine/api.ts'
import type { Article } from '../../shared/protocol/article.ts'
import type { DeskSource } from '../../shared/protocol/desk-source.ts'
import type { DeskCatalogue } from '../../shared/protocol/http.ts'
import { answerPacks } from './packs-on-device.ts'

interface OnDevice {
  engine: SellerEngine
  /** The order file that is being brought in; its requests do not name it. */
  getOrderFile(): { importId: string; name: string }
  /** Articles of a pack that have no gap go live at once. */
  publishesPacks(): boolean
}

/** The desk's screens of an import ask an edge; here this device answers them, and nothing is sent anywhere. */
export function answerOnDevice(device: OnDevice): typeof fetch {
  return async (address, init) => {
    const path = String(address).replace(/^.*\/api\/desk\//, '')
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null
    const answer = await answerPath(device, path, body)
    return answer === null ? Response.json({ code: 'unknown-record' }, { status: 404 }) : Response.json(answer)
  }
}

async function answerPath(device: OnDevice, path: string, body: unknown): Promise<unknown> {
  const { engine, getOrderFile } = device
  if (/^packs(\/|$)/.test(path)) return answerPacks({ engine, publishes: device.publishesPacks() }, path, body)
  const undone = /^articles\/import\/([^/]+)\/undo$/.exec(path)?.[1]
  if (undone !== undefined) return engine.undoLocalImport(decodeURIComponent(undone))
  switch (path) {
    case 'articles/import':
      // Written by the desk's client of this same build, from a value of this very type.
      return engine.importLocalArticles(body as Parameters<SellerEngine['importLocalArticles']>[0])
    case 'articles/imports':
      return { imports: (await engine.listLocalImports()).articles }
    case 'orders/import':
      return engine.importLocalOrders({ ...getOrderFile(), orders: (body as { orders: unknown[] }).orders })
    case 'source': {
      const { ordersHeld } = await engine.listLocalImports()
      return { kind: 'books', orders: ordersHeld, fromFiles: ordersHeld } satisfies DeskSource
    }
    case 'catalogue':
      return toCatalogue(await loadArticles(engine))
    default:
      return null
  }
}

async function loadArticles(engine: SellerEngine): Promise<Article[]> {
  const articles: Article[] = []
  for (let from: number | null = 0; from !== null; ) {
    const page = await engine.listLocalArticles('', from)
    articles.push(...page.articles.map(({ article }) => article))
    from = page.next
  }
  return articles
}

/** What an import compares with: the articles of this device. Rules and goods are not among them. */
function toCatalogue(articles: Article[]): DeskCatalogue {
  return {
    ...{ revision: 0, products: [], skus: [], sizeCharts: [], articles },
    settings: {
      persona: { shopName: '本店', assistantName: '客服', tone: 'warm', greeting: '您好' },
      hours: { utcOffsetMinutes: 480, intervals: [] },
      handoff: { missesBeforeHandoff: 3, onComplaint: true, onAnger: true },
      answerThreshold: 0.5,
    },
    returnPolicy: {
      ...{ windowDays: 7, qualityWindowDays: 7, changeOfMindFreight: 'shopper', freightEstimateMinor: 0 },
      ...{ refundWithinDays: 0, returnAddress: '' },
    },
  }
}
