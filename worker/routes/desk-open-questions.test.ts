import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { unansweredPageSchema } from '../../shared/protocol/desk-unanswered.ts'
import { staffSessionSchema } from '../../shared/protocol/http.ts'
import { questionUndoneSchema } from '../../shared/protocol/open-question.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { newId } from '../test/client.ts'
import { ask, read, refusal, seedDemo, signIn } from '../test/edge.ts'

let operator = ''
beforeAll(async () => {
  await seedDemo()
  operator = (await signIn('operator')).token
})
beforeEach(async () => {
  for (const table of ['unanswered_lines', 'unanswered_groups']) await env.DB.prepare(`DELETE FROM ${table}`).run()
})

const note = (question: string, id = newId(), token = operator) =>
  ask('/api/desk/open-questions', { token, body: { id, question } })
const undo = async (id: string) =>
  (await read(await ask(`/api/desk/open-questions/${id}/undo`, { token: operator, body: {} }), questionUndoneSchema))
    .removed
const list = async () =>
  (await read(await ask('/api/desk/unanswered', { token: operator }), unansweredPageSchema)).groups

test('a console’s question stands on the list once, beside those that mean the same, and goes without a trace', async () => {
  const [id, other] = [newId(), newId()]
  for (const _ of [1, 2]) expect((await note('这顶帐篷能在 5000 米扎营吗', id)).status).toBe(200)
  await note('帐篷能不能在 5000 米扎营', other)
  expect(await list()).toMatchObject([{ count: 2, shoppers: 2, followed: { left: 2 } }])
  expect([await undo(id), await undo(id)]).toEqual([true, false])
  expect(await list()).toMatchObject([{ count: 1, samples: [{ text: '帐篷能不能在 5000 米扎营' }] }])
  await undo(other)
  expect(await env.DB.prepare('SELECT count(*) AS count FROM unanswered_groups').first()).toEqual({ count: 0 })
})

test('what finds a person or an order does not stand in it', async () => {
  await note('我是许禾，手机 13912345678，单号 SF1234567890123，帐篷能在雪地用吗')
  const { results } = await env.DB.prepare('SELECT text, terms FROM unanswered_lines').all()
  expect(JSON.stringify(results)).toContain('雪地')
  expect(JSON.stringify(results)).not.toMatch(/许禾|139|1234567/)
})

test.each([
  ['no words', '  ', 400],
  ['nothing but a number', '13912345678', 409],
])('%s is refused', async (_, question, status) => {
  expect((await note(question)).status).toBe(status)
  expect(await list()).toEqual([])
})

test('another shop takes nothing off, and who connects systems notes nothing', async () => {
  await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', '别家', '2026')").run()
  const enter = async (shop: string, role: 'operator' | 'integrator') => {
    const person = { email: `${role}@${shop}.openquestions`, name: '阿别', password: 'test-password' }
    await createStaff(env, { ...person, shop, role })
    const { email, password } = person
    return (await read(await ask('/api/staff/sign-in', { body: { email, password } }), staffSessionSchema)).token
  }
  const id = newId()
  await note('帐篷能在雪地用吗', id)
  const theirs = await enter('other', 'operator')
  await ask(`/api/desk/open-questions/${id}/undo`, { token: theirs, body: {} })
  expect(await list()).toHaveLength(1)
  const integrator = await enter('demo', 'integrator')
  expect((await refusal(await note('帐篷能在雪地用吗', newId(), integrator))).status).toBe(403)
})
