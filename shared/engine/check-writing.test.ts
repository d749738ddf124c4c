import * as v from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import type { SellerEngine } from './api.ts'
import { createWritingChecker } from './check-writing.ts'
import { createSellerEngine } from './create-seller-engine.ts'
import { FakeDevice, settle } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'

const checker = createWritingChecker({
  getWords: () => ({ words: [{ word: '尾货', kind: 'forbidden', instead: '清仓款' }] }),
  today: () => '2026-11-22',
})
const check = (text: string, facts: string[] = []) => checker.check({ platform: 'jd', text, facts })

test('every finding has a way out, and the way out finds nothing more', () => {
  const text = '亲别急，我们今天一定发！您也可以加微信我帮您盯着'
  const { findings, whole } = check(text)
  expect(findings.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['promise', '一定发'],
    ['contact', '加微信'],
  ])
  expect(whole).not.toBeNull()
  expect(check(whole ?? '').findings).toEqual([])
})

test('a fault without better words stays, and says so', () => {
  const { whole } = check('是最好的面料，加我微信看图')
  expect(check(whole ?? '').findings.map(({ kind }) => kind)).toEqual(['extreme'])
})

test('the facts beside the chat decide what may be promised', () => {
  expect(check('明天一定能到').findings).toHaveLength(1)
  expect(check('明天一定能到', ['预计 11月23日送达']).findings).toEqual([])
})

test('the shop’s own words come with their rewording', () => {
  expect(check('尾货三折').whole).toBe('清仓款三折')
})

let device: FakeDevice
let edge: FakeEdge
let engine: SellerEngine
let tab: ReturnType<FakeDevice['openTab']>

beforeEach(async () => {
  device = new FakeDevice()
  edge = new FakeEdge(() => device.nowMs)
  edge.speaksAsStaff = true
  engine = await restart()
})

/** Another tab over the same disk. */
async function restart(): Promise<SellerEngine> {
  tab = device.openTab(edge)
  const started = createSellerEngine(tab.env)
  await started.start({ edge: null, shop: null })
  return started
}

test('a device that knows no shop checks all the same', async () => {
  const { findings } = await engine.checkWriting({ platform: 'jd', text: '加我微信', facts: [] })
  expect(findings.map(({ rule }) => rule)).toEqual(['contact.wechat'])
})

/** What arrives at the route of the counts. */
function hearCounts(): unknown[] {
  const heard: unknown[] = []
  const { fetch } = edge
  edge.fetch = async (url, init) => {
    const response = await fetch(url, init)
    if (url.endsWith('/api/desk/compliance/counts')) heard.push(JSON.parse(String(init.body)))
    return response
  }
  return heard
}

const note = (outcome: 'shown' | 'reworded' | 'sent-anyway') =>
  engine.noteWriting({ platform: 'jd', outcome, kinds: ['contact'] })

test('counts go up as whole numbers of one run, without a word, and again after a dead network', async () => {
  const heard = hearCounts()
  await note('shown') // nobody is signed in: nobody’s to count
  await engine.signIn('https://edge.test', 'lin@example.com', 'secret')
  await settle()
  await note('shown')
  await note('shown')
  await note('reworded')
  await device.elapse(3000)
  edge.cut()
  await note('sent-anyway')
  await device.elapse(3000)
  edge.mend()
  await device.elapse(60_000)
  const count = { day: '2026-11-21', platform: 'jd', kind: 'contact', shown: 2, reworded: 1 }
  const run = expect.any(String)
  expect(heard).toEqual([
    { run, counts: [{ ...count, sentAnyway: 0 }] },
    { run, counts: [{ ...count, sentAnyway: 1 }] },
  ])
  expect(new Set(heard.map((body) => JSON.stringify(body).slice(0, 30))).size).toBe(1)
})

test('what a browser counted before it died goes up at the next start, once, under its own run', async () => {
  const heard = hearCounts()
  await engine.signIn('https://edge.test', 'lin@example.com', 'secret')
  await settle()
  edge.cut()
  await note('shown')
  await note('shown')
  tab.kill()
  edge.mend()
  const next = await restart()
  await device.elapse(3000)
  expect(heard).toEqual([]) // nobody has signed in yet
  await next.signIn('https://edge.test', 'lin@example.com', 'secret')
  await device.elapse(60_000)
  expect(heard).toHaveLength(1)
  await next.noteWriting({ platform: 'jd', outcome: 'shown', kinds: ['contact'] })
  await device.elapse(3000)
  const count = { day: '2026-11-21', platform: 'jd', kind: 'contact', reworded: 0, sentAnyway: 0 }
  expect(heard).toMatchObject([{ counts: [{ ...count, shown: 2 }] }, { counts: [{ ...count, shown: 1 }] }])
  expect(new Set(heard.map((body) => v.parse(v.object({ run: v.string() }), body).run)).size).toBe(2)
  await restart()
  await device.elapse(63_000)
  expect(heard).toHaveLength(2)
})

