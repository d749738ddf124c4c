import { expect, test, vi } from 'vitest'
import type { Article } from '../../../../shared/protocol/article.ts'
import type { Answer, Written } from '../../client.ts'
import { toArticleForm } from '../article-form.ts'
import { ArticleEdit, type ArticleEditDeps } from './article-edit.ts'
import { KeptForms } from './kept-forms.ts'

const article: Article = {
  ...{ id: 'return-tags', title: '能退吗', questions: ['能退吗'], answers: [{ id: 'A', text: '可以退。' }] },
  ...{ relatedIds: [], handoffCondition: null, layer: 'base', category: ['售后服务'], productIds: [] },
  ...{ channels: ['widget'], locale: 'zh-CN', validFrom: null, validTo: null },
  ...{ state: 'live', version: 5, author: '阿澈' },
}
const theirs: Article = { ...article, title: '还能退吗', version: 6, author: '小周' }
const written: Answer<Written> = { ok: true, value: { revision: 9, id: article.id, version: 6 } }

function open(
  change: Partial<ArticleEditDeps> = {},
  kept = new KeptForms(null, 'demo'),
  from: Article | null = article,
) {
  const saveArticle = vi.fn<ArticleEditDeps['saveArticle']>(async () => written)
  const now = () => new Date('2026-11-22T03:08:00.000Z')
  const deps = { kept, saveArticle, now, fetchArticle: async () => ({ ok: true as const, value: theirs }), ...change }
  const edit = new ArticleEdit(from?.id ?? '+', from, deps)
  const type = (words: Partial<ReturnType<typeof toArticleForm>>) => edit.type({ ...edit.form.peek(), ...words })
  return { edit, kept, type, saveArticle: deps.saveArticle }
}

test('what is typed is kept at once, comes back, and is dropped when stored', async () => {
  const { edit, kept, type } = open()
  type({ title: '能退货吗' })
  expect(edit.keeping.value).toMatchObject({ at: '2026-11-22T03:08:00.000Z' })
  const again = open({}, kept).edit
  expect(again.form.value.title).toBe('能退货吗')
  expect(again.foundAt.value).toBe('2026-11-22T03:08:00.000Z')
  await again.save(true)
  expect(kept.get(article.id)).toBeNull()
  expect([again.base.value?.version, again.isChanged.value, again.keeping.value]).toEqual([6, false, null])
})

test('typed back to what is stored, nothing is kept', () => {
  const { edit, kept, type } = open()
  type({ title: '能退货吗' })
  type({ title: '能退吗' })
  expect([kept.get(article.id), edit.isChanged.value]).toEqual([null, false])
})

test('thrown away, the words can be brought back', () => {
  const { edit, kept, type } = open()
  type({ title: '能退货吗' })
  const bringBack = edit.discard()
  expect([edit.form.value.title, kept.get(article.id)]).toEqual(['能退吗', null])
  bringBack()
  expect([edit.form.value.title, kept.get(article.id)?.form.title]).toEqual(['能退货吗', '能退货吗'])
})

test("an editor without changes shows somebody else's version at once; one with changes is told", () => {
  const { edit } = open()
  edit.notice(theirs)
  expect([edit.form.value.title, edit.base.value?.version]).toEqual(['还能退吗', 6])
  const other = open()
  other.type({ questions: ['能退吗', '退得掉吗'] })
  other.edit.notice(theirs)
  expect([other.edit.form.value.title, other.edit.theirs.value?.version]).toEqual(['能退吗', 6])
})

test('words kept over an older version are told of the newer one when the article is opened', () => {
  const { kept, type } = open()
  type({ title: '能退货吗' })
  const again = open({}, kept, theirs).edit
  expect([again.form.value.title, again.base.value?.version, again.theirs.value?.version]).toEqual(['能退货吗', 5, 6])
})

test('an overtaken write opens the merge; the merged words are stored over the newer version', async () => {
  let isTaken = true
  const saveArticle = vi.fn<ArticleEditDeps['saveArticle']>(async () =>
    isTaken ? { ok: false, reason: { code: 'revision-conflict' } } : written,
  )
  const { edit, type } = open({ saveArticle })
  type({ questions: ['能退吗', '退得掉吗'] })
  expect(await edit.save(true)).toBeNull()
  expect([edit.isMerging.value, edit.failure.value, edit.form.value.questions]).toEqual([
    true,
    null,
    ['能退吗', '退得掉吗'],
  ])
  const undo = edit.takeMerged({ ...toArticleForm(theirs), questions: ['能退吗', '退得掉吗'] })
  undo()
  expect([edit.form.value.title, edit.base.value?.version, edit.theirs.value?.version]).toEqual(['能退吗', 5, 6])
  edit.takeMerged({ ...toArticleForm(theirs), questions: ['能退吗', '退得掉吗'] })
  isTaken = false
  await edit.save(true)
  expect(saveArticle.mock.calls.map(([, { basedOn, body }]) => [basedOn, body.title])).toEqual([
    [5, '能退吗'],
    [6, '还能退吗'],
  ])
})

test('taken offline by somebody else: the words are the same, so nothing has to be merged', () => {
  const { edit, type } = open()
  type({ title: '能退货吗' })
  edit.notice({ ...article, state: 'retired', version: 6 })
  expect([edit.theirs.value, edit.base.value?.state, edit.form.value.title]).toEqual([null, 'retired', '能退货吗'])
})

test('what is typed while the words are on their way is not lost, and is kept for the new article', async () => {
  const finishes: ((answer: Answer<Written>) => void)[] = []
  const saveArticle = () => new Promise<Answer<Written>>((resolve) => finishes.push(resolve))
  const { edit, kept, type } = open({ saveArticle }, undefined, null)
  type({ title: '发票', questions: ['能开发票吗'], category: '订单' })
  type({ answers: [{ id: 'A', text: '可以', steps: '', imagePath: undefined, media: [] }] })
  const saving = edit.save(false)
  type({ answers: [{ id: 'A', text: '可以开。', steps: '', imagePath: undefined, media: [] }] })
  finishes[0]?.({ ok: true, value: { revision: 9, id: 'a-new', version: 1 } })
  await saving
  expect(edit.form.value.answers[0]?.text).toBe('可以开。')
  expect([kept.get('+'), kept.get('a-new')?.form.answers[0]?.text, kept.get('a-new')?.base?.version]).toEqual([
    null,
    '可以开。',
    1,
  ])
})

test('nothing wrong is sent; a mended field loses its error, the others wait', async () => {
  const { edit, type, saveArticle } = open()
  type({ title: '', category: '' })
  await edit.save(true)
  expect(Object.keys(edit.errors.value)).toEqual(['title', 'category'])
  type({ title: '能退吗' })
  expect(Object.keys(edit.errors.value)).toEqual(['category'])
  expect(saveArticle).not.toHaveBeenCalled()
})

test('no network: why is said, the words stay kept', async () => {
  const { edit, kept, type } = open({ saveArticle: async () => ({ ok: false, reason: { code: 'unreachable' } }) })
  type({ title: '能退货吗' })
  await edit.save(true)
  expect([edit.failure.value?.code, kept.get(article.id)?.form.title]).toEqual(['unreachable', '能退货吗'])
})

test('words that another page of this device kept meanwhile are not dropped by storing mine', async () => {
  const { edit, kept, type } = open()
  type({ title: '能退货吗' })
  const other = open({}, kept)
  other.type({ title: '退得了吗' })
  await edit.save(true)
  expect(kept.get(article.id)?.form.title).toBe('退得了吗')
})
