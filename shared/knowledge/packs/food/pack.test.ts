import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { articleBodySchema } from '../../../protocol/article.ts'
import type { PackArticle } from '../pack.ts'
import { foodPack } from './pack.ts'

const { articles, persona } = foodPack
const ids = new Set(articles.map(({ id }) => id))
const rows = articles.map((article): [string, PackArticle] => [article.id, article])

/** Absolute words, cures, promises and refusals that the law takes back: never said by the shop. */
const bannedWords = [
  '最',
  '第一',
  '100%',
  '百分百',
  '绝对',
  '顶级',
  '极品',
  '极致',
  '国家级',
  '唯一',
  '万能',
  '永久',
  '纯天然',
  '无任何添加',
  '零风险',
  '无副作用',
  '放心吃',
  '治疗',
  '治愈',
  '根治',
  '疗效',
  '降血压',
  '降血糖',
  '降血脂',
  '抗癌',
  '防癌',
  '排毒',
  '壮阳',
  '养颜',
  '补肾',
  '增强免疫',
  '保证',
  '包赔',
  '必赔',
  '假一赔',
  '马上退款',
  '立即退款',
  '马上补发',
  '立即补发',
  '已退款',
  '拆封不退',
  '不退不换',
  '概不',
  '售出不',
]

/** Everything the shop says itself; a shopper may use any word in a question. */
function spokenTexts({ title, category, answer, steps = [], handoffCondition = '' }: PackArticle): string[] {
  return [title, ...category, answer, ...steps, handoffCondition]
}

function repeated(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}

const bare = (question: string) => question.toLowerCase().replaceAll(/[\s\p{P}]/gu, '')

describe('the whole pack', () => {
  test('has articles enough to open a shop with', () => {
    expect(articles.length).toBeGreaterThanOrEqual(100)
  })

  test('uses no id, no title and no question twice', () => {
    expect(repeated(articles.map(({ id }) => id))).toEqual([])
    expect(repeated(articles.map(({ title }) => title))).toEqual([])
    expect(repeated(articles.flatMap(({ questions }) => questions.map(bare)))).toEqual([])
  })

  test('keeps what only the merchant knows as blanks, in one article of five at least', () => {
    const withBlanks = articles.filter(({ answer }) => answer.includes('【待填：'))
    expect(withBlanks.length).toBeGreaterThan(articles.length / 5)
  })

  test('hands over what nobody should settle with a ready answer', () => {
    const handedOver = articles.filter(({ handoffCondition }) => handoffCondition).map(({ id }) => id)
    expect(handedOver).toEqual(expect.arrayContaining(['fo-unwell', 'fo-allergy-reaction', 'fo-foreign-thing']))
    expect(handedOver.length).toBeLessThan(articles.length / 5)
  })
})

describe.each(rows)('%s', (id, article) => {
  const spoken = spokenTexts(article).join('\n')

  test('is an article the shop can take over', () => {
    const { title, category, questions, answer, steps, relatedIds, handoffCondition } = article
    const body = {
      ...{ title, category, questions, relatedIds },
      answers: [steps ? { id: 'A', text: answer, steps } : { id: 'A', text: answer }],
      handoffCondition: handoffCondition ?? null,
      ...{ layer: 'base', productIds: [], channels: ['widget'], locale: 'zh-CN', validFrom: null, validTo: null },
    }
    expect(v.safeParse(articleBodySchema, body).issues).toBeUndefined()
    expect(id).toMatch(/^fo-[a-z]+(-[a-z]+)*$/)
  })

  test('has three levels, four to eight questions and an answer of one to four sentences', () => {
    expect(article.category.map((level) => level.length > 0)).toEqual([true, true, true])
    expect(article.questions.length).toBeGreaterThanOrEqual(4)
    expect(article.questions.length).toBeLessThanOrEqual(8)
    expect(article.answer.split(/[。？]/).filter(Boolean).length).toBeLessThanOrEqual(4)
  })

  test('points to one to three other articles of the pack', () => {
    expect(article.relatedIds.length).toBeGreaterThanOrEqual(1)
    expect(article.relatedIds.length).toBeLessThanOrEqual(3)
    expect(repeated(article.relatedIds)).toEqual([])
    expect(article.relatedIds.filter((related) => related === id || !ids.has(related))).toEqual([])
  })

  test('says no banned word, no price, no day and nothing with an exclamation mark', () => {
    expect(bannedWords.filter((word) => spoken.includes(word))).toEqual([])
    expect(spoken).not.toMatch(/[¥￥!！]|\d\s*(元|块钱)|\d\s*月\s*\d+\s*[日号]/)
  })

  test('has every blank named and closed', () => {
    expect(unclosedBlanks(spoken)).toEqual([])
  })
})

test('the greeting says no banned word and closes its blank', () => {
  expect(bannedWords.filter((word) => persona.greeting.includes(word))).toEqual([])
  expect(unclosedBlanks(persona.greeting)).toEqual([])
  expect(persona.greeting.length).toBeLessThanOrEqual(200)
})

/** Brackets that are left once every well-formed blank is taken out. */
function unclosedBlanks(text: string): string[] {
  return text.replaceAll(/【待填：[^【】\n]+】/g, '').match(/[【】]/g) ?? []
}
