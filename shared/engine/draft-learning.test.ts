import * as v from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import type { SeenDraftUse } from '../protocol/draft-use.ts'
import type { Store } from '../store/store.ts'
import { createEdgeClock } from '../sync/edge-clock.ts'
import { createDraftLearning } from './draft-learning.ts'
import { FakeDevice } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'

const answer = '发票在确认收货后开，电子票发到您的邮箱。'
let device: FakeDevice
let posted: { path: string; body: { outcomes?: { id: string }[]; importId?: string } }[]
/** What the edge says to the next posts; then it takes everything. */
let answers: ('cut' | number)[]
let door: { edge: string; token: string; shop: string } | null
let store: Store

beforeEach(async () => {
  device = new FakeDevice()
  posted = []
  answers = []
  door = { edge: 'https://edge.test', token: 'secret', shop: 'demo' }
  store = device.openStore('kefu-seller')
  await store.saveSetting('shop', 'demo')
})

/** The engine as it starts: nothing but the device's storage is left of the one before. */
function start(keepLocally: ((question: string, answer: string) => Promise<boolean>) | null = null, isLocal = false) {
  const { env } = device.openTab(new FakeEdge(() => device.nowMs))
  const fetch = async (url: string, init: RequestInit) => {
    const said = answers.shift() ?? 200
    if (said === 'cut') throw new TypeError('Failed to fetch')
    if (said !== 200) return Response.json({ code: said === 400 ? 'malformed' : 'internal' }, { status: said })
    posted.push({ path: new URL(url).pathname, body: JSON.parse(String(init.body)) })
    return Response.json({})
  }
  return createDraftLearning({
    env: { ...env, fetch },
    store: device.openStore('kefu-seller'),
    clock: createEdgeClock(env.now),
    getDoor: () => door,
    getKnowledge: () => null,
    keepLocally,
    noteLocally: async () => isLocal,
  })
}

const use = (useId: string, change: Partial<SeenDraftUse> = {}): SeenDraftUse => ({
  ...{
    useId,
    where: 'pdd',
    conversationKey: '小**',
    question: '我叫王小明，怎么开票',
    how: 'inserted',
    chosenId: 'd1',
  },
  ...{ drafts: [{ id: 'd1', text: answer, articles: [{ id: 'a-invoice', version: 2 }] }], sent: answer },
  ...change,
})
const outcomes = () => posted.flatMap(({ body }) => body.outcomes ?? [])

test('the edge hears how it ended, and no word of it', async () => {
  await start().noteDraftUse(use('use-00001'))
  expect(posted.map(({ path }) => path)).toEqual(['/api/desk/draft-outcomes'])
  expect(outcomes()).toMatchObject([
    { id: 'use-00001', where: 'pdd', end: 'accepted', changed: 0, articles: [{ id: 'a-invoice', version: 2 }] },
  ])
  expect(JSON.stringify(posted)).not.toMatch(/发票|开票|王小明|小\*/)
})

test('one conversation has one mark, another another', async () => {
  const learning = start()
  for (const [id, key] of [
    ['use-00001', '小**'],
    ['use-00002', '小**'],
    ['use-00003', '大**'],
  ] as const)
    await learning.noteDraftUse(use(id, { conversationKey: key }))
  const marks = outcomes().map((one) => ('conversation' in one ? one.conversation : null))
  expect(marks[0]).toBe(marks[1])
  expect(marks[0]).not.toBe(marks[2])
})

test('told twice it counts once, here and there', async () => {
  const learning = start()
  await Promise.all([learning.noteDraftUse(use('use-00001')), learning.noteDraftUse(use('use-00001'))])
  expect(await learning.countDraftUses()).toEqual({ accepted: 1, edited: 0, copied: 0, rejected: 0 })
  await start().noteDraftUse(use('use-00001'))
  expect(outcomes()).toHaveLength(1)
})

test('what could not be sent goes up after a restart, all together and in order', async () => {
  answers = ['cut', 503]
  const before = start()
  await before.noteDraftUse(use('use-00001'))
  await before.noteDraftUse(use('use-00002'))
  expect(posted).toEqual([])
  const after = start()
  await after.drain()
  expect(posted).toHaveLength(1)
  expect(outcomes().map(({ id }) => id)).toEqual(['use-00001', 'use-00002'])
  await after.drain()
  expect(posted).toHaveLength(1)
})

test('while it waits it tries again by itself', async () => {
  answers = ['cut']
  await start().noteDraftUse(use('use-00001'))
  await device.elapse(61_000)
  expect(outcomes()).toHaveLength(1)
})

test('one that the edge does not understand takes no other with it', async () => {
  door = null
  const learning = start()
  for (const id of ['use-00001', 'use-00002', 'use-00003']) await learning.noteDraftUse(use(id))
  door = { edge: 'https://edge.test', token: 'secret', shop: 'demo' }
  answers = [400, 400]
  await learning.drain()
  expect(outcomes().map(({ id }) => id)).toEqual(['use-00002', 'use-00003'])
})

