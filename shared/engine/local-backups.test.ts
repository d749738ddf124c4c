import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import type { SellerEngine } from './api.ts'
import { gunzip } from './gzip.ts'
import { fromBase64, LocalDevice, toBody, toOrder, toUrl } from './test/local-device.ts'

const write = (question: string, answer: string, id: string | null = null) => ({
  id,
  body: toBody(question, answer),
  isLive: true,
})

const phrase = (text: string, id: string | null = null) => ({ id, group: '售后', code: 'th', text })
const texts = async (engine: SellerEngine) => (await engine.findPhrases('', null)).found.map(({ text }) => text)

/** A device with an article, an order and a phrase, and the backup of it. */
async function makeBackup() {
  const local = new LocalDevice()
  const engine = await local.open()
  await engine.setLocal(true)
  const saved = await engine.saveLocalArticle(write('羊毛袜怎么洗', '冷水手洗'))
  if (!saved.ok) throw new Error(saved.reason)
  await engine.importLocalOrders({ importId: 'orders-01', name: '订单.csv', orders: [toOrder('SY1')] })
  await engine.savePhrase(phrase('七天内都能退'))
  const { base64, articles, orders, phrases } = await engine.exportLocal()
  expect([articles, orders, phrases]).toEqual([1, 1, 1])
  return { engine, local, id: saved.value.article.id, bytes: fromBase64(base64) }
}

let backup: Awaited<ReturnType<typeof makeBackup>>
let other: LocalDevice
let engine: SellerEngine
beforeEach(async () => {
  backup = await makeBackup()
  other = new LocalDevice()
  other.device.idPrefix = 'other'
  engine = await other.open()
})

test('looked at first, taken whole, and drafted from on the other device', async () => {
  const opened = await engine.openBackup(toUrl(backup.bytes))
  expect(opened).toMatchObject({
    ok: true,
    value: {
      articles: { added: 1, replaced: 0, kept: 0 },
      orders: { added: 1, replaced: 0, kept: 0 },
      phrases: { added: 1, replaced: 0, kept: 0, full: 0 },
    },
  })
  if (!opened.ok) return
  expect((await other.last()).local).toMatchObject({ articles: 0, isOn: false })
  expect(await texts(engine)).toEqual([])
  expect(await engine.takeBackup('another')).toBeNull()
  expect(await engine.takeBackup(opened.value.file)).toMatchObject({ articles: { added: 1 } })
  expect(await other.last()).toMatchObject({ local: { isOn: true, isUsed: true, articles: 1 } })
  expect(await engine.findOrder('SY1')).not.toBeNull()
  expect(await texts(engine)).toEqual(['七天内都能退'])
  expect((await engine.listLocalImports()).orders).toHaveLength(1)
  expect(await engine.takeBackup(opened.value.file)).toBeNull()
  expect(other.asked).toEqual([])
})

test('of two copies the newer one stays', async () => {
  const { local, id } = backup
  local.device.nowMs += 60_000
  await backup.engine.saveLocalArticle(write('羊毛袜怎么洗', '后来改的', id))
  const older = await backup.engine.openBackup(toUrl(backup.bytes))
  expect(older).toMatchObject({ ok: true, value: { articles: { added: 0, replaced: 0, kept: 1 } } })
  const newer = fromBase64((await backup.engine.exportLocal()).base64)
  const first = await engine.openBackup(toUrl(backup.bytes))
  if (first.ok) await engine.takeBackup(first.value.file)
  const second = await engine.openBackup(toUrl(newer))
  expect(second).toMatchObject({ ok: true, value: { articles: { added: 0, replaced: 1, kept: 0 } } })
  if (second.ok) await engine.takeBackup(second.value.file)
  const { articles } = await engine.listLocalArticles('', 0)
  expect(articles.map(({ article }) => article.answers[0]?.text)).toEqual(['后来改的'])
})

test('a disk that fails in the middle leaves nothing of it', async () => {
  const opened = await engine.openBackup(toUrl(backup.bytes))
  if (!opened.ok) throw new Error(opened.reason)
  other.device.failing.push('saveChanges')
  await expect(engine.takeBackup(opened.value.file)).rejects.toThrow()
  expect((await other.last()).local).toMatchObject({ articles: 0 })
  expect(await engine.findOrder('SY1')).toBeNull()
  expect(await texts(engine)).toEqual([])
  expect(await engine.takeBackup(opened.value.file)).toMatchObject({ articles: { added: 1 } })
})

