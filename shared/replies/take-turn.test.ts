import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { createShopSources, type ShopVisitor } from '../eval/shop-sources.ts'
import type { PageContext } from '../protocol/conversation.ts'
import type { ShopFile } from '../protocol/shop.ts'
import { emptyDialogState } from './empty-state.ts'
import { parseDialogState } from './parse-state.ts'
import { takeTurn } from './take-turn.ts'
import type { TurnOutcome, TurnSources } from './turn.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const jacket: PageContext = { productId: 'p-zhufeng-jacket' }

type Setting = {
  page?: PageContext
  member?: string
  now?: Date
  change?: (shop: ShopFile) => void
  sources?: (sources: TurnSources) => TurnSources
}

/** Plays messages one after another, the state stored and parsed between them as the room does. */
async function talk(texts: string[], setting: Setting = {}): Promise<TurnOutcome[]> {
  const shop = structuredClone(createDemoShop(now))
  setting.change?.(shop)
  const member = shop.members.find(({ id }) => id === setting.member) ?? null
  const visitor: ShopVisitor = { proof: member === null ? 'none' : 'identity', member, provedOrders: new Set() }
  const outcomes: TurnOutcome[] = []
  let stored = JSON.stringify(emptyDialogState())
  for (const text of texts) {
    const own = createShopSources(shop, visitor, setting.now ?? now)
    const outcome = await takeTurn(
      {
        ...{ text, member, page: setting.page ?? {}, state: parseDialogState(stored), owner: 'assistant', epoch: 3 },
        ...{ proof: visitor.proof, now: setting.now ?? now, visitorHash: 7 },
      },
      setting.sources?.(own) ?? own,
    )
    stored = JSON.stringify(outcome.state)
    outcomes.push(outcome)
  }
  return outcomes
}

async function last(texts: string[], setting?: Setting): Promise<TurnOutcome> {
  return (await talk(texts, setting)).at(-1)!
}

function textOf(outcome: TurnOutcome): string {
  return (outcome.reply?.parts ?? []).flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n')
}

function factOf(outcome: TurnOutcome, name: string) {
  return outcome.reply?.facts.find((fact) => fact.name === name)?.value
}

describe('what a merchant changes is what the next answer says', () => {
  test('a price', async () => {
    const change = (shop: ShopFile): void => {
      for (const sku of shop.skus.filter((one) => one.productId === jacket.productId)) sku.priceMinor = 50_000
    }
    expect(factOf(await last(['这个多少钱'], { page: jacket }), 'price.totalMinor')).toBe(79_900)
    expect(factOf(await last(['这个多少钱'], { page: jacket, change }), 'price.totalMinor')).toBe(45_000)
  })

  test('a stock figure', async () => {
    const change = (shop: ShopFile): void => {
      for (const sku of shop.skus.filter((one) => one.productId === jacket.productId)) sku.stock = 0
    }
    expect(factOf(await last(['有货吗'], { page: jacket, change }), 'stock.quantity')).toBe(0)
    expect(textOf(await last(['有货吗'], { page: jacket, change }))).toContain('没货')
  })

  test('a size chart', async () => {
    const change = (shop: ShopFile): void => {
      for (const row of shop.sizeCharts.find(({ id }) => id === 'sc-jacket')?.rows ?? []) row.size = `${row.size}+`
    }
    expect(factOf(await last(['172cm 68kg穿什么码'], { page: jacket, change }), 'size.pick')).toEqual(['M+'])
  })

  test('a return policy', async () => {
    const texts = ['我要退货，订单SY100238590028 手机尾号0618', '不想要了']
    const change = (shop: ShopFile): void => void Object.assign(shop.returnPolicy, { windowDays: 30 })
    expect(factOf(await last(texts), 'return.verdict')).toBe('late')
    expect(factOf(await last(texts, { change }), 'return.verdict')).toBe('eligible')
  })

  test('an article, with its version', async () => {
    const change = (shop: ShopFile): void => {
      const article = shop.articles.find(({ id }) => id === 'a-invoice-how')!
      article.answers = [{ id: 'A', text: '从今天起只开电子发票。' }]
      article.version = 2
    }
    const outcome = await last(['怎么开发票'], { change })
    expect(textOf(outcome)).toBe('从今天起只开电子发票。')
    expect(outcome.reply?.basis).toMatchObject({ kind: 'article', articleId: 'a-invoice-how', version: 2 })
  })

  test('the answer threshold', async () => {
    const change = (shop: ShopFile): void => void Object.assign(shop.settings, { answerThreshold: 1 })
    expect((await last(['怎么开发票'], { change })).reply?.basis).toMatchObject({ kind: 'fixed' })
  })
})

