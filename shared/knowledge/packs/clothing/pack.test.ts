import * as v from 'valibot'
import { expect, test } from 'vitest'
import { articleBodySchema } from '../../../protocol/article.ts'
import { recordIdSchema } from '../../../protocol/ids.ts'
import type { PackArticle } from '../pack.ts'
import { clothingPack } from './pack.ts'

const { articles } = clothingPack
const ids = new Set(articles.map((article) => article.id))
const roots = ['商品咨询', '订单管理', '物流追踪', '售后服务']

/** Advertising law and our own rules: absolute words, cures, promises, and refusing a return for being opened. */
const bannedWords = [
  '最',
  '第一',
  '100%',
  '百分百',
  '百分之百',
  '绝对',
  '保证',
  '永久',
  '永不',
  '万能',
  '国家级',
  '顶级',
  '极致',
  '首选',
  '唯一',
  '完全',
  '全网',
  '史上',
  '必买',
  '治疗',
  '治愈',
  '根治',
  '药效',
  '抗癌',
  '无副作用',
  '零甲醛',
  '拆封不退',
  '概不退',
  '一律不退',
  '恕不',
  '最终解释权',
  '马上补发',
  '已退款',
  '！',
  '!',
]

test('holds at least 104 articles, each with an id and a title of its own', () => {
  expect(articles.length).toBeGreaterThanOrEqual(104)
  expect(ids.size).toBe(articles.length)
  expect(new Set(articles.map((article) => article.title)).size).toBe(articles.length)
})

test('no question stands in two articles, whatever its spacing and punctuation', () => {
  const asked = articles.flatMap((article) => article.questions).map((question) => question.replace(/[\s\p{P}]/gu, ''))
  expect(asked.filter((question, at) => asked.indexOf(question) !== at)).toEqual([])
})

test('every article has its letter pair, three levels and four to eight questions', () => {
  expect(
    idsOf(
      (article) =>
        !/^cl-[a-z0-9]+(-[a-z0-9]+)*$/.test(article.id) ||
        article.category.length !== 3 ||
        article.category.some((level) => level.trim() === '') ||
        !roots.includes(article.category[0]) ||
        article.questions.length < 4 ||
        article.questions.length > 8,
    ),
  ).toEqual([])
})

test('every article leads to one to three others of this pack', () => {
  expect(
    idsOf(
      ({ id, relatedIds }) =>
        relatedIds.length < 1 ||
        relatedIds.length > 3 ||
        new Set(relatedIds).size !== relatedIds.length ||
        relatedIds.some((related) => related === id || !ids.has(related)),
    ),
  ).toEqual([])
})

test('every article can be taken over as it stands and answers in one to four sentences', () => {
  const { title, questions, relatedIds, category } = articleBodySchema.entries
  const taken = v.object({ id: recordIdSchema, title, questions, relatedIds, category })
  expect(idsOf((article) => !v.is(taken, article))).toEqual([])
  expect(idsOf(({ answer }) => sentencesIn(answer) < 1 || sentencesIn(answer) > 4)).toEqual([])
})

test.each(bannedWords)('no article says %s', (word) => {
  expect(idsOf((article) => saidBy(article).includes(word))).toEqual([])
})

test('no article names a sum of money or promises hours', () => {
  expect(idsOf((article) => /[¥￥]|\d\s*[元块]|\d+\s*小时内/.test(saidBy(article)))).toEqual([])
})

test('every blank says what to fill in and closes', () => {
  const withoutBlanks = (article: PackArticle) =>
    [saidBy(article), ...article.questions].join('\n').replace(/【待填：[^【】\n]{2,30}】/gu, '')
  expect(idsOf((article) => /[【】]|待填/.test(withoutBlanks(article)))).toEqual([])
})

function idsOf(isWrong: (article: PackArticle) => boolean): string[] {
  return articles.filter(isWrong).map((article) => article.id)
}

function saidBy(article: PackArticle): string {
  return [article.title, article.answer, ...(article.steps ?? [])].join('\n')
}

function sentencesIn(answer: string): number {
  return answer.split('。').filter((sentence) => sentence.trim() !== '').length
}