test('phrases are merged: the newer copy stays, the same words stay once, own ones are left alone', async () => {
  const { local } = backup
  await engine.savePhrase(phrase('自己写的'))
  await engine.savePhrase(phrase('七天内 都能退'))
  const opened = await engine.openBackup(toUrl(backup.bytes))
  expect(opened).toMatchObject({ ok: true, value: { phrases: { added: 0, kept: 1 } } })
  const [first] = (await backup.engine.findPhrases('', null)).found
  local.device.nowMs += 60_000
  await backup.engine.savePhrase({ ...first!, text: '七天无理由' })
  await backup.engine.savePhrase(phrase('在的，您说'))
  const later = fromBase64((await backup.engine.exportLocal()).base64)
  for (let round = 0; round < 2; round += 1) {
    const again = await engine.openBackup(toUrl(later))
    if (again.ok) await engine.takeBackup(again.value.file)
  }
  expect(await texts(engine)).toEqual(['自己写的', '七天内 都能退', '七天无理由', '在的，您说'])
  expect(await texts(await other.open())).toEqual(await texts(engine))
  const own = await backup.engine.openBackup(toUrl(backup.bytes))
  if (own.ok) await backup.engine.takeBackup(own.value.file)
  expect(await texts(backup.engine)).toEqual(['七天无理由', '在的，您说'])
})

test('phrases stay when the device is connected to a shop, and to another, and after a restart', async () => {
  await engine.savePhrase(phrase('七天内都能退'))
  for (const shop of ['demo', 'other']) {
    const staff = { id: 'o1', name: '林静', email: 'lin@example.com', role: 'owner', shop, shopName: shop } as const
    await engine.resumeSession('https://edge.test', { token: `token-of-${shop}`, staff })
    expect(await texts(engine)).toEqual(['七天内都能退'])
  }
  expect(await texts(await other.open())).toEqual(['七天内都能退'])
})

describe('a file that is none', () => {
  const pack = (value: unknown) => new Uint8Array(gzipSync(JSON.stringify(value)))
  const unpack = async () => {
    const text = await gunzip(backup.bytes, 1e6)
    if (!text.ok) throw new Error(text.reason)
    return JSON.parse(new TextDecoder().decode(text.value)) as { version: number; body: string }
  }
  test.each([
    ['words', async () => new TextEncoder().encode('no backup'), 'not-a-backup'],
    ['some other gzip', async () => pack({ format: 'other' }), 'not-a-backup'],
    ['cut off', async () => backup.bytes.slice(0, -20), 'broken'],
    [
      'changed inside',
      async () => pack({ ...(await unpack()), body: (await unpack()).body.replace('手洗', '机洗') }),
      'broken',
    ],
    ['of a later version', async () => pack({ ...(await unpack()), version: 2, body: null }), 'newer'],
  ])('%s', async (_, make, reason) => {
    expect(await engine.openBackup(toUrl(await make()))).toEqual({ ok: false, reason })
  })
})

test('a backup of before there were phrases still reads', async () => {
  const text = await gunzip(backup.bytes, 1e6)
  if (!text.ok) throw new Error(text.reason)
  const file = JSON.parse(new TextDecoder().decode(text.value)) as { body: string; sum: string }
  const { phrases: _none, draftUses: _neither, ...before } = JSON.parse(file.body) as Record<string, unknown>
  const body = JSON.stringify(before)
  const sum = createHash('sha256').update(body).digest('hex')
  const bytes = new Uint8Array(gzipSync(JSON.stringify({ ...file, body, sum })))
  await engine.savePhrase(phrase('自己写的'))
  const opened = await engine.openBackup(toUrl(bytes))
  expect(opened).toMatchObject({ ok: true, value: { articles: { added: 1 }, phrases: { added: 0 } } })
  if (opened.ok) await engine.takeBackup(opened.value.file)
  expect(await texts(engine)).toEqual(['自己写的'])
})

test('a small file that holds a huge one is left where it becomes too much', async () => {
  const bomb = new Uint8Array(gzipSync(new Uint8Array(1e6)))
  expect(bomb.length).toBeLessThan(2_000)
  expect(await gunzip(bomb, 1e5)).toEqual({ ok: false, reason: 'too-large' })
  expect(await gunzip(bomb, 1e6)).toMatchObject({ ok: true })
})
