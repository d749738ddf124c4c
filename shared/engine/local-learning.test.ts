import * as v from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SeenDraftUse } from '../protocol/draft-use.ts'
import type { LocalUse } from '../protocol/local-shop.ts'
import type { DraftRequest, SellerEngine } from './api.ts'
import { mergeUses } from './local-learning.ts'
import { fromBase64, LocalDevice, toBody, toUrl } from './test/local-device.ts'

const question = '羊毛袜保养洗涤'
const request: DraftRequest = {
  ...{ history: [{ side: 'shopper', text: question, at: null }], shopperName: null, page: {}, order: null },
  channel: 'jd',
}
/** Two articles that the question comes about as near to. */
const bodies = [toBody('羊毛袜怎么洗', '冷水手洗，平铺晾干。'), toBody('羊毛袜要怎么保养', '换季洗净晾干，放樟木条。')]
const first = async (engine: SellerEngine) => (await engine.draft(request)).drafts[0]?.articles[0]?.title

let local: LocalDevice
let engine: SellerEngine
let used = 0
beforeEach(async () => {
  used = 0
  local = new LocalDevice()
  engine = await local.open()
  await engine.setLocal(true)
  await engine.importLocalArticles({
    ...{ importId: 'import-01', source: { kind: 'file', name: '知识.csv' }, publish: true, extended: [] },
    articles: bodies.map((body, at) => ({ id: `a-${at}`, body })),
  })
})

/** What a seller of each conversation did: threw the first draft away, or sent it as it was. */
async function use(conversations: string[], way: 'thrown' | 'sent' | 'copied') {
  const { drafts } = await engine.draft(request)
  for (const conversationKey of conversations) {
    const [draft] = drafts
    if (draft === undefined) throw new Error('no draft')
    const seen: SeenDraftUse = {
      ...{
        useId: `use-${way}-${conversationKey}-${used++}`,
        where: 'jd',
        conversationKey,
        question,
        chosenId: draft.id,
      },
      drafts: drafts.map(({ id, text, articles }) => ({
        ...{ id, text },
        articles: articles.map((one) => ({ id: one.id, version: one.version })),
      })),
      ...(way === 'copied'
        ? { how: 'copied', sent: null }
        : { how: 'inserted', sent: way === 'sent' ? draft.text : '请稍等，我问一下同事马上回来' }),
    }
    await engine.noteDraftUse(seen)
  }
}
const six = ['zhang', 'wang', 'li', 'zhao', 'sun', 'zhou']

test('what sellers throw away comes later, with no edge; a restart keeps it, and nobody is asked', async () => {
  expect(await first(engine)).toBe('羊毛袜要怎么保养')
  await use(six.slice(0, 3), 'thrown')
  expect(await first(engine)).toBe('羊毛袜要怎么保养')
  await use(six.slice(3), 'thrown')
  expect(await first(engine)).toBe('羊毛袜怎么洗')
  expect(await first(await local.open())).toBe('羊毛袜怎么洗')
  expect(local.asked).toEqual([])
})

test.each<[string, () => Promise<unknown>]>([
  ['one customer alone', () => use(Array(6).fill('zhang'), 'thrown')],
  ['copies', () => use(six, 'copied')],
  ['what was sent as it was', () => use(six, 'sent')],
])('nothing moves by %s', async (_, act) => {
  await act()
  expect(await first(engine)).toBe('羊毛袜要怎么保养')
})

test('an answer in other words begins anew', async () => {
  await use(six, 'thrown')
  const write = { id: 'a-1', body: toBody('羊毛袜要怎么保养', '洗净再收，别压着放。'), isLive: true }
  await engine.saveLocalArticle(write)
  expect(await first(engine)).toBe('羊毛袜要怎么保养')
})

test('a backup takes it along, and taken twice it counts once', async () => {
  await use(six.slice(0, 3), 'thrown')
  const bytes = fromBase64((await engine.exportLocal()).base64)
  const other = new LocalDevice()
  const there = await other.open()
  for (let round = 0; round < 2; round += 1) {
    const opened = await there.openBackup(toUrl(bytes))
    if (opened.ok) await there.takeBackup(opened.value.file)
  }
  expect(await first(there)).toBe('羊毛袜要怎么保养')
  await use(six.slice(3), 'thrown')
  const second = await there.openBackup(toUrl(fromBase64((await engine.exportLocal()).base64)))
  if (second.ok) await there.takeBackup(second.value.file)
  expect(await first(there)).toBe('羊毛袜怎么洗')
  expect(await first(await other.open())).toBe('羊毛袜怎么洗')
})

const load = async () =>
  (await local.device.openStore('kefu-seller').loadSetting('local-draft-uses', v.array(v.unknown()))) ?? []

test('a shop that the device knew before hears nothing of it', async () => {
  const store = local.device.openStore('kefu-seller')
  await store.saveSetting('shop', 'demo')
  await use(['zhang'], 'sent')
  expect(await engine.countDraftUses()).toMatchObject({ accepted: 1 })
  expect(await store.loadSetting('desk-posts', v.array(v.unknown()))).toBeNull()
})

test('of copies, and of drafts from before an article was changed, nothing is kept', async () => {
  await use(six, 'copied')
  const { drafts } = await engine.draft(request)
  const body = toBody('羊毛袜要怎么保养', '换季洗净晾干，放樟木条。', { title: '保养' })
  await engine.saveLocalArticle({ id: 'a-1', body, isLive: true })
  const { id, text, articles } = drafts[0]!
  await engine.noteDraftUse({
    ...{ useId: 'use-of-before', where: 'jd', conversationKey: 'zhang', question, chosenId: id, how: 'inserted' },
    ...{ drafts: [{ id, text, articles: articles.map((one) => ({ id: one.id, version: one.version })) }], sent: text },
  })
  expect(await load()).toEqual([])
})

test('what is long ago is forgotten at the next start', async () => {
  await use(six, 'thrown')
  expect(await load()).toHaveLength(6)
  local.device.nowMs += 91 * 86_400_000
  await local.open()
  expect(await load()).toEqual([])
})

describe('what is kept', () => {
  const now = new Date('2026-11-21T10:00:00.000Z')
  const of = (useId: string, at: string): LocalUse => ({
    ...{ useId, conversation: 'p-1', group: { articleId: 'a-0', mark: 'q-00000000' }, articleId: 'a-0' },
    ...{ answers: 'w-1', changed: 1, at },
  })
  test('each once, the oldest first, and none of long ago', () => {
    const told = [of('b', '2026-11-20T10:00:00.000Z'), of('old', '2026-08-01T10:00:00.000Z')]
    const held = [of('c', '2026-11-21T09:00:00.000Z'), of('b', '2026-11-20T10:00:00.000Z')]
    expect(mergeUses(told, held, now).map(({ useId }) => useId)).toEqual(['b', 'c'])
  })
  test('not more than a device can carry: the newest', () => {
    const many = Array.from({ length: 2_005 }, (_, at) =>
      of(`use-${at}`, new Date(now.getTime() - at * 1000).toISOString()),
    )
    const kept = mergeUses(many, [], now)
    expect(kept).toHaveLength(2_000)
    expect(kept.at(-1)?.useId).toBe('use-0')
  })
})
