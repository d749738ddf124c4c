import * as v from 'valibot'
import { staffSessionSchema, writtenSchema } from '../shared/protocol/http.ts'
import { type Edge, expect, test } from './fixtures.ts'
import { expectClean } from './pages/expect-clean.ts'
import { openShop } from './pages/shop-page.ts'
import { expectSays } from './pages/widget.ts'

/** Articles are written here that other journeys would be answered from. */

test('an open chat is answered by a campaign from its first second to its last', async ({
  page,
  edge,
  watchErrors,
}) => {
  test.setTimeout(90_000)
  watchErrors(page)
  const owner = await signIn(edge)
  const { widget } = await openShop(page, edge)
  await widget.open()

  await test.step('until its end, and not a second longer', async () => {
    const end = Date.now() + 8_000
    const { revision } = await owner.publish('滑雪镜买一送一到几号', '滑雪镜买一送一。', { validTo: toInstant(end) })
    await expect.poll(() => widget.loadKeptRevision(), { intervals: [50] }).toBe(revision)
    await expectSays(await widget.ask('滑雪镜买一送一到几号'), '滑雪镜买一送一。')
    await expect.poll(() => Date.now(), { intervals: [50], timeout: 15_000 }).toBeGreaterThan(end)
    await expect(await widget.ask('滑雪镜买一送一到几号呀')).not.toContainText('滑雪镜买一送一。')
  })

  await test.step('from its beginning', async () => {
    const begin = Date.now() + 6_000
    const valid = { validFrom: toInstant(begin), validTo: toInstant(begin + 600_000) }
    await owner.publish('夜滑体验日怎么报名', '夜滑体验日在首页报名。', valid)
    await expect(await widget.ask('夜滑体验日怎么报名')).not.toContainText('夜滑体验日在首页报名。')
    await expect.poll(() => Date.now(), { intervals: [50], timeout: 15_000 }).toBeGreaterThan(begin)
    await expectSays(await widget.ask('夜滑体验日怎么报名呀'), '夜滑体验日在首页报名。')
  })
})

test('a shopper is walked through a process, over a reload, back a step and to its result', async ({
  page,
  edge,
  watchErrors,
}) => {
  test.setTimeout(90_000)
  watchErrors(page)
  const { widget } = await openShop(page, edge)
  await widget.open()
  await expectSays(await widget.ask('头灯不亮了怎么办'), '灯是什么样')
  await expectSays(await widget.choose('完全不亮'), '同时按住两秒')
  await page.reload()
  await widget.open()
  await expectSays(await widget.ask('没亮'), '充到指示灯变绿')
  await expectSays(await widget.ask('上一步'), '同时按住两秒')
  await expectClean(page)
  const answer = await widget.choose('亮了')
  await expectSays(answer, '刚才是锁定了')
})

function toInstant(ms: number): string {
  return new Date(ms).toISOString()
}

/** The owner, who writes campaigns without the desk. */
async function signIn(edge: Edge) {
  const ask = async (path: string, body: unknown, token?: string): Promise<unknown> => {
    const answer = await fetch(edge.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const signedIn = await ask('/api/staff/sign-in', { email: 'owner@demo.shop', password: edge.password })
  const { token } = v.parse(staffSessionSchema, signedIn)
  const publish = async (question: string, text: string, valid: { validFrom?: string; validTo: string }) => {
    const body = {
      ...{ title: question, questions: [question], answers: [{ id: 'A', text }], relatedIds: [] },
      ...{ handoffCondition: null, layer: 'campaign', category: ['活动'], productIds: [], channels: ['widget'] },
      ...{ locale: 'zh-CN', validFrom: null, ...valid },
    }
    return v.parse(writtenSchema, await ask('/api/desk/articles', { body, publish: true, basedOn: null }, token))
  }
  return { publish }
}
