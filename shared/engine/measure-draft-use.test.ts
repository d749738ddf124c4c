import { expect, test } from 'vitest'
import type { Draft } from './api.ts'
import { measureDraftUse } from './measure-draft-use.ts'

function draft(text: string, ...ids: string[]): Draft {
  const articles = ids.map((id) => ({ id, title: id, version: 1 }))
  const parts = [{ kind: 'text' as const, text }]
  return { id: text, title: '按文章回答', text, parts, basis: { kind: 'operator' }, facts: [], articles }
}

const drafts = [
  draft('羊毛衫用冷水手洗，平铺晾干。', 'wash'),
  draft('缩水了可以泡温水加柔顺剂，再拉回原样。', 'shrink'),
  draft('我先帮您看一下。'),
]

test.each<[name: string, sent: string, articleIds: string[], from: number, to: number]>([
  ['as it was', '羊毛衫用冷水手洗，平铺晾干。', ['wash'], 0, 0],
  ['with other blanks and lines', '羊毛衫用冷水手洗，\n平铺晾干。 ', ['wash'], 0, 0],
  ['with a greeting', '亲，羊毛衫用冷水手洗，平铺晾干。', ['wash'], 0.05, 0.15],
  ['half of it rewritten', '羊毛衫用冷水手洗，千万别放烘干机里转', ['wash'], 0.3, 0.6],
  ['another one of them', '缩水了可以泡温水加柔顺剂，再拉回原样。', ['shrink'], 0, 0],
  ['none of them', '这件不能退，标签已经剪了', ['wash'], 1, 1],
])('%s', (_, sent, articleIds, from, to) => {
  const used = measureDraftUse(sent, drafts)
  expect(used?.articleIds).toEqual(articleIds)
  expect(used?.changed).toBeGreaterThanOrEqual(from)
  expect(used?.changed).toBeLessThanOrEqual(to)
})

test('words nearest to a draft without an article, or no drafts at all, say nothing of any article', () => {
  expect(measureDraftUse('我先帮您看一下', drafts)).toBeUndefined()
  expect(measureDraftUse('好的', [])).toBeUndefined()
  expect(measureDraftUse('', [draft('我先帮您看一下。')])).toBeUndefined()
})

test('very long words are compared by their beginnings', () => {
  const long = '水'.repeat(5000)
  expect(measureDraftUse(long, [draft(long, 'a')])).toEqual({ articleIds: ['a'], changed: 0 })
})

test('of two alike the first was meant; three articles are named at most, and the change in hundredths', () => {
  const text = '羊毛衫用冷水手洗，平铺晾干。'
  expect(measureDraftUse(text, [draft(text, 'first'), draft(text, 'second')])?.articleIds).toEqual(['first'])
  expect(measureDraftUse(text, [draft(text, 'a', 'b', 'c', 'd')])?.articleIds).toEqual(['a', 'b', 'c'])
  expect(String(measureDraftUse(`${text}别拧干`, drafts)?.changed)).toMatch(/^0\.\d{1,2}$/)
})

test('thrown away was the first that rests on an article', () => {
  expect(measureDraftUse('这件不能退', [draft('在的'), draft('洗', 'wash'), draft('缩', 'shrink')])).toEqual({
    ...{ articleIds: ['wash'], changed: 1 },
  })
})
