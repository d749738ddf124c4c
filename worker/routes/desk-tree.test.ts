import { beforeAll, expect, test } from 'vitest'
import { articleSchema } from '../../shared/protocol/article.ts'
import type { DecisionTree } from '../../shared/protocol/decision-tree.ts'
import { articlesImportedSchema } from '../../shared/protocol/desk-article-import.ts'
import { writtenSchema } from '../../shared/protocol/http.ts'
import { ask, read, refusal, seedDemo, signIn } from '../test/edge.ts'

let token = ''
beforeAll(async () => {
  await seedDemo()
  token = (await signIn('owner')).token
})

const sound: DecisionTree = {
  title: '水壶漏水自查',
  start: 'a',
  steps: [
    {
      id: 'a',
      question: '从哪里漏？',
      options: [
        { label: '壶盖', to: { kind: 'step', id: 'b' } },
        { label: '壶身', to: { kind: 'result', text: '壶身漏给你换新。', handsOff: true } },
      ],
    },
    {
      id: 'b',
      question: '垫圈还在吗？',
      options: [{ label: '在', to: { kind: 'result', text: '拧紧再试。', handsOff: false } }],
    },
  ],
}
const [first, second] = sound.steps
const faulty: DecisionTree = {
  ...sound,
  steps: [
    first!,
    { ...second!, question: '', options: [...second!.options, { label: '在的', to: { kind: 'step', id: 'z' } }] },
  ],
}
const body = (tree: DecisionTree) => ({
  ...{ title: '水壶漏水怎么办', questions: ['水壶漏水怎么办'], answers: [{ id: 'A', text: '一步步来看。' }] },
  ...{ relatedIds: [], handoffCondition: null, layer: 'base', category: ['售后服务'], productIds: [] },
  ...{ channels: ['widget'], locale: 'zh-CN', validFrom: null, validTo: null, tree },
})
const faults = [
  { step: 2, reason: 'no-words', told: [] },
  { step: 2, option: 1, reason: 'alike', told: ['在', '在的'] },
  { step: 2, option: 1, reason: 'dangling', told: ['在的', 'z'] },
]

test('a faulty process is kept as a draft and not published, with every step named; mended it goes live', async () => {
  const draft = { body: body(faulty), publish: false, basedOn: null }
  const { id } = await read(await ask('/api/desk/articles', { token, body: draft }), writtenSchema)
  const write = (tree: DecisionTree) =>
    ask(`/api/desk/articles/${id}`, { token, method: 'PUT', body: { body: body(tree), publish: true, basedOn: 1 } })
  const refused = { status: 422, error: { code: 'row-refused', field: 'tree.steps.1', faults } }
  expect(await refusal(await write(faulty))).toEqual(refused)
  const stored = await read(await ask(`/api/desk/articles/${id}`, { token }), articleSchema)
  expect(stored).toMatchObject({ state: 'draft', version: 1, tree: faulty })
  const items = [{ id, version: 1 }]
  const many = await ask('/api/desk/articles/bulk', { token, body: { items, change: { kind: 'publish' } } })
  expect(await many.text()).toContain(`"left":[{"id":"${id}","why":"tree-faults"}]`)
  expect((await write(sound)).status).toBe(200)
})

test('one that was handed in is not published either', async () => {
  const operator = (await signIn('operator')).token
  const wish = { body: body(faulty), note: '' }
  const { id, version } = await read(
    await ask('/api/desk/articles/hand-in', { token: operator, body: { ...wish, basedOn: null } }),
    writtenSchema,
  )
  const answer = await ask(`/api/desk/articles/${id}/publish`, { token, body: { basedOn: version } })
  expect(await refusal(answer)).toMatchObject({ status: 422, error: { faults } })
})

test('an import that is to be live keeps it as a draft', async () => {
  const importId = crypto.randomUUID()
  const articles = [sound, faulty].map((tree, at) => ({ id: `a-${importId}.${at}`, body: body(tree) }))
  const wish = { importId, source: { kind: 'file', name: '流程.md' }, publish: true, articles, extended: [] }
  const stored = await read(await ask('/api/desk/articles/import', { token, body: wish }), articlesImportedSchema)
  expect(stored).toMatchObject({ added: 2, published: 1 })
})

test('what is no process at all is refused as malformed', async () => {
  const shapeless = { ...sound, steps: [] }
  const answer = await ask('/api/desk/articles', {
    token,
    body: { body: body(shapeless), publish: false, basedOn: null },
  })
  expect(await refusal(answer)).toMatchObject({ status: 400, error: { code: 'malformed' } })
})
