import { beforeEach, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import type { Order } from '../protocol/commerce.ts'
import { createOrderFinder } from './page-order.ts'

const [order, other] = createDemoShop(new Date('2026-11-21T06:00:00.000Z')).orders as [Order, Order]
const door = { edge: 'https://edge.test', token: 'secret', shop: 'demo' }
let asked: string[]
let nowMs: number
let answer: () => Response
let local: Order | null

beforeEach(() => {
  asked = []
  nowMs = 0
  answer = () => Response.json(order)
  local = null
})

const finder = (isSignedIn = true) =>
  createOrderFinder({
    env: {
      now: () => nowMs,
      fetch: async (url, init) => {
        asked.push(`${url} ${new Headers(init.headers).get('authorization')}`)
        return answer()
      },
    },
    getDoor: () => (isSignedIn ? door : null),
    findLocal: async (id) => (local?.id === id ? local : null),
  })

test('the edge is asked once in a minute for one number', async () => {
  const find = finder()
  expect(await find(` ${order.id} `)).toEqual(order)
  nowMs = 59_000
  expect(await find(order.id)).toEqual(order)
  expect(asked).toEqual([`https://edge.test/api/desk/orders/${order.id} Bearer secret`])
  nowMs = 61_000
  await find(order.id)
  expect(asked).toHaveLength(2)
})

test('an order that the edge does not know is not asked for again at once; one it could not tell is', async () => {
  const find = finder()
  answer = () => Response.json({ code: 'order-not-found' }, { status: 404 })
  expect(await find(order.id)).toBeNull()
  await find(order.id)
  expect(asked).toHaveLength(1)
  answer = () => Response.json({ code: 'unavailable' }, { status: 503 })
  expect(await find('1234567890')).toBeNull()
  answer = () => Response.json(order)
  expect(await find('1234567890')).toEqual(order)
})

test('what was imported here is found without anybody being asked', async () => {
  local = other
  expect(await finder()(other.id)).toEqual(other)
  expect(await finder(false)(order.id)).toBeNull()
  expect(asked).toEqual([])
})

test.each([['订单号看不清'], ['../staff'], [''], ['1'.repeat(65)]])('%s is no number to ask for', async (number) => {
  expect(await finder()(number)).toBeNull()
  expect(asked).toEqual([])
})
