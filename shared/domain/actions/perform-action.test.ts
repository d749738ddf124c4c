import { describe, expect, test } from 'vitest'
import type { Action, Ticket } from '../../protocol/action.ts'
import { performAction } from './perform-action.ts'
import { type ActionRecord, readsBack } from './reads-back.ts'
import { arrivedOrder, hangzhou, sampleMember, sampleOrder, sampleParcel, sampleSetting } from './sample-setting.ts'

const filing = { ticketId: 'T1', conversation: 'c0' }
const cancel: Action = { kind: 'cancel', order: 'o1', reason: '' }

describe('an outcome', () => {
  test('of something done carries the order as it will be', () => {
    const { outcome, effect } = performAction(cancel, sampleSetting(), filing)
    expect(outcome).toMatchObject({ status: 'executed', order: { status: 'cancelled' } })
    expect(effect?.orders).toHaveLength(1)
  })

  test('of a refusal changes nothing', () => {
    const order = arrivedOrder()
    expect(performAction(cancel, sampleSetting({ order }), filing)).toMatchObject({
      ...{ outcome: { status: 'refused', because: 'arrived' }, effect: null },
    })
  })

  test('of a wish for people is one ticket however often it is said', () => {
    const order = sampleOrder({ status: 'part-shipped' })
    const { outcome } = performAction(cancel, sampleSetting({ order }), filing)
    expect(outcome).toMatchObject({
      ...{ status: 'requested', because: 'part-shipped' },
      ticket: { id: 'T1', memberId: 'm1', order: 'o1', group: 'service', history: [{ by: 'shopper', state: 'open' }] },
    })
    const filed: Ticket[] = outcome.status === 'requested' ? [outcome.ticket] : []
    const again = (openTickets: Ticket[], action: Action = cancel) => {
      const said = performAction(action, sampleSetting({ order, openTickets }), { ...filing, ticketId: 'T2' })
      return said.outcome.status === 'requested' ? said.outcome.ticket.id : said.outcome.status
    }
    expect(again(filed)).toBe('T1')
    expect(again(filed.map((ticket) => ({ ...ticket, state: 'done' as const })))).toBe('T2')
    expect(again(filed, { ...cancel, reason: '拍错了' })).toBe('T2')
  })

  test('a ticket goes to the group it names, if the shop has it', () => {
    const report: Action = { kind: 'open_ticket', order: null, group: 'nobody', subject: 'invoice' }
    const { outcome } = performAction(report, sampleSetting({ order: null }), filing)
    expect(outcome).toMatchObject({ status: 'requested', ticket: { group: 'service', order: null } })
  })
})

describe('the record read again', () => {
  const before: ActionRecord = { order: arrivedOrder(), member: sampleMember }
  const actions: [Action, ActionRecord][] = [
    [cancel, { order: sampleOrder(), member: sampleMember }],
    [
      { kind: 'change_address', order: 'o1', address: { ...hangzhou, detail: 'x' } },
      { order: sampleOrder(), member: null },
    ],
    [{ kind: 'change_address', order: null, address: { ...hangzhou, detail: 'x' } }, before],
    [
      { kind: 'change_items', order: 'o1', line: 'l1', sku: 's-cheap', quantity: 1 },
      { order: sampleOrder(), member: null },
    ],
    [
      { kind: 'change_payment', order: 'o1', method: 'alipay' },
      { order: sampleOrder({ status: 'unpaid', paidAt: null }), member: null },
    ],
    [
      { kind: 'edit_price', order: 'o1', amountMinor: 44_000 },
      { order: sampleOrder({ status: 'unpaid', paidAt: null }), member: null },
    ],
    [
      { kind: 'set_delivery', order: 'o1', date: '2026-11-25' },
      { order: sampleOrder(), member: null },
    ],
    [
      { kind: 'combine_shipping', order: 'o1', with: ['o2'] },
      { order: sampleOrder(), member: null },
    ],
    [
      {
        kind: 'open_return',
        order: 'o1',
        line: 'l1',
        quantity: 1,
        reason: 'change-of-mind',
        method: 'self',
        photos: [],
        opened: null,
      },
      before,
    ],
    [
      {
        kind: 'open_exchange',
        order: 'o1',
        line: 'l1',
        quantity: 1,
        sku: 's-l',
        reason: 'wrong-size',
        method: 'self',
        photos: [],
        opened: null,
      },
      before,
    ],
    [
      { kind: 'compensate', order: 'o1', reason: 'late-dispatch', amountMinor: 100 },
      { order: sampleOrder({ promisedShipBy: sampleOrder().paidAt }), member: null },
    ],
  ]

  test.each(actions.map(([action, record]) => [action.kind, action, record] as const))(
    '%s shows only once it was done',
    (_, action, record) => {
      const setting = sampleSetting({ order: record.order, otherOrders: [sampleOrder({ id: 'o2' })] })
      const { effect, outcome } = performAction(action, setting, filing)
      expect(outcome.status).toBe('executed')
      const after = { order: effect?.orders[0] ?? record.order, member: effect?.member ?? record.member }
      expect(readsBack(action, record, record)).toBe(false)
      expect(readsBack(action, record, after)).toBe(true)
    },
  )

  test('another order, a lost order and a ticket show nothing', () => {
    const done = { order: sampleOrder({ id: 'o9', status: 'cancelled' }), member: null }
    expect(readsBack(cancel, done, done)).toBe(false)
    expect(readsBack(cancel, done, { order: null, member: null })).toBe(false)
    expect(readsBack({ kind: 'open_ticket', order: null, group: 'service', subject: 'x' }, done, done)).toBe(false)
    const watch: Action = { kind: 'notify_restock', sku: 's-gone' }
    expect(readsBack(watch, done, { ...done, watched: ['s-gone'] })).toBe(true)
    expect(readsBack(watch, done, done)).toBe(false)
  })

  test('an older case of the same kind is not taken for the new one', () => {
    const again: Action = { kind: 'compensate', order: 'o1', reason: 'quality', amountMinor: 100 }
    const order = arrivedOrder({
      afterSales: [
        {
          ...{ id: 'o1-a1', kind: 'compensation', lineId: null, quantity: 0, reason: 'quality', state: 'done' },
          ...{ openedAt: '2026-11-01T00:00:00.000Z', amountMinor: 100 },
        },
      ],
    })
    const record = { order, member: null }
    expect(readsBack(again, record, record)).toBe(false)
    expect(
      readsBack(again, { order: arrivedOrder({ shipments: [sampleParcel('signed')] }), member: null }, record),
    ).toBe(true)
  })
})
