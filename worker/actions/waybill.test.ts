import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { sampleParcel } from '../../shared/domain/actions/sample-setting.ts'
import type { Action } from '../../shared/protocol/action.ts'
import { actAsTold, actor, putOrder, readOrder, relaxRules } from '../test/acting.ts'
import { seedDemo } from '../test/edge.ts'

beforeAll(async () => {
  await seedDemo()
  await relaxRules()
})
beforeEach(actAsTold)
afterEach(() => vi.restoreAllMocks())

const number = 'SF1402288416590'
const open = (order: string): Action => ({
  ...{ kind: 'open_return', order, line: `${order}-1`, quantity: 1, reason: 'change-of-mind', method: 'self' },
  ...{ photos: [], opened: null },
})
const tell = (order: string, waybill: string): Action => ({
  ...{ kind: 'set_waybill', order, case: `${order}-a1`, waybill },
})

async function putArrived(id: string): Promise<void> {
  const signedAt = new Date(Date.now() - 86_400_000).toISOString()
  const shipments = [{ ...sampleParcel('signed', { lineIds: [`${id}-1`, `${id}-2`] }), signedAt }]
  await putOrder({ id, status: 'signed', shipments, pointsUsed: 900, couponIds: ['c-camp-off-10'] })
}

async function countAudited(conversation: string): Promise<number> {
  const row = await env.DB.prepare(
    "SELECT count(*) AS rows FROM audit WHERE staff_id = ? AND action = 'action.executed' AND subject LIKE 'set_waybill%'",
  )
    .bind(`shopper:${conversation}`)
    .first()
  return Number(row?.rows)
}

test('what was told before a return is what its case holds, to the fen', async () => {
  await putArrived('W1')
  const shopper = await actor('m-zhou')
  expect(await shopper.act(open('W1'))).toMatchObject({
    ...{ status: 'executed', details: { refundMinor: 18_000, points: 360, coupons: 0 } },
  })
  const [kept] = (await readOrder('W1')).afterSales ?? []
  expect(kept).toMatchObject({
    amountMinor: 18_000,
    back: {
      ...{ points: 360, couponIds: [], gifts: ['收纳袋 1 个'] },
      parts: [
        { methodId: 'wechat', amountMinor: 12_000 },
        { methodId: 'card', amountMinor: 6_000 },
      ],
    },
  })
})

test('the number of a parcel sent back is written, read back, audited; the same again changes nothing', async () => {
  await putArrived('W2')
  const shopper = await actor('m-zhou')
  await shopper.act(open('W2'))
  expect(await shopper.act(tell('W2', number))).toMatchObject({
    ...{ status: 'executed', order: { afterSales: [{ id: 'W2-a1', state: 'sent', waybill: number }] } },
  })
  const version = (await readOrder('W2')).version
  expect(await shopper.act(tell('W2', number))).toMatchObject({ status: 'refused', because: 'same-as-before' })
  expect(await readOrder('W2')).toMatchObject({ version, afterSales: [{ waybill: number }] })
  expect(await countAudited(shopper.conversationId)).toBe(1)
})

test('a corrected number takes the place of the first', async () => {
  await putArrived('W3')
  const shopper = await actor('m-zhou')
  await shopper.act(open('W3'))
  await shopper.act(tell('W3', number))
  expect(await shopper.act(tell('W3', 'YT8814023345167'))).toMatchObject({
    ...{ status: 'executed', details: { before: number } },
  })
  expect((await readOrder('W3')).afterSales).toMatchObject([{ waybill: 'YT8814023345167' }])
})

test('nobody tells it for the order of another login', async () => {
  await putArrived('W4')
  await (await actor('m-zhou')).act(open('W4'))
  expect((await (await actor('m-he')).act(tell('W4', number))).status).not.toBe('executed')
  expect((await readOrder('W4')).afterSales?.[0]?.waybill ?? null).toBeNull()
})