describe('time', () => {
  test('a campaign article is quoted until its last second', async () => {
    const end = createDemoShop(now).articles.find(({ id }) => id === 'a-campaign-season')!.validTo!
    const before = await last(['店里现在有什么活动'], { now: new Date(Date.parse(end) - 1000) })
    expect(before.reply?.basis).toMatchObject({ articleId: 'a-campaign-season' })
    const after = await last(['店里现在有什么活动'], { now: new Date(end) })
    expect(JSON.stringify(after.reply)).not.toContain('a-campaign-season')
  })
})

describe('hand-off', () => {
  test.each([
    ['转人工', 'asked'],
    ['找个真人来', 'asked'],
    ['人工客服', 'asked'],
    ['你们欺骗消费者，我要去12315投诉，法院见', 'legal'],
    ['充电的时候着火了，把我手烫伤了', 'safety'],
    ['显示退款成功但是没到账', 'article-condition'],
  ])('%s → %s', async (text, trigger) => {
    expect(await last([text])).toMatchObject({ kind: 'handoff', trigger })
  })

  test.each(
    '人工 人工客服 转客服 客服呢 有真人吗 叫个真人来 不要机器人 换个人来 我要跟人说话 真人客服 帮我转接人工 能不能找个人回我 接人工 轉人工 让经理来 别用机器人糊弄我 我要人工服务 找你们店长'.split(
      ' ',
    ),
  )('%s asks for a person', async (text) => {
    expect(await last([text])).toMatchObject({ kind: 'handoff', trigger: 'asked', reply: null })
  })

  test.each([['你是机器人吗'], ['不用转人工，我就问问运费'], ['人工客服几点上班']])('%s does not', async (text) => {
    expect((await last([text])).kind).toBe('reply')
  })

  test('the card carries what is known, and the words before it apologise once', async () => {
    const outcome = await last(['查一下SY100238840937 尾号0618', '你们什么破店，我要投诉'])
    expect(outcome).toMatchObject({
      kind: 'handoff',
      card: { orderId: 'SY100238840937', proof: 'order', epoch: 3, mood: { polarity: 'negative' } },
    })
    expect(outcome.kind === 'handoff' && outcome.card.facts.map(({ name }) => name)).toContain('shipment.node')
    expect(outcome.kind === 'handoff' && outcome.card.tried).toHaveLength(1)
    expect(textOf(outcome).match(/抱歉/g)).toHaveLength(1)
  })

  test('a shop may keep complaints and anger with the assistant, never law or danger', async () => {
    const change = (shop: ShopFile): void =>
      void Object.assign(shop.settings.handoff, { onComplaint: false, onAnger: false })
    expect((await last(['我要投诉你们'], { change })).kind).not.toBe('needs-edge')
    expect(await last(['我要起诉你们，等着收律师函'], { change })).toMatchObject({ kind: 'handoff', trigger: 'legal' })
  })

  test('the third miss in a row hands over, an answer between starts anew', async () => {
    const misses = ['这个能用来当雨棚养鸡吗', '逐风的染料含铅量是多少', '你们年营业额有几个亿']
    expect(await last(misses)).toMatchObject({ kind: 'handoff', trigger: 'cannot-answer' })
    expect(await last([misses[0]!, misses[1]!, '怎么开发票', misses[2]!])).toMatchObject({ kind: 'reply' })
  })

  test('the third time an answer is negated hands over', async () => {
    const outcomes = await talk(['怎么开发票', '答非所问', '不是这个', '还是没回答'])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['reply', 'reply', 'reply', 'handoff'])
    expect(outcomes[3]).toMatchObject({ trigger: 'unresolved' })
  })

  test('asking the same a fourth time hands over', async () => {
    const outcomes = await talk(['怎么开发票', '怎么开发票啊', '怎么开发票', '怎么开发票？'])
    expect(outcomes.map((outcome) => outcome.state.unresolvedInRow)).toEqual([0, 1, 2, 0])
    expect(outcomes[3]).toMatchObject({ kind: 'handoff', trigger: 'unresolved' })
  })
})

