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

/** A device with an article and an order, and the backup of it. */
async function makeBackup() {
  const local = new LocalDevice()
  const engine = await local.open()
  await engine.setLocal(true)
  const saved = await engine.saveLocalArticle(write('羊毛袜怎么洗', '冷水手洗'))
  if (!saved.ok) throw new Error(saved.reason)
  await engine.importLocalOrders({ importId: 'orders-01', name: '订单.csv', orders: [toOrder('SY1')] })
  const { base64, articles, orders } = await engine.exportLocal()
  expect([articles, orders]).toEqual([1, 1])
  return { engine, local, id: saved.value.article.id, bytes: fromBase64(base64) }
}

let backup: Awaited<ReturnType<typeof makeBackup>>
let other: LocalDevice
let engine: SellerEngine
beforeEach(async () => {
  backup = await makeBackup()
  other = new LocalDevice()
  engine = await other.open()
})

test('looked at first, taken whole, and drafted from on the other device', async () => {
  const opened = await engine.openBackup(toUrl(backup.bytes))
  expect(opened).toMatchObject({
    ok: true,
    value: { articles: { added: 1, replaced: 0, kept: 0 }, orders: { added: 1, replaced: 0, kept: 0 } },
  })
  if (!opened.ok) return
  expect((await other.last()).local).toMatchObject({ articles: 0, isOn: false })
  expect(await engine.takeBackup('another')).toBeNull()
  expect(await engine.takeBackup(opened.value.file)).toMatchObject({ articles: { added: 1 } })
  expect(await other.last()).toMatchObject({ local: { isOn: true, isUsed: true, articles: 1 } })
  expect(await engine.findOrder('SY1')).not.toBeNull()
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
  expect(await engine.takeBackup(opened.value.file)).toMatchObject({ articles: { added: 1 } })
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

test('a small file that holds a huge one is left where it becomes too much', async () => {
  const bomb = new Uint8Array(gzipSync(new Uint8Array(1e6)))
  expect(bomb.length).toBeLessThan(2_000)
  expect(await gunzip(bomb, 1e5)).toEqual({ ok: false, reason: 'too-large' })
  expect(await gunzip(bomb, 1e6)).toMatchObject({ ok: true })
})
