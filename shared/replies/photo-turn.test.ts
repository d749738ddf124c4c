import { expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { createShopSources, type ShopVisitor } from '../eval/shop-sources.ts'
import { toPhotoText } from '../protocol/attachment.ts'
import { emptyDialogState } from './empty-state.ts'
import { parseDialogState } from './parse-state.ts'
import { takeTurn } from './take-turn.ts'
import type { TurnOutcome } from './turn.ts'

const now = new Date('2026-11-21T06:00:00.000Z')

/** Plays messages; a list is a message of these pictures without a word. */
async function talk(...said: (string | string[])[]): Promise<TurnOutcome[]> {
  const visitor: ShopVisitor = { proof: 'none', member: null, provedOrders: new Set() }
  const sources = createShopSources(createDemoShop(now), visitor, now)
  const outcomes: TurnOutcome[] = []
  let state = emptyDialogState()
  for (const one of said) {
    const photos = typeof one === 'string' ? [] : one
    const text = typeof one === 'string' ? one : toPhotoText(one.length)
    const fixed = { page: {}, owner: 'assistant', proof: 'none', member: null, epoch: 0, now, visitorHash: 1 } as const
    const outcome = await takeTurn({ ...fixed, text, photos, state }, sources)
    state = parseDialogState(JSON.stringify(outcome.state))
    outcomes.push(outcome)
  }
  return outcomes
}

test('a picture out of nowhere is had and asked about, never described', async () => {
  const [outcome] = await talk(['p1', 'p2'])
  expect(outcome).toMatchObject({ kind: 'reply', reply: { basis: { kind: 'fixed', line: 'photo.received' } } })
  expect(outcome?.understanding.requests).toEqual([])
  expect(outcome?.state.missesInRow).toBe(0)
})

test('the job that the next words name has the picture, and a later one does not', async () => {
  const [, fault] = await talk(['p1'], '衣服破了个洞')
  expect(fault?.slots.photos).toEqual(['p1'])
  const [, , later] = await talk(['p1'], '包邮吗', '衣服破了个洞')
  expect(later?.slots.photos).toBeUndefined()
})

test('pictures sent one after another are all kept', async () => {
  const [, , fault] = await talk(['p1'], ['p2', 'p3'], '衣服破了个洞')
  expect(fault?.slots.photos).toEqual(['p1', 'p2', 'p3'])
})

test('a flow that collects pictures takes them at any question and goes on asking', async () => {
  const [asked, given] = await talk('我要退货', ['p1'])
  expect(asked?.state.flow?.askedFor).toBe('order')
  expect(given?.state.flow).toMatchObject({ id: 'return-goods', askedFor: 'order', slots: { photos: ['p1'] } })
})

test('a flow that has no use for pictures waits while they are asked about', async () => {
  const [, given] = await talk('到哪了', ['p1'])
  expect(given?.state.flow?.askedFor).toBe('order')
  const texts = given?.reply?.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])) ?? []
  expect(texts[0]).toMatch(/照片/)
  expect(texts.length).toBeGreaterThan(1)
})
