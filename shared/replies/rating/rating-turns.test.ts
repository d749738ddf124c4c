import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import { createShopSources } from '../../eval/shop-sources.ts'
import type { RatedService } from '../../protocol/rating.ts'
import { emptyDialogState } from '../empty-state.ts'
import { takeTurn } from '../take-turn.ts'
import type { DialogState, TurnInput } from '../turn.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()
const low: RatedService = { session: 7, stars: 1, servedBy: 'assistant' }

/** Takes one turn; `isDevice`: nothing can be filed from here. */
function take(text: string, change: Partial<TurnInput> & { state?: DialogState }, isDevice = false) {
  const visitor = { proof: 'none' as const, member: null, provedOrders: new Set<string>() }
  const sources = createShopSources(createDemoShop(now), visitor, now)
  const act: typeof sources.act = async () => ({ status: 'failed', reason: 'offline' })
  const fixed = { page: {}, owner: 'assistant', proof: 'none', member: null, epoch: 0, now, visitorHash: 1 } as const
  return takeTurn({ ...fixed, text, state: emptyDialogState(), ...change }, isDevice ? { ...sources, act } : sources)
}

describe('when something came to its end', () => {
  const served: DialogState = { ...emptyDialogState(), servedAt: minutesAgo(3) }
  test.each<[string, string, DialogState, string | undefined]>([
    ['thanks after an answer', '谢谢', served, minutesAgo(3)],
    ['thanks after nothing', '谢谢', emptyDialogState(), undefined],
    ['thanks with another question', '谢谢，再问下能开发票吗', served, undefined],
    ['a question is no end', '能开发票吗', served, undefined],
    ['thanks while a request waits its turn', '谢谢', { ...served, waiting: ['stock'] }, undefined],
    ['thanks of somebody who was angry just now', '谢谢', { ...served, upsetAt: minutesAgo(5) }, undefined],
    ['thanks of somebody who was angry long ago', '谢谢', { ...served, upsetAt: minutesAgo(45) }, minutesAgo(3)],
  ])('%s', async (_name, text, state, servedAt) => {
    expect((await take(text, { state })).servedAt).toBe(servedAt)
  })

  test('what was answered is remembered, what was not known is not', async () => {
    expect((await take('能开发票吗', {})).state.servedAt).toBe(now.toISOString())
    expect((await take('你好', {})).state.servedAt).toBeUndefined()
    expect((await take('帮我写一首关于月亮的诗', {})).state.servedAt).toBeUndefined()
  })
})

describe('on a device nothing is filed', () => {
  test('a low rating waits for the edge, and says so only there', async () => {
    const outcome = await take('不满意', { openRating: low }, true)
    expect(outcome).toMatchObject({ kind: 'needs-edge', reply: { basis: { line: 'rating.low-offline' } } })
  })

  test('so does its reason', async () => {
    const outcome = await take('答非所问', { openReason: low }, true)
    expect(outcome).toMatchObject({ kind: 'needs-edge', reply: { basis: { line: 'rating.reason-offline' } } })
  })

  test('praise is thanked for at once', async () => {
    const outcome = await take('扣1', { openRating: low }, true)
    expect(outcome).toMatchObject({ kind: 'reply', rating: { session: 7, stars: 5 } })
  })
})

describe('the reason', () => {
  test('is kept as keys and masked words', async () => {
    const { explained } = await take('等了好久，给13812345678打电话也没人接', { openReason: low })
    expect(explained).toMatchObject({ session: 7, reason: { topics: ['slow', 'no-person'] } })
    expect(explained?.reason.words).not.toContain('13812345678')
  })

  test('is no service about which somebody would be asked again', async () => {
    const { servedAt, state, actions } = await take('太慢了', { openReason: low })
    expect(actions).toHaveLength(1)
    expect(servedAt).toBeUndefined()
    expect(state.servedAt).toBeUndefined()
  })

  test.each(['谢谢', '好的', '转人工', '满意'])('%s is none', async (text) => {
    expect((await take(text, { openReason: low })).explained).toBeUndefined()
  })

  test('is none while a flow asks for something else', async () => {
    const flow = { id: 'return-goods', state: 'collecting', slots: {}, askedFor: 'order' as const }
    const state = { ...emptyDialogState(), flow }
    expect((await take('太慢了', { openReason: low, state })).explained).toBeUndefined()
  })
})
