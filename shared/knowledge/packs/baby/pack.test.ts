import { expect, test } from 'vitest'
import type { PackArticle } from '../pack.ts'
import { babyPack } from './pack.ts'

const { articles } = babyPack
const ids = new Set(articles.map((article) => article.id))

/** Absolute words, medical claims and promises that no shop may let a starter text make for it. */
const bannedWords = [
  ...['最', '第一', '绝对', '唯一', '100%', '百分百', '百分之百', '顶级', '国家级', '万能', '永久', '肯定不', '零风险'],
  ...['治疗', '治愈', '根治', '疗效', '特效', '药效', '预防疾病', '提高免疫', '增强免疫', '替代母乳', '接近母乳'],
  ...['保证', '包退', '包换', '无条件', '假一赔', '拆封不退', '概不', '恕不', '已退款', '马上补发', '一定能'],
]

/** What the shop itself would say; the ways a shopper asks are not ours to police. */
const spoken = (article: PackArticle): string =>
  [article.title, article.answer, ...(article.steps ?? []), article.handoffCondition ?? ''].join('\n')

const offenders = (isWrong: (article: PackArticle) => boolean): string[] =>
  articles.filter(isWrong).map((article) => article.id)

test('has at least 104 articles, each with an id of its own', () => {
  expect(articles.length).toBeGreaterThanOrEqual(104)
  expect(ids.size).toBe(articles.length)
  expect(offenders((article) => !/^ba(-[a-z]+)+$/.test(article.id))).toEqual([])
})

test('titles differ', () => {
  expect(new Set(articles.map((article) => article.title)).size).toBe(articles.length)
})

test('no question is asked twice, whatever its spaces, case and marks', () => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const article of articles)
    for (const question of article.questions) {
      const bare = question.toLowerCase().replace(/[\s\p{P}]/gu, '')
      const before = seen.get(bare)
      if (before) twice.push(`${question}: ${before}, ${article.id}`)
      seen.set(bare, article.id)
    }
  expect(twice).toEqual([])
})

test('four to eight questions, one to four sentences', () => {
  expect(offenders(({ questions }) => questions.length < 4 || questions.length > 8)).toEqual([])
  const sentences = (answer: string): number => answer.match(/[。？！]/g)?.length ?? 0
  expect(offenders(({ answer }) => sentences(answer) < 1 || sentences(answer) > 4)).toEqual([])
})

test('one to three related articles, all of this pack and none itself', () => {
  expect(offenders(({ relatedIds }) => relatedIds.length < 1 || relatedIds.length > 3)).toEqual([])
  expect(offenders(({ id, relatedIds }) => relatedIds.some((other) => other === id || !ids.has(other)))).toEqual([])
})

test('category paths have three levels', () => {
  expect(offenders(({ category }) => category.length !== 3 || category.some((level) => level.trim() === ''))).toEqual(
    [],
  )
})

test('says no banned word', () => {
  const said = articles.flatMap((article) =>
    bannedWords.filter((word) => spoken(article).includes(word)).map((word) => `${article.id}: ${word}`),
  )
  expect(said).toEqual([])
  expect(bannedWords.filter((word) => babyPack.persona.greeting.includes(word))).toEqual([])
})

test('names no price and no exclamation', () => {
  expect(offenders((article) => /\d\s*(元|块钱)|[¥￥！!]/.test(spoken(article)))).toEqual([])
})

test('every blank says what is missing and closes', () => {
  const rest = (article: PackArticle): string => spoken(article).replace(/【待填：[^【】]{2,30}】/g, '')
  expect(offenders((article) => /[【】]|待填/.test(rest(article)))).toEqual([])
  expect(offenders((article) => spoken(article).includes('【待填：')).length).toBeGreaterThanOrEqual(30)
})

test('Chinese stands apart from digits and Latin letters in what the shop says', () => {
  const tight = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u
  expect(offenders((article) => tight.test(spoken(article).replace(/「[^」]*」/g, '')))).toEqual([])
})

test('whoever is told that a colleague takes over is handed over', () => {
  expect(offenders((article) => /我请同事|我给你转/.test(article.answer) && !article.handoffCondition)).toEqual([])
})

test.each([
  'ba-unwell',
  'ba-foreign-body',
  'ba-hurt',
  'ba-toy-swallow',
  'ba-choke-now',
  'ba-food-reaction',
  'ba-lotion-rash',
  'ba-diaper-rash-bad',
])('%s sends a child in danger to a doctor, and the talk to a person', (id) => {
  const article = articles.find((one) => one.id === id)
  expect(article?.answer).toMatch(/120|急诊|去医院|就医|看医生/)
  expect(article?.handoffCondition).toBeTruthy()
})
