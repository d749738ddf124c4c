import { beforeEach, expect, test } from 'vitest'
import type { OpenQuestion } from '../protocol/open-question.ts'
import type { Store } from '../store/store.ts'
import { createEdgeClock } from '../sync/edge-clock.ts'
import { createDraftLearning } from './draft-learning.ts'
import { FakeDevice } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'
import { LocalDevice } from './test/local-device.ts'

let device: FakeDevice
let store: Store
let posted: { path: string; body: unknown }[]
/** What the edge answers next; then it takes everything. */
let answers: ('cut' | number | object)[]
let isSignedIn: boolean

beforeEach(async () => {
  device = new FakeDevice()
  posted = []
  answers = []
  isSignedIn = true
  store = device.openStore('kefu-seller')
  await store.saveSetting('shop', 'demo')
})

function start() {
  const { env } = device.openTab(new FakeEdge(() => device.nowMs))
  const fetch = async (url: string, init: RequestInit) => {
    const said = answers.shift() ?? { removed: true }
    if (said === 'cut') throw new TypeError('Failed to fetch')
    if (typeof said === 'number') return Response.json({ code: 'unknown-record' }, { status: said })
    posted.push({ path: new URL(url).pathname, body: JSON.parse(String(init.body)) })
    return Response.json(said)
  }
  return createDraftLearning({
    ...{ env: { ...env, fetch }, store: device.openStore('kefu-seller'), clock: createEdgeClock(env.now) },
    getDoor: () => (isSignedIn ? { edge: 'https://edge.test', token: 'secret', shop: 'demo' } : null),
    ...{ getKnowledge: () => null, keepLocally: null, noteLocally: async () => false },
  })
}

const keepId = 'open-00001'
const open = (change: Partial<OpenQuestion> = {}): OpenQuestion => ({
  ...{ keepId, way: 'list', question: '你好，我是王小明 13912345678，这顶帐篷能在雪地用吗', shopperName: '王小明' },
  ...change,
})

test('a row for the list goes up once, without the person in it', async () => {
  const learning = start()
  expect([await learning.keepOpenQuestion(open()), posted.length]).toEqual(['kept', 1])
  expect(posted[0]).toMatchObject({ path: '/api/desk/open-questions', body: { id: keepId } })
  expect(JSON.stringify(posted)).toContain('能在雪地用吗')
  expect(JSON.stringify(posted)).not.toMatch(/王小明|13912345678/)
})

test('a new article goes up as a draft whose answer is blank', async () => {
  const asked = '这顶帐篷能在雪地用吗，我是王小明 13912345678'
  expect(await start().keepOpenQuestion(open({ way: 'article', question: asked }))).toBe('kept')
  expect(JSON.stringify(posted)).not.toMatch(/王小明|13912345678/)
  const body = { importId: keepId, answer: '【待填：答案】', publish: false, group: null }
  expect(posted).toMatchObject([{ path: '/api/desk/kept-answers', body }])
})

test('what could not go up waits for the edge; taken back before, it never goes', async () => {
  answers = ['cut', 'cut']
  const learning = start()
  expect(await learning.keepOpenQuestion(open())).toBe('waiting')
  expect(await learning.keepOpenQuestion(open({ keepId: 'open-00002' }))).toBe('waiting')
  expect(await learning.undoOpenQuestion(keepId)).toBe('undone')
  await start().drain()
  expect(posted.map(({ body }) => body)).toMatchObject([{ id: 'open-00002' }])
})

test.each<[string, ('cut' | number | object)[], string]>([
  ['a row is off the list', [{ removed: true }], 'undone'],
  ['a draft is gone', [{ removed: false }, { revision: 3, stayed: false }], 'undone'],
  ['a draft that somebody wrote in stays', [{ removed: false }, { revision: 3, stayed: true }], 'stayed'],
  ['somebody took it off before', [{ removed: false }, 404], 'undone'],
  ['the edge cannot be reached', ['cut'], 'not-undone'],
  ['the edge forbids it', [{ removed: false }, 403], 'not-undone'],
])('undo: %s', async (_, said, outcome) => {
  const learning = start()
  await learning.keepOpenQuestion(open())
  answers = [...said]
  expect(await learning.undoOpenQuestion(keepId)).toBe(outcome)
})

test('the edge’s no, and words that ask nothing, are refused', async () => {
  answers = [409]
  const learning = start()
  expect(await learning.keepOpenQuestion(open())).toBe('refused')
  expect(await learning.keepOpenQuestion(open({ keepId: 'open-00002', question: ' \n ' }))).toBe('refused')
  expect(posted).toEqual([])
})

test('a device of no shop keeps a draft article of its own, takes it back, and has no list', async () => {
  const engine = await new LocalDevice().open()
  await engine.setLocal(true)
  expect(await engine.keepOpenQuestion(open({ way: 'article', question: '能在雪地用吗' }))).toBe('kept')
  const list = async () => (await engine.listLocalArticles('', 0)).articles.map(({ article }) => article)
  expect(await list()).toMatchObject([
    { state: 'draft', questions: ['能在雪地用吗'], answers: [{ text: '【待填：答案】' }] },
  ])
  expect(await engine.undoOpenQuestion(keepId)).toBe('undone')
  expect(await list()).toEqual([])
  expect(await engine.keepOpenQuestion(open({ keepId: 'open-00002' }))).toBe('signed-out')
})
