import { expect, test, vi } from 'vitest'
import type { Browser } from 'wxt/browser'
import type { DraftRequest, DraftSet, SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import type { FromHost } from '../../shared/protocol/console.ts'
import type { OwnAnswer, SeenDraftUse } from '../../shared/protocol/draft-use.ts'
import type { RewordingNews } from '../../shared/protocol/rewording.ts'
import { serveDrafts } from './serve-drafts.ts'

const none: DraftSet = {
  ...{ requests: [], mood: { polarity: 'neutral', intensity: 0, evidence: [] }, handoffHint: null },
  ...{ drafts: [], elapsedMs: 1 },
}

const knowing = (kind: SellerSnapshot['knowledge']['kind']) => ({ knowledge: { kind } }) as SellerSnapshot
const draftRequest = {
  ...{ type: 'draft.request', requestId: 'r1', console: 'pdd', conversationKey: '小**', lastMessageId: 'm1' },
  ...{ history: [{ side: 'shopper', text: '怎么开票', at: null }], shopperName: null, productName: null },
}

/** A content script at the other end of the port, and an engine that notes what it is asked. */
function connect(
  change: Partial<SellerEngine> = {},
  getSnapshot: () => SellerSnapshot | null = () => knowing('ready'),
) {
  const asked: unknown[] = []
  const told: FromHost[] = []
  let say: (raw: unknown) => void = () => {}
  const port = {
    postMessage: (message: FromHost) => void told.push(message),
    onMessage: {
      addListener(listener: (raw: unknown) => void) {
        say = listener
      },
    },
    onDisconnect: { addListener: () => {} },
  } as unknown as Browser.runtime.Port
  const engine = {
    draft: async (request: DraftRequest) => asked.push(request) && none,
    noteDraftUse: async (use: SeenDraftUse) => void asked.push(use),
    keepOwnAnswer: async (own: OwnAnswer) => (asked.push(own) ? 'waiting' : 'refused'),
    ...change,
  } as unknown as SellerEngine
  serveDrafts(port, engine, getSnapshot)
  return { asked, told, say: (raw: unknown) => say(raw) }
}

const answer: OwnAnswer = { keepId: 'keep-00001', question: '怎么开票', answer: '下单勾选开票', shopperName: null }
const use: SeenDraftUse = {
  ...{ useId: 'use-00001', where: 'pdd', conversationKey: '小**', question: '怎么开票', how: 'none', chosenId: null },
  ...{ drafts: [{ id: 'd1', text: '草稿', articles: [] }], sent: '下单勾选开票' },
}

test('the order on the page goes to the engine as the page’s, never as one that is known', async () => {
  const { asked, told, say } = connect()
  const order = { orderNumber: '2611210937', status: '待发货', readAt: '2026-11-21T06:00:00.000Z' }
  say({
    ...{ type: 'draft.request', requestId: 'r1', console: 'pdd', conversationKey: '小**', lastMessageId: 'm1', order },
    history: [{ side: 'shop', kind: 'robot', text: '您好', at: null }],
    ...{ shopperName: null, productName: null },
  })
  await vi.waitFor(() => expect(told).toMatchObject([{ type: 'draft.ready', requestId: 'r1' }]))
  expect(asked).toMatchObject([{ order: null, pageOrder: order, history: [{ kind: 'robot' }] }])
})

test.each<[string, () => Promise<void>]>([
  ['done', () => Promise.resolve()],
  ['broken', () => Promise.reject(new Error('broken'))],
])('words asked of the model: %s, and nobody waits any longer', async (_, writing) => {
  const asked: string[] = []
  const rewordDraft = (id: string) => {
    asked.push(`reword ${id}`)
    return writing()
  }
  const { told, say } = connect({ rewordDraft, takeDraft: async (id) => void asked.push(`take ${id}`) })
  say({ type: 'draft.taken', draftId: 'd2' })
  say({ type: 'draft.reword', draftId: 'd1' })
  await vi.waitFor(() => expect(told).toEqual([{ type: 'draft.reworded', rewording: { draftId: 'd1', kind: 'none' } }]))
  expect(asked).toEqual(['take d2', 'reword d1'])
})

test('what a model makes of drafts is told of those that this page was given', async () => {
  const draft = {
    id: 'd1',
    title: '',
    text: '今天发',
    parts: [],
    basis: { kind: 'fixed', line: 'x' },
    facts: [],
    articles: [],
  }
  const set = { ...none, drafts: [draft] } as unknown as DraftSet
  const rewordings: RewordingNews[] = ['d1', 'd2'].map((draftId) => ({ draftId, kind: 'soFar', text: '好' }))
  const { told, say } = connect({ draft: async () => set }, () => ({ ...knowing('ready'), rewordings }))
  say(draftRequest)
  await vi.waitFor(() => expect(told).toHaveLength(2))
  expect(told[1]).toEqual({ type: 'draft.reworded', rewording: rewordings[0] })
})

test.each<[string, SellerSnapshot['knowledge']['kind'], string]>([
  ['knows nothing', 'empty', 'draft.failed'],
  ['still learns', 'loading', 'draft.failed'],
  ['knows something', 'ready', 'draft.ready'],
])('an engine that opens just now is waited for, and tells in the end that it %s', async (_, kind, type) => {
  let snapshot: SellerSnapshot | null = null
  let open: () => void = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const draft = () => opened.then(() => none)
  const { told, say } = connect({ draft }, () => snapshot)
  say(draftRequest)
  await Promise.resolve()
  expect(told).toEqual([])
  snapshot = knowing(kind)
  open()
  await vi.waitFor(() => expect(told).toMatchObject([{ type, requestId: 'r1' }]))
})

test('what became of drafts is handed on, and what no content script may say is not', async () => {
  const { asked, say } = connect()
  say({ type: 'draft.used', use: { ...use, useId: '' } })
  say({ type: 'draft.used', use: { ...use, drafts: [] } })
  say({ type: 'draft.used', use })
  await vi.waitFor(() => expect(asked).toEqual([use]))
})

test.each<[string, Partial<SellerEngine>, string]>([
  ['kept words are answered for', {}, 'waiting'],
  ['an engine that breaks is a refusal', { keepOwnAnswer: () => Promise.reject(new Error('broken')) }, 'refused'],
])('%s', async (_, change, outcome) => {
  const { told, say } = connect(change)
  say({ type: 'answer.keep', answer })
  await vi.waitFor(() => expect(told).toEqual([{ type: 'answer.kept', keepId: 'keep-00001', outcome }]))
})

test('drafts and writing of one page have one place, which no other page has', async () => {
  const places: unknown[] = []
  const notePlace = {
    checkWriting: async (_: unknown, place?: string) => void places.push(place),
    draft: async ({ place }: DraftRequest) => places.push(place) && none,
  } as unknown as Partial<SellerEngine>
  const writing = { type: 'writing.check', checkId: 1, request: { platform: 'pdd', text: '您好', facts: [] } }
  for (const length of [2, 4]) {
    const { say } = connect(notePlace)
    say(draftRequest)
    say(writing)
    await vi.waitFor(() => expect(places).toHaveLength(length))
  }
  expect(places.map((place) => places.indexOf(place))).toEqual([0, 0, 2, 2])
})

test('a page learns what the shopper writes in, and is Chinese where nobody can say', async () => {
  const readLanguage = async (texts: string[]) => (texts.includes('怎么开票') ? ('vi' as const) : ('zh-Hans' as const))
  const known = connect({ readLanguage })
  known.say(draftRequest)
  await vi.waitFor(() => expect(known.told).toMatchObject([{ type: 'draft.ready', language: 'vi' }]))
  const broken = connect({ readLanguage: () => Promise.reject(new Error('gone')) })
  broken.say(draftRequest)
  await vi.waitFor(() => expect(broken.told).toMatchObject([{ type: 'draft.ready', language: 'zh-Hans' }]))
})

test('words that a page asks for are answered, and an engine that breaks is an answer too', async () => {
  const ask = { type: 'words.ask', askId: 'a1', text: '亲，有货', wish: { kind: 'tone', tone: 'warm' } }
  const able = connect({ rewordTone: async (text, tone) => ({ ok: true, value: `${tone} ${text}`, by: 'edge' }) })
  able.say(ask)
  const words = { ok: true, value: 'warm 亲，有货', by: 'edge' }
  await vi.waitFor(() => expect(able.told).toEqual([{ type: 'words.written', askId: 'a1', words }]))
  const broken = connect({ rewordTone: () => Promise.reject(new Error('gone')) })
  broken.say(ask)
  const failed = { ok: false, reason: 'failed' }
  await vi.waitFor(() => expect(broken.told).toEqual([{ type: 'words.written', askId: 'a1', words: failed }]))
})
