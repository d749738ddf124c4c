import { describe, expect, test } from 'vitest'
import { createRandom } from '../intents/random.ts'
import type { FeedArticle } from '../protocol/article.ts'
import { SegmentBuilder } from './build-segment.ts'
import { findCandidates } from './find-candidates.ts'
import { createPart, type IndexPart, judgeRarity, withoutArticles } from './index-part.ts'
import { readQuery } from './read-query.ts'
import { toSearchedTexts } from './searched-texts.ts'
import { answersIn, markOf, questionsIn } from './segment.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const rare = '帐篷睡袋炉头登山杖冲锋衣头灯水壶背包雪套手套'
const usual = '怎么洗能退吗多久到有货质量好不好送什么尺码'

/** Articles of which each holds much of what is usual and little of what is rare: long lists, and few that win. */
function createArticles(count: number): FeedArticle[] {
  const random = createRandom(7)
  const pick = (text: string, length: number) =>
    Array.from({ length }, () => text[Math.floor(random() * text.length)]).join('')
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `a${(at * 7919) % count}`, title: pick(usual, 6), questions: [pick(rare, 2) + pick(usual, 8)] },
    ...{ answers: [{ id: 'A', text: pick(usual, 30) }], relatedIds: [], handsOff: false, layer: 'base' as const },
    ...{ category: [], productIds: [], locale: 'zh-CN', validFrom: null, validTo: null, version: 1 },
  }))
}

function toPart(articles: FeedArticle[]): IndexPart {
  const builder = new SegmentBuilder()
  for (const article of articles) builder.add(toSearchedTexts(article))
  return createPart(builder.finish(), articles)
}

const articles = createArticles(4000)
const even = (part: IndexPart, article: number) => Number(part.articles[article]!.id.slice(1)) % 2 === 0
const parts = judgeRarity([
  withoutArticles(toPart(articles.slice(0, 3600)), new Set(articles.slice(100, 400).map(({ id }) => id))),
  toPart(articles.slice(3600)),
])
const asked = [
  '帐篷怎么洗',
  '登山杖质量好不好',
  '冲锋衣和睡袋有货吗多久到送什么',
  '能退吗',
  '头灯水壶背包雪套手套怎么洗能退吗多久到有货质量好不好送什么尺码',
  '没有这样的',
]

/** Every article asked for every term. */
function findAmongAll(text: string, limit: number, isUsable: typeof even): string[] {
  const query = readQuery(parts, { text, now, locale: 'zh-CN' })
  const all = parts.flatMap((part, at) =>
    part.articles.flatMap((article, number) => {
      if (part.dead[number] === 1 || !isUsable(part, number)) return []
      const held = query.terms.filter(({ numbers }) => numbers[at]! >= 0)
      const score = held.reduce((sum, { numbers, weight }) => {
        const mark = markOf(part.segment, numbers[at]!, number)
        const often = questionsIn(mark)
        const share = (often === 0 ? 0 : 0.8 + (0.8 * often) / (often + 3)) + (answersIn(mark) > 0 ? 0.6 : 0)
        return Math.fround(sum + weight * Math.fround(share))
      }, 0)
      return score > 0 ? [{ id: article.id, score }] : []
    }),
  )
  const isBefore = (a: { id: string; score: number }, b: { id: string; score: number }) =>
    b.score - a.score || (a.id < b.id ? -1 : 1)
  return all
    .sort(isBefore)
    .slice(0, limit)
    .map(({ id, score }) => `${id} ${score}`)
}

describe('of all articles the best are found', () => {
  test.each(asked)('%s', (text) => {
    for (const limit of [1, 5, 64]) {
      for (const isUsable of [() => true, even, () => false]) {
        const query = readQuery(parts, { text, now, locale: 'zh-CN' })
        const found = findCandidates(parts, query, { limit, isUsable }).map(
          ({ part, article, score }) => `${parts[part]!.articles[article]!.id} ${score}`,
        )
        expect(found).toEqual(findAmongAll(text, limit, isUsable))
      }
    }
  })
})

test('of a very long text the rare words find the article', () => {
  const random = createRandom(3)
  const long = Array.from({ length: 600 }, () => usual[Math.floor(random() * usual.length)]).join('')
  const wanted = articles[7]!
  const query = readQuery(parts, { text: `${long}，${wanted.questions[0]}`, now, locale: 'zh-CN' })
  expect(query.terms.length).toBeGreaterThan(128)
  const found = findCandidates(parts, query, { limit: 64, isUsable: () => true })
  expect(found.map(({ part, article }) => parts[part]!.articles[article]!.id)).toContain(wanted.id)
})