test('another shop hears nothing of it', async () => {
  door = null
  const learning = start()
  await learning.noteDraftUse(use('use-00001'))
  door = { edge: 'https://edge.test', token: 'other', shop: 'other' }
  await learning.drain()
  expect(posted).toEqual([])
})

test('with no shop at all it is counted on this device and waits for nobody', async () => {
  await store.removeSetting('shop')
  door = null
  const learning = start()
  await learning.noteDraftUse(use('use-00001', { sent: '稍等，我问问仓库再回复' }))
  expect(await learning.countDraftUses()).toMatchObject({ rejected: 1 })
  door = { edge: 'https://edge.test', token: 'secret', shop: 'demo' }
  await learning.drain()
  expect(posted).toEqual([])
})

test('what nothing was seen of counts nowhere', async () => {
  const learning = start()
  await learning.noteDraftUse(use('use-00001', { how: 'none', chosenId: null, sent: null }))
  expect(await learning.countDraftUses()).toEqual({ accepted: 0, edited: 0, copied: 0, rejected: 0 })
  expect(posted).toEqual([])
})

test('two uses at once are both counted; one that could not be kept stops no other', async () => {
  const learning = start()
  await Promise.all([learning.noteDraftUse(use('use-00001')), learning.noteDraftUse(use('use-00002'))])
  device.failing.push('saveChanges')
  const lost = learning.noteDraftUse(use('use-00003'))
  const next = learning.noteDraftUse(use('use-00004'))
  await expect(lost).rejects.toThrow()
  await next
  expect(await learning.countDraftUses()).toMatchObject({ accepted: 3 })
})

test('the same customer’s name on another console is another conversation', async () => {
  const learning = start()
  for (const where of ['pdd', 'jd']) await learning.noteDraftUse(use(`use-at-${where}`, { where }))
  const [first, second] = outcomes().map((one) => ('conversation' in one ? one.conversation : null))
  expect(first).not.toBe(second)
})

test('of the uses that were counted the last hundred are known again', async () => {
  const learning = start(null, true)
  for (let at = 0; at < 102; at += 1) await learning.noteDraftUse(use(`use-${String(at).padStart(5, '0')}`))
  await learning.noteDraftUse(use('use-00101'))
  expect(await learning.countDraftUses()).toMatchObject({ accepted: 102 })
  const kept = await store.loadSetting('draft-counts', v.object({ seen: v.array(v.string()) }))
  expect(kept?.seen).toHaveLength(100)
})

test('what stands on this device’s own articles is counted here and told to no shop', async () => {
  const learning = start(null, true)
  await learning.noteDraftUse(use('use-00001'))
  await learning.drain()
  expect(await learning.countDraftUses()).toMatchObject({ accepted: 1 })
  expect(posted).toEqual([])
})

const own = { keepId: 'keep-00001', question: '你好，怎么开票', answer, shopperName: '王小明' }

test('own words become a draft article without the person in them', async () => {
  const said = `王小明您好，${answer}有事打 13912345678。`
  expect(await start().keepOwnAnswer({ ...own, answer: said })).toBe('kept')
  expect(posted).toMatchObject([
    {
      path: '/api/desk/kept-answers',
      body: { importId: 'keep-00001', from: null, extend: null, publish: false, question: '怎么开票' },
    },
  ])
  expect(JSON.stringify(posted)).not.toMatch(/王小明|13912345678/)
})

test('own words wait for the edge, and are kept once', async () => {
  answers = ['cut']
  expect(await start().keepOwnAnswer(own)).toBe('waiting')
  const after = start()
  expect(await after.keepOwnAnswer(own)).toBe('kept')
  await after.drain()
  expect(posted).toHaveLength(1)
})

test.each([
  ['the edge says no', { said: [403], change: {} }, 'refused'],
  ['nothing in it answers anything', { said: [], change: { answer: '不客气，祝您生活愉快' } }, 'refused'],
  ['nobody asked anything', { said: [], change: { question: ' ' } }, 'refused'],
])('%s', async (_, { said, change }, outcome) => {
  answers = [...said]
  expect(await start().keepOwnAnswer({ ...own, ...change })).toBe(outcome)
  expect(posted).toEqual([])
})

test('with no shop the device keeps it where it can', async () => {
  await store.removeSetting('shop')
  door = null
  expect(await start().keepOwnAnswer(own)).toBe('signed-out')
  const kept: string[][] = []
  const keepHere = async (...words: string[]) => kept.push(words) > 0
  expect(await start(keepHere).keepOwnAnswer(own)).toBe('kept')
  expect(kept).toEqual([['怎么开票', answer]])
})
