import { beforeEach, describe, expect, test } from 'vitest'
import type { ConversationSummary } from '../protocol/conversation.ts'
import type { DraftRequest, SellerSnapshot } from './api.ts'
import { createSellerEngine } from './create-seller-engine.ts'
import { FakeDevice, settle } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'

const edgeUrl = 'https://edge.test'
const conversationId = 'c1-fake-conversation-1'
const row: ConversationSummary = {
  id: conversationId,
  owner: 'waiting',
  epoch: 1,
  operatorId: null,
  operatorName: null,
  shopperName: '访客 a1b2',
  proof: 'none',
  excerpt: '冲锋衣怎么洗',
  trigger: 'asked',
  requests: [],
  mood: 'neutral',
  moodIntensity: 0,
  waitingSince: '2026-11-21T10:00:00.000Z',
  lastAt: '2026-11-21T10:00:00.000Z',
  lastSeq: 2,
}
const request: DraftRequest = {
  history: [{ side: 'shopper', text: '冲锋衣怎么洗', at: null }],
  shopperName: null,
  page: {},
  order: null,
  channel: 'jd',
}

let device: FakeDevice
let edge: FakeEdge

beforeEach(() => {
  device = new FakeDevice()
  edge = new FakeEdge(() => device.nowMs)
  edge.speaksAsStaff = true
  edge.desk = [row]
})

async function openDesk() {
  const { env, kill } = device.openTab(edge)
  const engine = createSellerEngine(env)
  const shown: SellerSnapshot[] = []
  await engine.start({ edge: null, shop: null })
  await engine.watch((snapshot) => void shown.push(snapshot))
  const last = () => shown.at(-1)!
  const signIn = async () => {
    const result = await engine.signIn(edgeUrl, 'lin@example.com', 'secret')
    await settle()
    return result
  }
  return { engine, kill, last, signIn }
}

/** A shopper asked for a person, as the room stored it. */
function storeHandoff() {
  const author = { kind: 'shopper' } as const
  const parts = [{ kind: 'text', text: '冲锋衣怎么洗' } as const]
  const message = { seq: 0, at: '', clientId: 'shopper-01', author, parts, answers: null, basis: null, facts: [] }
  edge.store({ type: 'message.posted', message })
  edge.store({ type: 'handoff.requested', epoch: 1, trigger: 'asked', card: null })
}

const textsOf = (snapshot: SellerSnapshot) =>
  snapshot.open?.view.items.map((item) => {
    if (item.kind !== 'message') return item.kind === 'line' ? item.line.type : item.kind
    const [part] = item.message.parts
    return `${item.message.author.kind}: ${part?.kind === 'text' ? part.text : ''} ${item.delivery?.kind ?? ''}`.trim()
  })

