import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import { createShopSources, type ShopVisitor } from '../../eval/shop-sources.ts'
import type { Order } from '../../protocol/commerce.ts'
import { emptyDialogState } from '../empty-state.ts'
import { takeTurn } from '../take-turn.ts'
import type { DialogState } from '../turn.ts'
import { findUntold, toldEvents, writeNotice } from './write-notice.ts'

/* 12:00 in Beijing. */
const now = new Date('2026-11-20T04:00:00Z')
const shop = createDemoShop(now)
const zhou: ShopVisitor = {
  proof: 'identity',
  member: shop.members.find(({ id }) => id === 'm-zhou')!,
  provedOrders: new Set(),
}
const sources = createShopSources(shop, zhou, now)
const { catalogue } = sources
const orders = shop.orders.filter(({ memberId }) => memberId === 'm-zhou')
const stalled = 'SY100238801462'
const none = new Set<string>()

const untold = (told: ReadonlySet<string> = none, of: Order[] = orders) => findUntold(of, told, catalogue, now)
const notice = (state: DialogState = emptyDialogState()) =>
  writeNotice(untold()!, { catalogue, proof: 'identity', state, now })
const say = async (text: string, state: DialogState) => {
  const input = { text, page: {}, state, owner: 'assistant', epoch: 0, now, visitorHash: 0 } as const
  const outcome = await takeTurn({ ...input, proof: zhou.proof, member: zhou.member }, sources)
  const texts = (outcome.reply?.parts ?? []).map((part) => (part.kind === 'text' ? part.text : ''))
  return { state: outcome.state, slots: outcome.slots, text: texts.join('') }
}

describe('what nobody was told of', () => {
  test('is the gravest trouble of the orders', () => {
    expect(untold()).toMatchObject({ order: { id: stalled }, trouble: { kind: 'stalled', severity: 'act' } })
  })

  test('is nothing once its event is known, or when all is well', () => {
    expect(untold(new Set([untold()!.trouble.event]))).toBeNull()
    expect(untold(none, [])).toBeNull()
  })

  test('is not a slip of the carrier’s pen', () => {
    const [odd] = orders.filter(({ id }) => id === stalled)
    const at = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
    const nodes = [
      { at: at(2), text: '已揽收', city: '成都' },
      { at: at(9), text: '到达广州转运中心', city: '广州' },
    ]
    const shipments = odd!.shipments.map((shipment) => ({ ...shipment, nodes }))
    expect(untold(none, [{ ...odd!, shipments }])).toBeNull()
  })

  test('is not what a reply has spoken of', async () => {
    const { state } = await say(`订单${stalled}到哪了`, emptyDialogState())
    expect(untold(new Set(toldEvents(state)))).toBeNull()
  })
})

describe('a notice', () => {
  test('names the order, what is wrong by its facts, and what can be done', () => {
    const { reply } = notice()
    const [text, card, chips] = reply.parts
    expect(text?.kind === 'text' && text.text).toContain(stalled)
    expect(text?.kind === 'text' && text.text).toContain('63 小时')
    expect(card).toMatchObject({ kind: 'card', card: { kind: 'order', orderId: stalled } })
    expect(chips).toEqual({ kind: 'quick-replies', texts: ['催一催', '等等看', '转人工'] })
    expect(reply.facts).toContainEqual(expect.objectContaining({ name: 'trouble.hours', value: 63 }))
  })

  test('waits for a choice, which goes on with its order', async () => {
    const { slots, text } = await say('那帮我催催吧', notice().state)
    expect(slots).toMatchObject({ order: stalled, option: 'urge' })
    expect(text).toContain('工单')
  })

  test('does not come back after every other question, and can still be answered', async () => {
    const asked = await say('「逐风」冲锋衣什么面料', notice().state)
    expect(asked.text).not.toMatch(/怎么处理|怎么办/)
    expect(asked.state.flow).toMatchObject({ id: 'logistics-trouble', askedFor: 'option' })
    expect((await say('等等看', asked.state)).text).toMatch(/先等等|先不动/)
  })

  test('is words of its own each time', () => {
    const words = (state: DialogState) => JSON.stringify(notice(state).reply.parts[0])
    const first = notice()
    expect(words(first.state)).not.toBe(words(emptyDialogState()))
  })
})
