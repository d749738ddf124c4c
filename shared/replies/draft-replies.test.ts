import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { createShopSources } from '../eval/shop-sources.ts'
import { type DraftInput, draftReplies } from './draft-replies.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const shop = createDemoShop(now)
const sources = createShopSources(shop, { proof: 'none', member: null, provedOrders: new Set() }, now)
const order = shop.orders.find(({ id }) => id === 'SY100238840937')!

function draft(texts: string[], input: Partial<DraftInput> = {}) {
  const history = texts.map((text): DraftInput['history'][number] => ({ side: 'shopper', text }))
  return draftReplies({ history, page: {}, order: null, now, ...input }, sources)
}

describe('drafts for an operator', () => {
  test.each([
    ['怎么开发票'],
    ['什么时候发货'],
    ['我的快递到哪了'],
    ['这个能用来当雨棚养鸡吗'],
    ['东西坏了怎么办'],
    ['你们什么破店，我要投诉'],
    ['在吗'],
  ])('%s has two or three, all different, with short titles', async (text) => {
    const { drafts } = await draft([text])
    expect(drafts.length).toBeGreaterThanOrEqual(2)
    expect(drafts.length).toBeLessThanOrEqual(3)
    expect(new Set(drafts.map((one) => one.text)).size).toBe(drafts.length)
    for (const one of drafts) {
      expect([...one.title].length).toBeLessThanOrEqual(8)
      expect(one.text.match(/抱歉|对不起|不好意思/g)?.length ?? 0).toBeLessThanOrEqual(1)
      expect(one.text).not.toMatch(/已退款|马上补发/)
    }
  })

  test('an article behind a draft is named with its version', async () => {
    const { drafts } = await draft(['怎么开发票'])
    expect(drafts[0]?.articles).toEqual([{ id: 'a-invoice-how', title: '怎么开发票', version: 1 }])
  })

  test.each([['你是机器人吗'], ['你是谁呀'], ['今天天气真好']])(
    '%s: nobody at a console is made to say that they are a machine',
    async (text) => {
      const { drafts } = await draft([text])
      expect(drafts.length).toBeGreaterThanOrEqual(2)
      for (const one of drafts) expect(`${one.text}${JSON.stringify(one.parts)}`).not.toMatch(/AI|转人工|真人/)
    },
  )

  test('the order on the page answers without digits', async () => {
    const { drafts } = await draft(['我的快递到哪了'], { order })
    expect(drafts[0]?.text).toContain('杭州转运中心')
    expect(drafts[0]?.facts.map(({ name }) => name)).toContain('shipment.node')
  })

  test.each([
    ['the flow’s own question', '我的快递到哪了', /订单号/],
    ['the article', '怎么开发票', /发票/],
  ])('whoever asked for a person has one now, and %s answers what else they said', async (_, words, answer) => {
    const asked = await draft(['转人工', words])
    expect(asked.handoffHint).toBe('asked')
    expect(asked.drafts[0]?.text).toMatch(answer)
    expect(asked.drafts[0]?.text).toBe((await draft([words])).drafts[0]?.text)
  })

  test('an answer already given is not offered again', async () => {
    const [first] = (await draft(['怎么开发票'])).drafts
    const again = await draft([], {
      history: [
        { side: 'shopper', text: '怎么开发票' },
        { side: 'shop', text: first!.text },
        { side: 'shopper', text: '怎么开发票' },
      ],
    })
    expect(again.drafts.map(({ text }) => text)).not.toContain(first!.text)
  })

  test('an angry shopper is soothed first and the operator is told', async () => {
    const { drafts, handoffHint } = await draft(['你们什么破店，快递到现在都没动，我要投诉'])
    expect(handoffHint).not.toBeNull()
    expect(drafts[0]?.text).toMatch(/抱歉/)
    expect(drafts[0]?.title).toMatch(/^先/)
  })

  test('an apology that was said already leaves no broken sentence behind', async () => {
    const { drafts } = await draft(['你们什么破质量，气死我了', '衣服拉链坏了怎么办'])
    expect(drafts[0]?.text).toMatch(/抱歉.*拍两张照片/)
    for (const { text } of drafts) expect(text).not.toMatch(/[。！]让你收到|^让你收到/)
  })

  test('the order on a console’s page answers where nobody knows more, and its number is not asked for', async () => {
    const pageOrder = { orderNumber: '3010882046', status: '已发货', readAt: now.toISOString() }
    const { drafts } = await draft(['我的快递到哪了'], { pageOrder })
    expect(drafts[0]?.text).toContain('「已发货」')
    expect(drafts.map(({ text }) => text).join()).not.toMatch(/后四位|订单号发/)
    const known = await draft(['我的快递到哪了'], { order, pageOrder })
    expect(known.drafts[0]?.text).toContain('杭州转运中心')
    expect(known.drafts.map(({ text }) => text).join()).not.toContain('3010882046')
  })

  test('several messages in a row are answered together', async () => {
    const { understanding } = await draft(['在吗', '怎么开发票', '多久发货'])
    expect(understanding.requests.map(({ intent }) => intent)).toEqual(
      expect.arrayContaining(['invoice', 'delivery_eta']),
    )
  })

  test('a picture without words is had and asked about', async () => {
    const history = [{ side: 'shopper', kind: 'picture', text: '[图片]' }] as const
    const { drafts } = await draft([], { history })
    expect(drafts[0]?.text).toMatch(/照片|图/)
  })

  test('a card sets the product that the words are about', async () => {
    const history = [
      { side: 'shopper', kind: 'product', text: '「逐风」三层硬壳冲锋衣 ¥899' },
      { side: 'shopper', text: '这个多重' },
    ] as const
    const { drafts } = await draft([], { history })
    expect(drafts[0]?.text).toContain('486')
    const alone = await draft([], { history: history.slice(0, 1) })
    expect(alone.drafts[0]?.text).toMatch(/商品|这款/)
  })

  test('nearly the same words are an answer already given', async () => {
    const [first] = (await draft(['怎么开发票'])).drafts
    const said = { side: 'shop', text: `您好，${first!.text.replace(/。/g, '，')}` } as const
    const question = { side: 'shopper', text: '怎么开发票' } as const
    const again = await draft([], { history: [question, said, question] })
    expect(again.drafts.map(({ text }) => text)).not.toContain(first!.text)
    const robot = await draft([], { history: [question, { ...said, kind: 'robot' }] })
    expect(robot.drafts[0]?.text).toBe(first!.text)
  })
})
