import { describe, expect, test } from 'vitest'
import { joinTabs, type TabEvents, type TabMessage } from './leader.ts'
import type { MirroredState } from './mirrored-state.ts'
import { FakeDevice, settle } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'

const state: MirroredState = {
  conversationId: 'c1-aaaaaaaaaaaaaaaaaaaa',
  storeVersion: 3,
  live: { connection: 'online', proof: 'none', otherTyping: false, queue: null, sending: null, awaiting: [] },
  knowledge: { kind: 'ready', revision: 4, articles: 2 },
  shop: null,
  clockOffsetMs: 0,
}

/** Tabs that write down what happens to them. */
function setUp() {
  const device = new FakeDevice()
  const edge = new FakeEdge(() => device.nowMs)
  const log: string[] = []
  const open = (name: string, shared = true) => {
    const { env, kill } = device.openTab(edge)
    const events: TabEvents = {
      onLead: () => void log.push(`${name} leads`),
      onMessage: (message) => void log.push(`${name} hears ${message.type}`),
      onState: ({ storeVersion }) => void log.push(`${name} mirrors ${storeVersion}`),
    }
    return { tabs: joinTabs(env, { name: 'kefu-shopper-demo', shared }, events), env, kill, events }
  }
  return { log, open }
}

describe('the tabs of one shop', () => {
  test('the first leads; when it is killed the next one does, and then the next', async () => {
    const { log, open } = setUp()
    const [a, b] = [open('a'), open('b')]
    open('c')
    await settle()
    expect(log).toEqual(['a leads'])
    a.kill()
    await settle()
    b.kill()
    await settle()
    expect(log).toEqual(['a leads', 'b leads', 'c leads'])
  })

  test('one that closes while it waits is passed over', async () => {
    const { log, open } = setUp()
    const [a, b] = [open('a'), open('b')]
    open('c')
    b.tabs.close()
    a.tabs.close()
    await settle()
    expect(log).toEqual(['a leads', 'c leads'])
  })

  test('words reach the others and never their speaker', async () => {
    const { log, open } = setUp()
    const a = open('a')
    open('b')
    a.tabs.post({ type: 'saved' })
    a.tabs.post({ type: 'state', state })
    await settle()
    expect(log).toEqual(['a leads', 'b hears saved', 'b mirrors 3'])
  })

  test('words of another version of this program are not heard', async () => {
    const { log, open } = setUp()
    const a = open('a')
    open('b')
    a.tabs.post({ type: 'future' } as unknown as TabMessage)
    a.tabs.post({ type: 'state', state: { ...state, live: null } } as unknown as TabMessage)
    await settle()
    expect(log).toEqual(['a leads'])
  })

  test('a tab with a store of its own leads itself and speaks to nobody', async () => {
    const { log, open } = setUp()
    open('a')
    const alone = open('alone', false)
    alone.tabs.post({ type: 'saved' })
    await settle()
    expect(log).toEqual(['alone leads', 'a leads'])
  })

  test('without locks every tab leads itself', () => {
    const { log, open } = setUp()
    const { env, events } = open('a')
    joinTabs({ ...env, holdLock: null }, { name: 'other', shared: true }, events)
    expect(log).toEqual(['a leads'])
  })
})
