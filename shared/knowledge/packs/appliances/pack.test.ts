import { describe, expect, test } from 'vitest'
import { appliancesPack } from './pack.ts'

const { articles } = appliancesPack
const ids = new Set(articles.map(({ id }) => id))

/** Claims an advertisement may not make, promises no rule stands behind, and rules the law does not allow. */
const bannedWords =
  /最|第一|唯一|顶级|国家级|世界级|极致|百分百|100\s*%|绝对|永久|永不|终身|万能|首选|独家|保证|包治|根治|治愈|治疗|疗效|预防疾病|杀菌率|零风险|零甲醛|无副作用|假一赔|拆封不退|概不退换|最终解释权|好评返现|已退款|马上补发/
const blank = /【待填：[^【】：]+】/g

/** Answer, steps and title: what a shopper may read. */
function wordsOf({ title, answer, steps = [], handoffCondition = '' }: (typeof articles)[number]): string {
  return [title, answer, ...steps, handoffCondition].join('\n')
}

function repeatedIn(texts: string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at)
}

describe('the pack as a whole', () => {
  test('has at least a hundred articles of its own trade', () => {
    expect(appliancesPack.trade).toBe('appliances')
    expect(articles.length).toBeGreaterThanOrEqual(100)
  })

  test('no id, title or question stands twice', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[\s，。？！、]/g, '')
    expect(repeatedIn(articles.map(({ id }) => id))).toEqual([])
    expect(repeatedIn(articles.map(({ title }) => title))).toEqual([])
    expect(repeatedIn(articles.flatMap(({ questions }) => questions).map(plain))).toEqual([])
  })

  test('a second-level heading stands under one first level only', () => {
    const homes = new Map(articles.map(({ category: [first, second] }) => [second, first]))
    expect(articles.filter(({ category: [first, second] }) => homes.get(second) !== first)).toEqual([])
  })
})

describe.each(articles)('$id', (article) => {
  test('is shaped like an article of this trade', () => {
    expect(article.id).toMatch(/^ap-[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(article.category).toHaveLength(3)
    for (const level of article.category) expect(level.trim()).not.toBe('')
    expect(article.questions.length).toBeGreaterThanOrEqual(4)
    expect(article.questions.length).toBeLessThanOrEqual(8)
  })

  test('answers in one to four sentences', () => {
    const sentences = article.answer.match(/[^。？！]+[。？！]/g) ?? []
    expect(sentences.join('')).toBe(article.answer)
    expect(sentences.length).toBeLessThanOrEqual(4)
  })

  test('leads to other articles of the pack', () => {
    expect(article.relatedIds.length).toBeGreaterThanOrEqual(1)
    expect(article.relatedIds.length).toBeLessThanOrEqual(3)
    expect(article.relatedIds.filter((id) => id === article.id || !ids.has(id))).toEqual([])
  })

  test('makes no forbidden claim', () => {
    expect(wordsOf(article).match(bannedWords)).toBeNull()
  })

  test('every blank says what to fill in and closes', () => {
    expect(wordsOf(article).replace(blank, '')).not.toMatch(/[【】]|待填/)
    expect(article.questions.join('')).not.toMatch(/[【】]|待填/)
  })
})