describe('nothing is invented', () => {
  test('nobody knows: says so, offers a person, counts a miss', async () => {
    const outcome = await last(['这个能用来当雨棚养鸡吗'])
    expect(outcome.reply?.basis).toMatchObject({ kind: 'fixed' })
    expect(JSON.stringify(outcome.reply?.parts)).toContain('转人工')
    expect(outcome.state.missesInRow).toBe(1)
  })

  test('unknown order and wrong digits get the same words', async () => {
    const wrong = await last(['查订单SY100238840937 尾号9999'])
    const unknown = await last(['查订单SY100000000001 尾号0618'])
    expect(textOf(unknown)).toBe(textOf(wrong))
    expect(unknown.state.orderId).toBeNull()
  })

  test('below a login an order shows neither amount nor address', async () => {
    const outcome = await last(['查订单SY100238840937 尾号0618'])
    const said = JSON.stringify(outcome)
    expect(said).not.toMatch(/青山路|林小鹿|13900000618/)
    expect(said).toContain('"paidMinor":null')
  })
})

describe('on a device without the edge', () => {
  const offline = async () => ({ ok: false as const, reason: 'offline' as const })
  const sources = (own: TurnSources): TurnSources => ({
    ...own,
    lookUpOrder: offline,
    lookUpOrders: offline,
    lookUpCoupons: offline,
    lookUpTickets: offline,
    act: async () => ({ status: 'failed', reason: 'offline' }),
  })

  test('an order is not looked up and nothing is promised', async () => {
    const outcome = await last(['查订单SY100238840937 尾号0618'], { sources })
    expect(outcome).toMatchObject({ kind: 'needs-edge', flow: 'order-tracking', event: 'resume' })
    expect(textOf(outcome)).toMatch(/联网|离线/)
  })

  test('a question in between is answered, and the flow resumes when the edge is there', async () => {
    const stopped = await talk(['查订单SY100238840937 尾号0618', '怎么开发票'], { sources })
    expect(stopped[1]).toMatchObject({ kind: 'reply', reply: { basis: { articleId: 'a-invoice-how' } } })
    const shop = createDemoShop(now)
    const visitor: ShopVisitor = { proof: 'none', member: null, provedOrders: new Set() }
    const resumed = await takeTurn(
      {
        ...{ text: '好了吗', page: {}, state: stopped[0]!.state, owner: 'assistant', proof: 'none', member: null },
        ...{ epoch: 0, now, visitorHash: 1 },
      },
      createShopSources(shop, visitor, now),
    )
    expect(factOf(resumed, 'order.status')).toBe('shipped')
  })

  test('prices, sizes and articles need no edge', async () => {
    expect(factOf(await last(['这个多少钱'], { page: jacket, sources }), 'price.totalMinor')).toBe(79_900)
    expect(factOf(await last(['172cm 68kg穿什么码'], { page: jacket, sources }), 'size.pick')).toEqual(['M'])
  })
})
