import { beforeEach, describe, expect, test } from 'vitest'
import { type FakeDevice, settle } from './test/fake-device.ts'
import type { FakeEdge } from './test/fake-edge.ts'
import { openShopperTab, setUpShop, washing } from './test/open-shopper-tab.ts'

let device: FakeDevice
let edge: FakeEdge

beforeEach(() => {
  ;({ device, edge } = setUpShop())
})

const openTab = () => openShopperTab({ device, edge })

describe('two tabs', () => {
  test('are one conversation over one socket', async () => {
    const first = await openTab()
    const second = await openTab()
    expect([first.last().role, second.last().role]).toEqual(['leader', 'follower'])
    expect(edge.openSockets).toBe(1)
    await second.post(washing)
    expect(edge.storedTexts).toEqual([washing])
    expect(second.rows()).toEqual(first.rows())
    expect(second.last()).toMatchObject({ connection: 'online', knowledge: { kind: 'ready' }, shop: { name: '山野' } })
  })

  test('a follower mirrors owner, queue and typing', async () => {
    const first = await openTab()
    const second = await openTab()
    await second.engine.requestHandoff()
    await settle()
    edge.say({ type: 'queue.moved', position: 3, minutes: [2, 4] })
    edge.say({ type: 'typing.changed', by: 'operator', typing: true })
    await settle()
    expect(second.last().conversation).toMatchObject({ owner: 'waiting', queue: { position: 3 }, otherTyping: true })
    expect(second.last().conversation).toEqual(first.last().conversation)
  })

  test('the follower takes over within a second and loses nothing', async () => {
    const first = await openTab()
    const second = await openTab()
    edge.cut()
    await device.elapse(2_000)
    await second.post(washing)
    first.kill()
    edge.mend()
    await device.elapse(1_000)
    expect(second.last()).toMatchObject({ role: 'leader', connection: 'online' })
    expect(edge.openSockets).toBe(1)
    expect(edge.storedTexts).toEqual([washing])
  })

  test('who logged in is known to the tab that takes over from one that never reached the edge', async () => {
    const first = await openTab()
    const second = await openTab()
    edge.cut()
    await second.engine.identify(`e30.${btoa('{"sub":"m-1"}')}.x`)
    await device.elapse(2_000)
    first.kill()
    edge.mend()
    await device.elapse(1_000)
    expect(second.last().conversation.proof).toBe('identity')
    expect(edge.received.filter(({ type }) => type === 'identity.present')).toHaveLength(1)
  })

  test('a tab whose storage is denied stands alone and says so', async () => {
    device.storage = { kind: 'memory', why: 'denied' }
    const first = await openTab()
    const second = await openTab()
    expect([first.last().role, second.last().role]).toEqual(['leader', 'leader'])
    await second.post(washing)
    expect(second.rows()).toEqual([`${washing} · delivered`, '30 度以下手洗 · settled'])
    expect(second.last().storage).toEqual({ kind: 'memory', why: 'denied' })
  })
})
