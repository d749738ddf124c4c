import { beforeEach, describe, expect, test } from 'vitest'
import { attachmentLimits } from '../protocol/attachment.ts'
import type { FakeDevice } from './test/fake-device.ts'
import { settle } from './test/fake-device.ts'
import type { FakeEdge } from './test/fake-edge.ts'
import { openShopperTab, setUpShop } from './test/open-shopper-tab.ts'

let device: FakeDevice
let edge: FakeEdge

beforeEach(() => {
  ;({ device, edge } = setUpShop())
})

const openTab = () => openShopperTab({ device, edge })
const picture = (words: string) => new Blob([words], { type: 'image/jpeg' })

/** Frames of messages that reached the edge. */
const posts = () => edge.received.flatMap((up) => (up.type === 'message.post' ? [up] : []))

test('pictures go up before their message, and once', async () => {
  const tab = await openTab()
  await tab.engine.postMessage('拉链坏了', [picture('a'), picture('b')])
  await settle()
  await device.elapse(5_000)
  expect(posts()).toMatchObject([{ text: '拉链坏了', attachments: edge.uploads }])
  expect(edge.uploads).toHaveLength(2)
})

test('a message of pictures alone says how many', async () => {
  const tab = await openTab()
  await tab.engine.postMessage('  ', [picture('a'), picture('b')])
  await device.elapse(5_000)
  expect(edge.storedTexts).toEqual(['发了 2 张照片'])
})

test('without a network a picture waits, is seen, survives the tab and is delivered exactly once', async () => {
  const tab = await openTab()
  edge.cut()
  await device.elapse(2_000)
  await tab.engine.postMessage('', [picture('torn seam')])
  await settle()
  tab.kill()
  const next = await openTab()
  const [row] = next.last().conversation.items
  const part = row?.kind === 'message' ? row.message.parts[1] : undefined
  const id = part?.kind === 'image' ? (part.attachmentId ?? '') : ''
  expect(await (await next.engine.loadPicture(id))?.text()).toBe('torn seam')
  expect(await next.engine.fetchPictureLinks([id])).toEqual([])
  edge.mend()
  await device.elapse(60_000)
  expect(edge.uploads).toEqual([id])
  expect(edge.storedTexts).toEqual(['发了 1 张照片'])
  expect(await next.engine.loadPicture(id)).toBeNull()
  expect(await next.engine.fetchPictureLinks([id])).toEqual([{ id, url: `https://edge.test/a/${id}` }])
})

test('a picture that is refused fails its message, and what waits behind it goes on', async () => {
  const tab = await openTab()
  edge.uploadRefusal = { code: 'picture-broken' }
  await tab.engine.postMessage('看图', [picture('half')])
  await tab.engine.postMessage('在吗')
  await device.elapse(5_000)
  expect(edge.storedTexts).toEqual(['在吗'])
  const failed = tab
    .last()
    .conversation.items.find((item) => item.kind === 'message' && item.delivery?.kind === 'failed')
  expect(failed).toMatchObject({ delivery: { error: { code: 'picture-broken' } } })
  const { clientId } = failed?.kind === 'message' ? failed.message : { clientId: '' }
  edge.uploadRefusal = null
  await tab.engine.retry(clientId)
  await device.elapse(5_000)
  expect(edge.storedTexts).toEqual(['在吗', '看图'])
})

test('an hour’s limit does not hold up the words behind it', async () => {
  const tab = await openTab()
  edge.uploadRefusal = { code: 'too-many-requests', limit: 30, retryAfterSeconds: 3000 }
  await tab.engine.postMessage('看图', [picture('a')])
  await tab.engine.postMessage('在吗')
  await device.elapse(5_000)
  expect(edge.storedTexts).toEqual(['在吗'])
})

