import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { type DeskCompliance, deskComplianceSchema } from '../../shared/protocol/desk-compliance.ts'
import { staffSessionSchema } from '../../shared/protocol/http.ts'
import { feedPageSchema } from '../../shared/protocol/shop.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

let owner: string
let operator: string

beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
  operator = (await signIn()).token
})

const load = async () => read(await ask('/api/desk/compliance', { token: owner }), deskComplianceSchema)
const save = (word: unknown, token = owner) => ask('/api/desk/compliance/words', { token, body: word })
const feedOf = async (token: string, since = 0) =>
  read(await ask(`/api/shops/demo/feed?since=${since}&also=shop-words`, { token }), feedPageSchema)
const wordsIn = ({ changed }: Awaited<ReturnType<typeof feedOf>>) =>
  changed.flatMap((record) => (record.kind === 'shop-words' ? record.body.words.map(({ word }) => word) : []))

test('a word reaches staff’s devices with its reason, and no shopper’s', async () => {
  const { revision } = await feedOf(operator)
  const word = { word: '尾货', kind: 'forbidden', why: '店里统一叫清仓款。', instead: '清仓款' }
  expect((await read(await save(word), deskComplianceSchema)).words).toEqual([word])
  const page = await feedOf(operator, revision)
  expect(page.changed).toEqual([{ kind: 'shop-words', id: 'main', body: { words: [word] } }])
  const shopper = await feedOf((await openSession()).accessToken)
  expect(JSON.stringify(shopper)).not.toContain('shop-words')
  expect(JSON.stringify(await feedOf((await openSession()).accessToken, revision))).not.toContain('shop-words')
})

test('words are changed one by one, also in the same moment, and taken out again', async () => {
  await Promise.all(
    ['高仿', 'A货', '原单'].map(async (word) => read(await save({ word, kind: 'forbidden' }), deskComplianceSchema)),
  )
  await save({ word: '高仿', kind: 'forbidden', instead: '同款' })
  const body = { word: 'A货' }
  const { words } = await read(
    await ask('/api/desk/compliance/words/remove', { token: owner, body }),
    deskComplianceSchema,
  )
  expect(words.map(({ word }) => word).sort()).toEqual(['原单', '尾货', '高仿'].sort())
  expect(words.find(({ word }) => word === '高仿')?.instead).toBe('同款')
  expect(wordsIn(await feedOf(operator)).sort()).toEqual(words.map(({ word }) => word).sort())
})

test.each([
  ['a pattern that begins with a gap', { word: '*老王', kind: 'forbidden', isPattern: true }, 'malformed'],
  ['no word', { word: ' ', kind: 'forbidden' }, 'malformed'],
])('%s is refused', async (_, word, code) => {
  expect((await refusal(await save(word))).error).toMatchObject({ code })
})

const today = new Date().toISOString().slice(0, 10)
const count = (change: Partial<DeskCompliance['counts'][number]> = {}) => ({
  ...{ day: today, platform: 'jd', kind: 'contact', shown: 1, reworded: 0, sentAnyway: 0 },
  ...change,
})
const report = (run: string, ...counts: unknown[]) =>
  ask('/api/desk/compliance/counts', { token: operator, body: { run, counts } })

test('runs are added up; one that tells twice, or late, counts once', async () => {
  await report('run-aaaa', count({ shown: 3, reworded: 1 }))
  await report('run-aaaa', count({ shown: 3, reworded: 1 }))
  await report('run-aaaa', count({ shown: 2 }))
  await report('run-bbbb', count({ sentAnyway: 1 }), count({ kind: 'shop-word', platform: 'own' }))
  await report('run-bbbb', count({ sentAnyway: 2 }))
  await report('run-cccc', count({ day: '2020-01-01', shown: 99 }))
  await report('run-cccc', count({ day: '2099-01-01', shown: 99 }))
  expect((await load()).counts).toEqual([
    { day: today, platform: 'jd', kind: 'contact', shown: 4, reworded: 1, sentAnyway: 2 },
    { day: today, platform: 'own', kind: 'shop-word', shown: 1, reworded: 0, sentAnyway: 0 },
  ])
})

test('a count carries kinds alone: words have no place to go', async () => {
  expect((await report('run-dddd', count({ kind: '加微信' as 'contact' }))).status).toBe(400)
})

test('counts and words are the owner’s', async () => {
  expect((await ask('/api/desk/compliance', { token: operator })).status).toBe(403)
  expect((await save({ word: '尾货', kind: 'forbidden' }, operator)).status).toBe(403)
})

test('what nobody is shown any more is not kept', async () => {
  const old = `INSERT INTO writing_counts (shop, run, day, platform, kind, shown, reworded, sent_anyway)
    VALUES ('demo', 'run-old1', '2020-01-01', 'jd', 'contact', 1, 0, 0)`
  await env.DB.prepare(old).run()
  await report('run-eeee', count())
  const left = await env.DB.prepare(`SELECT count(*) AS n FROM writing_counts WHERE run = 'run-old1'`).first('n')
  expect(left).toBe(0)
})

test('who only connects systems counts nothing', async () => {
  const person = { email: 'goods@demo.shop', name: '接口', password: 'test-password' }
  await createStaff(env, { ...person, shop: 'demo', role: 'integrator' })
  const body = { email: person.email, password: person.password }
  const { token } = await read(await ask('/api/staff/sign-in', { body }), staffSessionSchema)
  const counts = [count({ platform: 'shopee' })]
  expect((await ask('/api/desk/compliance/counts', { token, body: { run: 'run-ffff', counts } })).status).toBe(403)
})
