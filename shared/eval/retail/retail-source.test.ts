import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { SourceAct } from '../../../worker/commerce/commerce-source.ts'
import { readsBack } from '../../domain/actions/reads-back.ts'
import type { Action, ActionOf } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import { importRetail } from './import-retail.ts'
import { readRetailFiles } from './retail-files.ts'
import type { RetailOrder } from './retail-shop.ts'
import { createRetailSource } from './retail-source.ts'
import { openRetailState } from './retail-state.ts'

const folder = fileURLToPath(new URL('../../../../shared/data/tau-retail/', import.meta.url))
const isThere = existsSync(folder)

describe.skipIf(!isThere)('the benchmark as a commerce source (skipped where ../shared/data is absent)', () => {
  const readText = (path: string): string => readFileSync(path, 'utf8')
  const shop = importRetail(isThere ? readRetailFiles(folder, readText) : { users: {}, orders: {}, products: {} })

  /** The first order of a status whose first piece has another variant that can be had (or cannot). */
  function find(status: string, stock: 0 | 1 = 1): { order: RetailOrder; sku: string } {
    for (const order of shop.orders.values()) {
      const [line] = order.lines
      const isPlain = new Set(order.lines.map(({ skuId }) => skuId)).size === order.lines.length
      const paidBy = shop.members.get(order.memberId)?.methods.find(({ id }) => id === order.ledger[0]?.methodId)
      const product = shop.products.get(line?.productId ?? '')
      const sku = product?.skus.find((one) => one.id !== line?.skuId && one.stock === stock)
      if (order.status === status && isPlain && paidBy?.balanceMinor === null && sku !== undefined)
        return { order, sku: sku.id }
    }
    throw new Error(`no ${status} order`)
  }

  async function act(action: Action, orderId: string | null, memberId: string | null = null) {
    const source = createRetailSource(openRetailState(shop))
    const load = async (): Promise<Order | null> =>
      orderId === null ? null : ((await source.fetchOrder('tau', orderId))?.order ?? null)
    const loadMember = () => (memberId === null ? null : source.fetchMember('tau', memberId))
    const [order, member] = [await load(), await loadMember()]
    const effect: SourceAct['effect'] = { orders: [], member: null, stock: [], fit: null, watch: null }
    const wish: SourceAct = { key: 'k1', action, effect, order, member, at: '2026-11-22T00:00:00.000Z' }
    const said = await source.act('tau', wish)
    const again = await source.act('tau', wish)
    expect(again).toEqual(said)
    const shows = readsBack(action, { order, member }, { order: await load(), member: await loadMember() })
    return { said: said.status === 'refused' ? said.because : said.status, shows }
  }

  const done = { said: 'written', shows: true }
  const id = (order: RetailOrder): string => order.id.slice(1)
  const sent: Omit<ActionOf<'open_return'>, 'kind' | 'order'> = {
    ...{ reason: 'change-of-mind', method: 'self', photos: [], opened: null, quantity: 1, line: 'L1' },
  }
  const address = (order: RetailOrder) => ({
    ...{ province: 'OR', city: 'Portland', district: '', detail: '17 Harbour Row, Flat 3, 97205, USA', phone: '' },
    name: shop.members.get(order.memberId)?.firstName ?? '',
  })

  test('cancel, address, default address, items, payment, return and exchange are done and read back', async () => {
    const pending = find('pending')
    const delivered = find('delivered')
    const [order, own] = [id(pending.order), id(delivered.order)]
    const methods = shop.members.get(pending.order.memberId)?.methods.map((one) => one.id) ?? []
    expect(await act({ kind: 'cancel', order, reason: 'no longer needed' }, order)).toEqual(done)
    expect(await act({ kind: 'change_address', order, address: address(pending.order) }, order)).toEqual(done)
    const { memberId } = pending.order
    const home = { ...address(pending.order), name: nameOf(memberId) }
    expect(await act({ kind: 'change_address', order: null, address: home }, null, memberId)).toEqual(done)
    expect(await act({ kind: 'change_items', order, line: 'L1', sku: pending.sku, quantity: 1 }, order)).toEqual(done)
    expect(await act({ kind: 'open_return', order: own, ...sent }, own)).toEqual(done)
    expect(await act({ kind: 'open_exchange', order: own, sku: delivered.sku, ...sent }, own)).toEqual(done)
    expect(methods.length).toBeGreaterThan(0)
  })

  function nameOf(memberId: string): string {
    const member = shop.members.get(memberId)
    return `${member?.firstName} ${member?.lastName}`
  }

  test('another way to pay shows as the one that pays', async () => {
    const order = [...shop.orders.values()].find(({ status, memberId, ledger }) => {
      const other = shop.members.get(memberId)?.methods.find((one) => one.id !== ledger[0]?.methodId)
      return status === 'pending' && other?.balanceMinor === null
    })
    const method = shop.members.get(order?.memberId ?? '')?.methods.find((one) => one.id !== order?.ledger[0]?.methodId)
    const number = order?.id.slice(1) ?? ''
    expect(await act({ kind: 'change_payment', order: number, method: method?.id ?? '' }, number)).toEqual(done)
  })

  test('what the policy forbids is refused by a rule of ours, and nothing moves', async () => {
    const [pending, processed, delivered] = [find('pending'), find('processed'), find('delivered')]
    const [a, b, c] = [id(pending.order), id(processed.order), id(delivered.order)]
    const soldOut = find('pending', 0)
    const d = id(soldOut.order)
    const no = (because: string) => ({ said: because, shows: false })
    expect(await act({ kind: 'cancel', order: a, reason: 'too slow' }, a)).toEqual(no('no-rule'))
    expect(await act({ kind: 'cancel', order: b, reason: 'no longer needed' }, b)).toEqual(no('already-shipped'))
    expect(await act({ kind: 'cancel', order: c, reason: 'no longer needed' }, c)).toEqual(no('arrived'))
    expect(await act({ kind: 'open_return', order: a, ...sent }, a)).toEqual(no('not-signed'))
    const item = { kind: 'change_items', line: 'L1', quantity: 1 } as const
    expect(await act({ ...item, order: d, sku: soldOut.sku }, d)).toEqual(no('out-of-stock'))
    expect(await act({ ...item, order: a, sku: '1' }, a)).toEqual(no('not-found'))
    const far = { ...address(pending.order), detail: 'somewhere' }
    expect(await act({ kind: 'change_address', order: a, address: far }, a)).toEqual(no('reserved-for-people'))
    expect(await act({ kind: 'edit_price', order: a, amountMinor: 1 }, a)).toEqual(no('reserved-for-people'))
  })
})
