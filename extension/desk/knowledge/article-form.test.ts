import { expect, test } from 'vitest'
import type { Article } from '../../../shared/protocol/article.ts'
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
  validTo: null,
  state: 'live',
  version: 5,
  author: '阿澈',
}

test('an article that nobody touched keeps every part, shown or not', () => {
  const { id, state, version, author, ...body } = article
  expect(parseArticleForm(toArticleForm(article), article)).toEqual({ ok: true, value: body })
})

test.each<[Partial<ArticleForm>, keyof ArticleForm, string]>([
  [{ title: ' ' }, 'title', '标题'],
  [{ questions: [] }, 'questions', '至少写一种问法'],
  [{ answers: [{ id: 'A', text: '', steps: '', imagePath: undefined }] }, 'answers', '不能空着'],
  [{ category: '' }, 'category', '写一个目录'],
  [{ category: '一/二/三/四' }, 'category', '4 层'],
  [{ validFrom: '2026-03-02T00:00', validTo: '2026-03-01T00:00' }, 'validTo', '晚于开始'],
  [{ layer: 'campaign', validTo: '' }, 'validTo', '结束时间'],
])('%o is refused beside %s', (change, field, words) => {
  const parsed = parseArticleForm({ ...toArticleForm(article), ...change }, article)
  expect(parsed.ok ? '' : parsed.reason[field]).toContain(words)
})

test('a new article speaks in the widget, to every product', () => {
  const form = { ...toArticleForm(null), title: '能开发票吗', questions: ['发票'], category: '订单管理／发票' }
  form.answers = [{ id: 'A', text: '可以。', steps: '', imagePath: undefined }]
  const parsed = parseArticleForm(form, null)
  expect(parsed.ok && parsed.value).toMatchObject({
    channels: ['widget'],
    productIds: [],
    category: ['订单管理', '发票'],
    validFrom: null,
  })
})