describe('the desk', () => {
  test('signs in, holds the list and every change of a row', async () => {
    const { last, signIn } = await openDesk()
    expect(await signIn()).toMatchObject({ ok: true, value: { staff: { name: '林静' } } })
    expect(last()).toMatchObject({ connection: 'online', inbox: [row], knowledge: { kind: 'ready', articles: 1 } })
    edge.sayToDesk({ type: 'conversation.changed', summary: { ...row, owner: 'operator' } })
    await settle()
    expect(last().inbox).toMatchObject([{ owner: 'operator' }])
    edge.sayToDesk({ type: 'conversation.removed', id: row.id })
    await settle()
    expect(last().inbox).toEqual([])
  })

  test('takes a conversation over and speaks in it, each message once', async () => {
    const { engine, last, signIn } = await openDesk()
    await signIn()
    storeHandoff()
    await engine.openConversation(conversationId)
    await settle()
    expect(last().open?.view.owner).toBe('waiting')
    await engine.accept()
    await settle()
    expect(edge.received.find(({ type }) => type === 'handoff.accept')).toMatchObject({ epoch: 1 })
    await engine.postReply('您好，30 度以下手洗')
    await settle()
    expect(textsOf(last())).toEqual([
      'shopper: 冲锋衣怎么洗 delivered',
      'handoff.requested',
      'handoff.accepted',
      'operator: 您好，30 度以下手洗',
    ])
  })

  test('opened and taken over in one breath: read to its end first', async () => {
    const { engine, last, signIn } = await openDesk()
    await signIn()
    storeHandoff()
    await engine.openConversation(conversationId)
    await engine.accept()
    await settle()
    expect(edge.received.find(({ type }) => type === 'handoff.accept')).toMatchObject({ epoch: 1 })
    expect(last().refusal).toBeNull()
  })

  test('somebody was faster: the refusal is told and nothing waits', async () => {
    const { engine, last, signIn } = await openDesk()
    await signIn()
    storeHandoff()
    await engine.openConversation(conversationId)
    await settle()
    edge.refuseAll = { code: 'stale-epoch' }
    await engine.accept()
    await settle()
    expect(last().refusal).toEqual({ code: 'stale-epoch' })
    edge.refuseAll = null
    await engine.accept()
    await settle()
    expect(last()).toMatchObject({ refusal: null, open: { view: { owner: 'operator' } } })
  })

  test('words typed while the link is down leave when it is back, once', async () => {
    const { engine, last, signIn } = await openDesk()
    await signIn()
    storeHandoff()
    edge.takeOver()
    await engine.openConversation(conversationId)
    await settle()
    edge.cut()
    await device.elapse(2_000)
    await engine.postReply('稍等')
    await engine.accept()
    await settle()
    expect(last().refusal).toEqual({ code: 'unavailable' })
    expect(textsOf(last())?.at(-1)).toBe('operator: 稍等 queued')
    edge.mend()
    await device.elapse(60_000)
    expect(edge.storedTexts).toEqual(['冲锋衣怎么洗', '稍等'])
  })

  test.each([
    ['', false],
    [', also below the line said on handing over', true],
  ])('the open question has drafts%s', async (_, isSoothed) => {
    const { engine, last, signIn } = await openDesk()
    await signIn()
    storeHandoff()
    if (isSoothed) edge.soothe('马上为您转接')
    await engine.openConversation(conversationId)
    await settle()
    expect(
      last()
        .open?.drafts?.drafts.map(({ text }) => text)
        .join(),
    ).toContain('30 度以下手洗')
  })

  test('signing out removes conversations and keeps what drafts are made from', async () => {
    const { engine, last, signIn } = await openDesk()
    await signIn()
    storeHandoff()
    await engine.openConversation(conversationId)
    await settle()
    await engine.signOut()
    await settle()
    expect(last()).toMatchObject({ session: null, inbox: [], open: null, knowledge: { kind: 'ready' } })
    expect(await device.openStore('kefu-seller').loadConversation(conversationId)).toMatchObject({ facts: [] })
    expect(edge.openSockets).toBe(0)
  })
})

describe('drafts', () => {
  test('come with no network at all from what was loaded before', async () => {
    const before = await openDesk()
    await before.signIn()
    before.kill()
    edge.cut()
    const { engine, last } = await openDesk()
    expect(last()).toMatchObject({ connection: 'offline', knowledge: { kind: 'ready', articles: 1 } })
    const set = await engine.draft(request)
    expect(set.drafts[0]).toMatchObject({ text: expect.stringContaining('30 度以下手洗') })
    expect(set.drafts[0]?.articles).toEqual([{ id: 'washing', title: '冲锋衣怎么洗', version: 1 }])
  })

  test('nothing was ever loaded: none, instead of invented ones', async () => {
    const { engine } = await openDesk()
    expect((await engine.draft(request)).drafts).toEqual([])
  })

  test('there is no question', async () => {
    const { engine, signIn } = await openDesk()
    await signIn()
    const history: DraftRequest['history'] = [{ side: 'shop', text: '您好', at: null }]
    expect((await engine.draft({ ...request, history })).drafts).toEqual([])
  })
})
