import { env } from 'cloudflare:workers'
import { beforeAll, expect, test, vi } from 'vitest'
import { writtenSchema } from '../../shared/protocol/http.ts'
import type { UpOf } from '../../shared/protocol/up.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, openSession, read, seedDemo, signIn } from '../test/edge.ts'

vi.setConfig({ testTimeout: 30_000 })
const waiting = { timeout: 15_000, interval: 100 }

let owner = ''
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
})

/** A shopper at the real rules, whose device proposes what it is told to. */
async function shopper() {
  const { accessToken: token, conversationId } = await openSession()
  const { socket } = await openConversation(token, conversationId)
  const say = async (text: string, basis: UpOf<'reply.propose'>['basis'] = { kind: 'none' }) => {
    socket.send({ type: 'message.post', clientId: newId(), text })
    const { seq } = await socket.next('message.posted', ({ message }) => message.author.kind === 'shopper')
    socket.send({ type: 'reply.propose', answers: seq, epoch: 0, basis })
    return socket.next('message.posted', ({ message }) => message.answers === seq)
  }
  return { say, socket }
}

/** How often an article was used; a process counts with its result, not with each of its questions. */
async function usesOf(id: string): Promise<unknown> {
  const row = await env.DB.prepare("SELECT uses FROM article_uses WHERE shop = 'demo' AND article_id = ?")
    .bind(id)
    .first()
  return row?.uses
}

const walking = (event: string) => ({ kind: 'flow' as const, flow: 'walk-tree', event })

test('a process is walked at the edge as on the device, and the device’s proposal of it stands', async () => {
  const { say } = await shopper()
  const first = await say('头灯不亮了怎么办', walking('start'))
  expect(first.message.basis).toEqual({ kind: 'flow', flow: 'walk-tree', state: 'asking' })
  expect(first.message.parts.at(-1)).toEqual({
    kind: 'quick-replies',
    texts: ['完全不亮', '亮一下就灭', '连闪三下'],
  })
  expect(textOf(await say('1', walking('message')))).toContain('同时按住两秒')
  expect(textOf(await say('上一步', walking('message')))).toContain('灯是什么样')
  const last = await say('连闪三下', walking('message'))
  expect(textOf(last)).toContain('快没电了')
  expect(last.message.facts).toMatchObject([{ name: 'article.id', value: 'a-headlamp-dark' }])
  await vi.waitFor(async () => expect(await usesOf('a-headlamp-dark')).toBe(1), waiting)
})

test('a campaign is quoted until its last second, whatever the device proposes after', async () => {
  const end = Date.now() + 3_000
  const body = {
    ...{ title: '雪板节半价', questions: ['雪板节半价到什么时候'], answers: [{ id: 'A', text: '雪板节全场半价。' }] },
    ...{ relatedIds: [], handoffCondition: null, layer: 'campaign', category: ['活动'], productIds: [] },
    ...{ channels: ['widget'], locale: 'zh-CN', validFrom: null, validTo: new Date(end).toISOString() },
  }
  const written = await ask('/api/desk/articles', { token: owner, body: { body, publish: true, basedOn: null } })
  const { id } = await read(written, writtenSchema)
  const { say, socket } = await shopper()
  const proposed = { kind: 'article' as const, articleId: id }
  expect(textOf(await say('雪板节半价到什么时候', proposed))).toBe('雪板节全场半价。')
  await vi.waitFor(() => expect(Date.now()).toBeGreaterThanOrEqual(end), { timeout: 10_000, interval: 20 })
  const late = await say('雪板节半价到什么时候', proposed)
  expect(textOf(late)).not.toContain('半价。')
  expect(await socket.next('reply.refused')).toMatchObject({ reason: 'basis-not-found' })
})

test('two questions in one message are both answered, and the second article is told beside the first', async () => {
  const { say } = await shopper()
  // The device proposes only the second one; the edge's reply says both.
  const { message } = await say('头灯怎么充电，可以上飞机吗', { kind: 'article', articleId: 'a-battery-plane' })
  expect(message.basis).toMatchObject({ kind: 'article', articleId: 'a-headlamp-battery' })
  expect(message.facts).toMatchObject([{ name: 'article.id', value: 'a-battery-plane' }])
  await vi.waitFor(async () => expect(await usesOf('a-battery-plane')).toBe(1), waiting)
})

test('of two articles that contradict each other none is given because a device proposes it', async () => {
  const publish = async (title: string, question: string, days: number) => {
    const body = {
      ...{ title, questions: [question], answers: [{ id: 'A', text: `雪镜礼盒支持 ${days} 天无理由退货。` }] },
      ...{ relatedIds: [], handoffCondition: null, layer: 'base', category: ['售后'], productIds: [] },
      ...{ channels: ['widget'], locale: 'zh-CN', validFrom: null, validTo: null },
    }
    const written = await ask('/api/desk/articles', { token: owner, body: { body, publish: true, basedOn: null } })
    return (await read(written, writtenSchema)).id
  }
  const articleId = await publish('普通雪镜礼盒', '雪镜礼盒几天内能退', 7)
  await publish('会员雪镜礼盒', '雪镜礼盒多少天内能退', 15)
  const { say } = await shopper()
  const { message } = await say('雪镜礼盒几天能退', { kind: 'article', articleId })
  expect(message.basis).toEqual({ kind: 'fixed', line: 'talk.which' })
})
