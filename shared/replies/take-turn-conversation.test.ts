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

describe('a conversation', () => {
  test('a digression is answered and the question comes back', async () => {
    const outcome = await last(['我要退货', '对了，怎么开发票呢'])
    expect(outcome.reply?.basis).toMatchObject({ articleId: 'a-invoice-how' })
    expect(textOf(outcome)).toMatch(/(接着刚才的|回到刚才的事)：.*订单号/)
    expect(outcome.state.flow).toMatchObject({ id: 'return-goods', askedFor: 'order' })
  })

  test('two requests that both ask are taken one after the other', async () => {
    const outcomes = await talk(['我要退货，另外我该穿多大码', 'SY100238767415 尾号0618', '不喜欢', '先不退了'], {
      page: jacket,
    })
    expect(outcomes[0]?.state.waiting).toEqual(['size_advice'])
    expect(factOf(outcomes[2]!, 'return.verdict')).toBe('eligible')
    expect(outcomes[2]?.state.flow).toMatchObject({ id: 'return-goods', askedFor: 'returnMethod' })
    expect(outcomes[3]?.state.flow).toMatchObject({ id: 'size-advice' })
  })

  test('an item of an order is chosen by number, by name or by kind', async () => {
    for (const words of ['第一件', '双人帐', '帐篷']) {
      const outcome = await last(['我要退货，订单SY100238840937 尾号0618', words])
      expect(outcome.slots.line).toBe('SY100238840937-1')
    }
  })

  test('算了 drops the flow', async () => {
    const outcome = await last(['我要退货', '算了'])
    expect(outcome.state.flow).toBeNull()
    expect(outcome.kind).toBe('reply')
  })

  test('an earlier question of a flow is asked again', async () => {
    const outcomes = await talk(['我要退货，订单SY100238840937 尾号0618', '帐篷', '选错了', '第二件', '上一步'])
    expect(outcomes[1]?.state.flow).toMatchObject({ askedFor: 'reason', slots: { line: 'SY100238840937-1' } })
    expect(outcomes[2]?.state.flow).toMatchObject({ askedFor: 'line' })
    expect(outcomes[3]?.state.flow).toMatchObject({ askedFor: 'reason', slots: { line: 'SY100238840937-2' } })
    expect(outcomes[4]?.state.flow).toMatchObject({ askedFor: 'line' })
  })

  test('at the first question there is nothing to go back to', async () => {
    const outcome = await last(['我要退货', '上一步'])
    expect(textOf(outcome)).toMatch(/第一个问题|这一步/)
    expect(outcome.state.flow).toMatchObject({ askedFor: 'order' })
  })

  test('不是这个订单 asks which', async () => {
    const [, , outcome] = await talk(['我要退货', '订单 SY100238767415', '不是这个订单'], { member: 'm-linxiaolu' })
    expect(outcome?.state.flow).toMatchObject({ id: 'return-goods', askedFor: 'order' })
    expect(outcome?.state.flow?.choices?.map(({ value }) => value)).toContain('SY100238712683')
  })

  test('whoever takes over reads what the flow had collected', async () => {
    const outcome = await last(['我要退货，订单SY100238840937 尾号0618', '帐篷', '转人工'])
    expect(outcome.kind === 'handoff' && outcome.card.facts).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ name: 'said.flow', value: 'return-goods' }),
        expect.objectContaining({ name: 'said.line', value: 'SY100238840937-1' }),
      ]),
    )
  })

  test('height and weight are asked once for two products', async () => {
    const outcome = await last(['逐风我172cm 68kg穿什么码', '那暖岩抓绒呢'])
    expect(outcome.slots).toMatchObject({ product: 'p-nuanyan-fleece', heightCm: 172 })
    expect(factOf(outcome, 'size.pick')).toEqual(['M', 'L'])
  })

  test('the same question twice is not answered in the same words', async () => {
    const [first, second] = await talk(['这件防水吗', '这件透气吗'], { page: jacket })
    expect(textOf(first!).slice(0, 4)).not.toBe(textOf(second!).slice(0, 4))
  })
})
