import { describe, expect, test } from 'vitest'
import type { PackArticle } from '../pack.ts'
import { electronicsPack } from './pack.ts'

const { articles } = electronicsPack
const rows = articles.map((article) => [article.id, article] as const)

/** Words a shop may not say (advertising law) or must not promise, also in the mouth of a shopper's question. */
const absoluteWords = /最|第一|100%|百分百|百分之百|绝对|保证|肯定|永远|永久|终身|万能|顶级|极致|唯一|首选|国家级/
const promises = /已退款|已补发|已修改|马上发|今天发|立即到账|秒到|包退包换|包赔|无条件|包治|根治|治疗|治好/
const unlawfulTerms = /拆封不退|概不退|不退不换|激活不退|最终解释权|离柜/
const merchantFigures = /[¥￥]|\d\s*元|满\s*\d|\d+\s*月\s*\d+\s*[日号]|20[2-9]\d\s*年|库存\s*\d/

/** Whatever a shopper may read of an article. */
function textOf({ title, questions, answer, steps = [] }: PackArticle): string {
  return [title, ...questions, answer, ...steps].join('\n')
}

describe('the electronics pack', () => {
  test('holds enough articles over the four roots of the tree', () => {
    expect(articles.length).toBeGreaterThanOrEqual(100)
    expect(new Set(articles.map(({ category }) => category[0]))).toEqual(
      new Set(['商品咨询', '订单管理', '物流追踪', '售后服务']),
    )
  })

  test('no id, title or question is written twice', () => {
    const written = articles.flatMap(({ id, title, questions }) => [id, `title ${title}`, ...questions.map(plain)])
    const twice = written.filter((text, at) => written.indexOf(text) !== at)
    expect(twice).toEqual([])
  })

  test('a heading stands under one root', () => {
    const homes = new Map<string, Set<string>>()
    for (const { category } of articles) {
      homes.set(category[1], (homes.get(category[1]) ?? new Set<string>()).add(category[0]))
    }
    expect([...homes].filter(([, roots]) => roots.size > 1)).toEqual([])
  })

  test('related articles exist and are others', () => {
    const ids = new Set(articles.map(({ id }) => id))
    const lost = articles.flatMap(({ id, relatedIds }) =>
      relatedIds.filter((related) => related === id || !ids.has(related)).map((related) => `${id} → ${related}`),
    )
    expect(lost).toEqual([])
  })
})

describe.each(rows)('%s', (_, article) => {
  test('is complete', () => {
    expect(article.id).toMatch(/^el-[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(article.category.filter((part) => part.trim() !== '')).toHaveLength(3)
    expect(article.questions.length).toBeGreaterThanOrEqual(4)
    expect(article.questions.length).toBeLessThanOrEqual(8)
    expect(article.relatedIds.length).toBeGreaterThanOrEqual(1)
    expect(article.relatedIds.length).toBeLessThanOrEqual(3)
    expect(sentencesOf(article.answer)).toBeGreaterThanOrEqual(1)
    expect(sentencesOf(article.answer)).toBeLessThanOrEqual(4)
  })

  test('promises nothing, boasts of nothing, names no figure of the shop', () => {
    for (const banned of [absoluteWords, promises, unlawfulTerms, merchantFigures]) {
      expect(textOf(article)).not.toMatch(banned)
    }
  })

  test('marks every blank as one', () => {
    const blanks = article.answer.match(/【待填：[^【】]+】/g) ?? []
    expect(textOf(article).match(/【/g) ?? []).toHaveLength(blanks.length)
    expect(textOf(article).match(/】/g) ?? []).toHaveLength(blanks.length)
  })
})

/** The same question with another space or case is the same question. */
function plain(question: string): string {
  return question.replaceAll(/\s/g, '').toLowerCase()
}

function sentencesOf(answer: string): number {
  return answer.match(/[。？！]/g)?.length ?? 0
}
