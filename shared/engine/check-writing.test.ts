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

beforeEach(async () => {
  device = new FakeDevice()
  edge = new FakeEdge(() => device.nowMs)
  edge.speaksAsStaff = true
  engine = createSellerEngine(device.openTab(edge).env)
  await engine.start({ edge: null, shop: null })
})

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