describe('on the way up', () => {
  /** What the row of the message says of its delivery. */
  const delivery = (tab: Awaited<ReturnType<typeof openTab>>) => {
    const item = tab.last().conversation.items.find(({ kind }) => kind === 'message')
    return item?.kind === 'message' ? item.delivery : null
  }

  test('each picture tells how many of its bytes have left', async () => {
    const tab = await openTab()
    await device.elapse(2_000)
    edge.holdsUploads = true
    await tab.engine.postMessage('看图', [picture('abcd'), picture('efghijkl')])
    await settle()
    const halfway = [
      { sent: 2, of: 4 },
      { sent: 0, of: 8 },
    ]
    expect(delivery(tab)).toEqual({ kind: 'sending', pictures: halfway })
    const follower = await openTab()
    expect(delivery(follower)).toEqual({ kind: 'sending', pictures: halfway })
    edge.letUploadsGo()
    await device.elapse(2_000)
    expect(delivery(tab)).toEqual({ kind: 'delivered' })
  })

  test.each(['the tab that sends it', 'another tab'])(
    'is called off from %s, and what waits goes on',
    async (where) => {
      const tab = await openTab()
      const other = await openTab()
      await device.elapse(2_000)
      edge.holdsUploads = true
      const posted = await tab.engine.postMessage('看图', [picture('abcd')])
      await tab.engine.postMessage('在吗')
      await settle()
      await (where === 'another tab' ? other : tab).engine.discard(posted.ok ? posted.value : '')
      await device.elapse(5_000)
      expect({ uploads: edge.uploads, texts: edge.storedTexts }).toEqual({ uploads: [], texts: ['在吗'] })
    },
  )

  test('after a break only what had not arrived goes again', async () => {
    const tab = await openTab()
    await device.elapse(2_000)
    edge.holdsUploads = true
    await tab.engine.postMessage('看图', [picture('abcd'), picture('efgh')])
    await settle()
    edge.letUploadsGo()
    edge.holdsUploads = true
    await settle()
    expect(edge.uploads).toHaveLength(1)
    edge.cut()
    await tab.engine.noticeNetwork(false)
    edge.letUploadsGo()
    edge.mend()
    await tab.engine.noticeNetwork(true)
    await device.elapse(60_000)
    expect(edge.storedTexts).toEqual(['看图'])
    expect(edge.uploads).toHaveLength(2)
  })

  test('a half-sent one is listed as waiting while there is no network', async () => {
    const tab = await openTab()
    await device.elapse(2_000)
    edge.holdsUploads = true
    await tab.engine.postMessage('看图', [picture('abcd')])
    await settle()
    edge.cut()
    await tab.engine.noticeNetwork(false)
    await settle()
    expect(delivery(tab)).toEqual({ kind: 'queued' })
    edge.letUploadsGo()
    edge.mend()
    await tab.engine.noticeNetwork(true)
    await device.elapse(60_000)
    expect({ uploads: edge.uploads.length, texts: edge.storedTexts }).toEqual({ uploads: 1, texts: ['看图'] })
  })
})

test('a picture thrown away with its message is gone', async () => {
  const tab = await openTab()
  edge.cut()
  await device.elapse(2_000)
  const posted = await tab.engine.postMessage('', [picture('a')])
  await tab.engine.discard(posted.ok ? posted.value : '')
  edge.mend()
  await device.elapse(60_000)
  expect({ uploads: edge.uploads, texts: edge.storedTexts }).toEqual({ uploads: [], texts: [] })
})

test.each([
  ['more than nine', Array.from({ length: 10 }, () => picture('a')), { code: 'malformed', field: 'attachments' }],
  [
    'one beyond 10 MB',
    [new Blob([new Uint8Array(attachmentLimits.bytes + 1)])],
    { code: 'too-large', limit: attachmentLimits.bytes },
  ],
])('%s are refused before anything is kept', async (_name, pictures, reason) => {
  const tab = await openTab()
  expect(await tab.engine.postMessage('看', pictures)).toMatchObject({ ok: false, reason })
  expect(tab.last()).toMatchObject({ refusal: reason, composerText: '看' })
  expect(tab.last().conversation.items).toEqual([])
})