test('an answer of the edge that got lost is asked for again with the same whole numbers of the same run', async () => {
  const heard = hearCounts()
  await engine.signIn('https://edge.test', 'lin@example.com', 'secret')
  await settle()
  const answered = edge.fetch
  edge.fetch = async (url, init) => {
    const response = await answered(url, init)
    if (url.endsWith('/api/desk/compliance/counts')) throw new TypeError('the line went dead')
    return response
  }
  await note('shown')
  await device.elapse(3000)
  edge.fetch = answered
  await device.elapse(60_000)
  expect(heard).toHaveLength(2)
  expect(heard[1]).toEqual(heard[0])
})

test('what is counted while a report is on its way goes up after it', async () => {
  const heard = hearCounts()
  await engine.signIn('https://edge.test', 'lin@example.com', 'secret')
  await settle()
  const answered = edge.fetch
  edge.fetch = async (url, init) => {
    if (url.endsWith('/api/desk/compliance/counts') && heard.length === 0) await note('reworded')
    return answered(url, init)
  }
  await note('shown')
  await device.elapse(6000)
  await device.elapse(60_000)
  expect(heard).toMatchObject([{ counts: [{ shown: 1, reworded: 0 }] }, { counts: [{ shown: 1, reworded: 1 }] }])
})

test.each([
  [401, 2],
  [429, 2],
  [403, 1],
])('an edge that answers %i is asked %i times', async (status, times) => {
  const heard = hearCounts()
  await engine.signIn('https://edge.test', 'lin@example.com', 'secret')
  await settle()
  const answered = edge.fetch
  let isFirst = true
  edge.fetch = async (url, init) => {
    const response = await answered(url, init)
    if (!url.endsWith('/api/desk/compliance/counts') || !isFirst) return response
    isFirst = false
    return Response.json({ code: 'forbidden' }, { status })
  }
  await note('shown')
  await device.elapse(63_000)
  expect(heard).toHaveLength(times)
})

test('two tabs that count at once lose nothing of each other', async () => {
  const heard = hearCounts()
  await engine.signIn('https://edge.test', 'lin@example.com', 'secret')
  const other = await restart()
  await other.signIn('https://edge.test', 'lin@example.com', 'secret')
  await settle()
  edge.cut()
  await Promise.all([
    note('shown'),
    other.noteWriting({ platform: 'jd', outcome: 'shown', kinds: ['rude', 'extreme'] }),
  ])
  tab.kill()
  edge.mend()
  await device.elapse(60_000)
  const kinds = v.parse(v.array(v.object({ counts: v.array(v.object({ kind: v.string() })) })), heard)
  expect(kinds.flatMap(({ counts }) => counts.map(({ kind }) => kind)).sort()).toEqual(['contact', 'extreme', 'rude'])
})

test('the shop’s own words come with its feed, and the drafts are checked as well', async () => {
  const words = { words: [{ word: '手洗', kind: 'forbidden' as const, why: '店里统一叫轻柔洗。' }] }
  edge.feed.records = [...edge.feed.records, { kind: 'shop-words', id: 'main', body: words }]
  await engine.signIn('https://edge.test', 'lin@example.com', 'secret')
  await settle()
  const { findings } = await engine.checkWriting({ platform: 'jd', text: '建议手洗', facts: [] })
  expect(findings.map(({ kind, why }) => [kind, why])).toEqual([['shop-word', '店里统一叫轻柔洗。']])
  const history = [{ side: 'shopper' as const, text: '冲锋衣怎么洗', at: null }]
  const { drafts } = await engine.draft({ history, shopperName: null, page: {}, order: null, channel: 'jd' })
  const rules = drafts.filter(({ text }) => text.includes('手洗')).map((draft) => draft.findings?.[0]?.rule)
  expect(rules.length).toBeGreaterThan(0)
  expect(new Set(rules)).toEqual(new Set(['shop-word.手洗']))
})
