import { expect, test } from 'vitest'
import type { Article } from '../../../shared/protocol/article.ts'
import { headlamp } from '../dev/scripted-tree.ts'
import { type ArticleForm, parseArticleForm, toArticleForm } from './article-form.ts'

const article: Article = {
  id: 'return-tags',
  title: '拆了吊牌还能退吗',
  questions: ['拆了吊牌还能退吗', '标剪了能不能退'],
  answers: [
    { id: 'A', text: '可以退。' },
    { id: 'B', text: '按下面三步：', steps: ['看看有没有穿用痕迹', '吊牌放回包装'] },
  ],
  relatedIds: ['freight'],
  handoffCondition: '客户对结论不认可',
  layer: 'base',
  category: ['售后服务', '退换货'],
  productIds: ['jacket'],
  channels: ['widget', 'jd'],
  locale: 'zh-CN',
  validFrom: '2026-03-01T00:00:00.000Z',
  validTo: '2026-12-31T15:59:59.000Z',
  state: 'live',
  version: 5,
  author: '阿澈',
}
const steps = '第一步\n第二步'
const answer = { id: 'A' as const, text: '可以。', steps: '', imagePath: undefined, media: [] }

test('an article that nobody touched keeps every part, shown or not, to the second', () => {
  const { id, state, version, author, ...body } = article
  const held = { ...article, tree: headlamp }
  expect(parseArticleForm(toArticleForm(article), article)).toEqual({ ok: true, value: body })
  const tree = { ok: true, value: { ...body, tree: headlamp } }
  expect(parseArticleForm(toArticleForm(held), held)).toEqual(tree)
  expect(parseArticleForm({ ...toArticleForm(held), tree: null }, held)).toEqual({ ok: true, value: body })
})

test('times are those of Beijing, whatever this device thinks', () => {
  expect(toArticleForm(article)).toMatchObject({ validFrom: '2026-03-01T08:00', validTo: '2026-12-31T23:59:59' })
})

test.each<[Partial<ArticleForm>, keyof ArticleForm, string]>([
  [{ title: ' ' }, 'title', '标题'],
  [{ title: '长'.repeat(81) }, 'title', '现在 81 个'],
  [{ questions: [] }, 'questions', '至少写一种问法'],
  [{ questions: Array.from({ length: 61 }, (_, at) => `问法 ${at}`) }, 'questions', '最多 60 种'],
  [{ questions: ['能退吗', '退'.repeat(201)] }, 'questions', '第 2 种问法超过 200'],
  [{ answers: [{ ...answer, text: '' }] }, 'answers', '答案不能空着'],
  [{ answers: [answer, { ...answer, id: 'B', text: ' ' }] }, 'answers', '答案 B 不能空着'],
  [{ answers: [{ ...answer, text: '好'.repeat(4001) }] }, 'answers', '最多 4000'],
  [{ answers: [{ ...answer, steps: `${steps}\n${'走'.repeat(301)}` }] }, 'answers', '第 3 步超过 300'],
  [{ handoffCondition: '人'.repeat(201) }, 'handoffCondition', '最多 200'],
  [{ category: '' }, 'category', '写一个目录'],
  [{ category: '一/二/三/四' }, 'category', '4 层'],
  [{ category: `一/${'二'.repeat(41)}` }, 'category', '每层最多 40'],
  [{ channels: [] }, 'channels', '至少勾一个渠道'],
  [{ validFrom: '2026-03-02T00:00', validTo: '2026-03-01T00:00' }, 'validTo', '晚于开始'],
  [{ layer: 'campaign', validTo: '' }, 'validTo', '结束时间'],
])('%# is refused beside its field', (change, field, words) => {
  const parsed = parseArticleForm({ ...toArticleForm(article), ...change }, article)
  expect(parsed.ok ? '' : parsed.reason[field]).toContain(words)
})

test('a new article speaks in the widget, to every product', () => {
  const form = { ...toArticleForm(null), title: '能开发票吗', questions: ['发票'], category: '订单管理／发票' }
  form.answers = [answer]
  const parsed = parseArticleForm(form, null)
  expect(parsed.ok && parsed.value).toMatchObject({
    channels: ['widget'],
    productIds: [],
    category: ['订单管理', '发票'],
    validFrom: null,
  })
})

test('what is chosen beside the words is stored: related articles, products, channels, language, period', () => {
  const form: ArticleForm = {
    ...toArticleForm(article),
    ...{ relatedIds: ['a', 'b'], productIds: [], channels: ['widget', 'pdd'], locale: 'zh-TW' },
    ...{ validFrom: '', validTo: '2026-11-30T24:00' },
  }
  const parsed = parseArticleForm({ ...form, validTo: '2026-12-01T00:00' }, article)
  expect(parsed.ok && parsed.value).toMatchObject({
    ...{ relatedIds: ['a', 'b'], productIds: [], channels: ['widget', 'pdd'], locale: 'zh-TW' },
    ...{ validFrom: null, validTo: '2026-11-30T16:00:00.000Z' },
  })
})
