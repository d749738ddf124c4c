import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { articleBodySchema } from '../../../protocol/article.ts'
import { recordIdSchema } from '../../../protocol/ids.ts'
import { personaSchema } from '../../../protocol/shop.ts'
import type { PackArticle } from '../pack.ts'
import { beautyPack } from './pack.ts'

const { articles, persona } = beautyPack
const ids = new Set(articles.map(({ id }) => id))
const rows = articles.map((article): [string, PackArticle] => [article.id, article])
const roots = ['商品咨询', '订单管理', '物流追踪', '售后服务']

/** Absolute words, cures a cosmetic may not claim, promises no rule stands behind, refusals the law takes back. */
const bannedWords = [
  '最',
  '第一',
  '100%',
  '百分百',
  '绝对',
  '保证',
  '肯定',
  '永久',
  '永远',
  '万能',
  '顶级',
  '极致',
  '国家级',
  '唯一',
  '首选',
  '全网',
  '纯天然',
  '零添加',
  '零刺激',
  '零风险',
  '无副作用',
  '无刺激',
  '不会过敏',
  '不过敏',
  '放心用',
  '药妆',
  '特效',
  '速效',
  '根治',
  '治愈',
  '治好',
  '疗效',
  '消炎',
  '抗炎',
  '杀菌',
  '抗菌',
  '祛疤',
  '生发',
  '换肤',
  '脱敏',
  '干细胞',
  '医学护肤',
  '医美级',
  '假一赔',
  '包退',
  '必赔',
  '马上退款',
  '立即退款',
  '马上补发',
  '已退款',
  '拆封不退',
  '不退不换',
  '概不',
  '恕不',
  '最终解释权',
]

/** What only the merchant's own tables may say: amounts, dates of a year, counts in stock. */
const merchantFigures = /[¥￥]|\d\s*元|满\s*\d|20\d\d\s*年|\d+\s*月\s*\d+\s*[日号]|库存\s*\d/

/** What the shop itself says; a shopper may use any word in a question. */
function spokenText({ title, category, answer, steps = [], handoffCondition = '' }: PackArticle): string {
  return [title, ...category, answer, ...steps, handoffCondition].join('\n')
}

function repeatedIn(texts: string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at)
}

describe('the beauty pack as a whole', () => {
  test('holds over a hundred articles under the four roots of the tree', () => {
    expect(beautyPack.trade).toBe('beauty')
    expect(articles.length).toBeGreaterThanOrEqual(104)
    expect(new Set(articles.map(({ category }) => category[0]))).toEqual(new Set(roots))
  })

  test('no id, title or question stands twice, whatever its spacing and punctuation', () => {
    const asked = articles.flatMap(({ questions }) => questions)
    expect(repeatedIn(articles.map(({ id }) => id))).toEqual([])
    expect(repeatedIn(articles.map(({ title }) => title))).toEqual([])
    expect(repeatedIn(asked.map((question) => question.toLowerCase().replace(/[\s\p{P}]/gu, '')))).toEqual([])
  })

  test('a heading stands under one root', () => {
    const headings = new Set(articles.map(({ category }) => category.slice(0, 2).join('/')))
    expect(repeatedIn([...headings].map((heading) => heading.split('/')[1]!))).toEqual([])
  })

  test('greets in words the shop may use', () => {
    expect(v.is(v.pick(personaSchema, ['tone', 'greeting']), persona)).toBe(true)
    expect(bannedWords.filter((word) => persona.greeting.includes(word))).toEqual([])
  })

  test.each(['be-allergy', 'be-eyes', 'be-swallowed', 'be-allergy-return'])('%s goes to a person', (id) => {
    expect(articles.find((article) => article.id === id)?.handoffCondition).toBeTruthy()
  })
})

describe.each(rows)('%s', (_, article) => {
  test('is an article the shop can take over', () => {
    expect(article.id).toMatch(/^be-[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(v.is(recordIdSchema, article.id)).toBe(true)
    expect(article.category.filter((level) => level.trim() !== '')).toHaveLength(3)
    expect(article.questions.length).toBeGreaterThanOrEqual(4)
    expect(article.questions.length).toBeLessThanOrEqual(8)
    expect(v.safeParse(articleBodySchema, toBody(article)).issues).toBeUndefined()
  })

  test('answers in one to four sentences', () => {
    const sentences = article.answer.match(/[^。？！]+[。？！]/g) ?? []
    expect(sentences.join('')).toBe(article.answer)
    expect(sentences.length).toBeLessThanOrEqual(4)
  })

  test('leads to one to three other articles of the pack', () => {
    expect(article.relatedIds.length).toBeGreaterThanOrEqual(1)
    expect(article.relatedIds.length).toBeLessThanOrEqual(3)
    expect(article.relatedIds.filter((id) => id === article.id || !ids.has(id))).toEqual([])
  })

  test('says nothing a shop must not say', () => {
    expect(bannedWords.filter((word) => spokenText(article).includes(word))).toEqual([])
    expect(spokenText(article)).not.toMatch(merchantFigures)
    expect(spokenText(article)).not.toMatch(/[!！]/)
  })

  test('names what every blank asks for, and closes it', () => {
    const text = spokenText(article)
    expect(text.replace(/【待填：[^【】]+】/g, '')).not.toMatch(/[【】]|待填/)
    expect(article.questions.join('')).not.toMatch(/[【】]/)
  })

  test('keeps a space between Chinese and Latin letters or digits', () => {
    expect(spokenText(article)).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%+]\p{Script=Han}/u)
  })

  test('says that a person takes over only where one does', () => {
    expect(/我转人工/.test(article.answer)).toBe(article.handoffCondition !== undefined)
  })
})

function toBody({ title, category, questions, answer, steps, relatedIds, handoffCondition }: PackArticle) {
  return {
    title,
    questions,
    answers: [{ id: 'A', text: answer, ...(steps ? { steps } : {}) }],
    relatedIds,
    handoffCondition: handoffCondition ?? null,
    layer: 'base',
    category,
    productIds: [],
    channels: ['widget'],
    locale: 'zh-CN',
    validFrom: null,
    validTo: null,
  }
}
