import { describe, expect, test } from 'vitest'
import type { Action } from '../../protocol/action.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import { judgeAction } from './judge-action.ts'
import { readsBack } from './reads-back.ts'
import { arrivedOrder, sampleNow, sampleParcel, sampleSetting } from './sample-setting.ts'

const opened: AfterSale = {
  ...{ id: 'o1-a1', kind: 'return', lineId: 'l1', quantity: 1, reason: 'change-of-mind', state: 'opened' },
  ...{ openedAt: sampleNow.toISOString(), amountMinor: 18_000, method: 'self' },
}
const told = (waybill: string): Action => ({ kind: 'set_waybill', order: 'o1', case: 'o1-a1', waybill })
const number = 'SF1402288416590'

function judge(waybill: string, afterSale: Partial<AfterSale> = {}, outgoing = 'ZT731') {
  const shipments = [{ ...sampleParcel('signed'), waybill: outgoing }]
  const order = arrivedOrder({ shipments, afterSales: [{ ...opened, ...afterSale }] })
  return judgeAction(told(waybill), sampleSetting({ order }))
}

describe('the number of a parcel sent back', () => {
  test('is kept with its case, which is on its way then', () => {
    const judged = judge(number)
    expect(judged).toMatchObject({
      verdict: 'execute',
      effect: { orders: [{ afterSales: [{ id: 'o1-a1', waybill: number, state: 'sent', amountMinor: 18_000 }] }] },
      details: { case: 'o1-a1', before: null },
    })
  })

  test('takes the place of an earlier one', () => {
    expect(judge('YT8814023345167', { waybill: number, state: 'sent' })).toMatchObject({
      verdict: 'execute',
      details: { before: number },
    })
  })

  test.each<[string, string, Partial<AfterSale>, string, string]>([
    ['no number', '12345', {}, '', 'bad-waybill'],
    ['a phone', '13900000618', {}, '', 'bad-waybill'],
    ['the same once more', number, { waybill: number, state: 'sent' }, '', 'same-as-before'],
    ['the parcel that brought the goods', number, {}, number, 'outgoing-waybill'],
    ['goods that are back', number, { state: 'received' }, '', 'received'],
    ['another case', number, { id: 'o1-a9' }, '', 'order-changed'],
    ['price protection', number, { kind: 'price-protection' }, '', 'order-changed'],
  ])('%s is refused', (_, waybill, afterSale, outgoing, because) => {
    expect(judge(waybill, afterSale, outgoing || undefined)).toMatchObject({ verdict: 'refuse', because })
  })

  test('goods refused at the door come back under the number they left with', () => {
    const shipments = [{ ...sampleParcel('returning'), waybill: number }, sampleParcel('signed', { id: 'k2' })]
    const order = arrivedOrder({ shipments, afterSales: [opened] })
    expect(judgeAction(told(number), sampleSetting({ order })).verdict).toBe('execute')
  })

  test('a stranger with number and digits files it for people', () => {
    const order = arrivedOrder({ afterSales: [opened] })
    expect(judgeAction(told(number), sampleSetting({ order, proof: 'order', member: null }))).toMatchObject({
      verdict: 'request',
      because: 'needs-identity',
    })
  })

  test.each([
    [number, true],
    ['SF0000000000000', false],
    [null, false],
  ])('read back as %s: %s', (waybill, shown) => {
    const after = arrivedOrder({ afterSales: [{ ...opened, waybill }] })
    const record = { member: null }
    expect(readsBack(told(number), { ...record, order: after }, { ...record, order: after })).toBe(shown)
  })
})
