import { expect, test } from 'vitest'
import type { ArticleRowFault, ArticleRowNote } from '../../../../../shared/protocol/article-file.ts'
import { importRefusalSchema } from '../../../../../shared/protocol/desk-article-import.ts'
import { describeRefusal } from './describe-import.ts'
import { describePlace } from './describe-place.ts'
import { openFaults } from './open-faults.data.ts'

/** The compiler holds this table to every reason there is: each with its words as reading tells them. */
const told: Record<ArticleRowFault | ArticleRowNote, { told: string[]; names: string }> = {
  'no-question': { told: ['可以'], names: '没有问题' },
  'no-answer': { told: ['能洗吗'], names: '答案为空' },
  'no-product': { told: [], names: '商品名称' },
  'question-too-long': { told: ['很长的问法'], names: '「很长的问法」' },
  'too-many-questions': { told: ['61'], names: '61 种' },
  'answer-too-long': { told: ['很长的答案'], names: '4,000 字' },
  'title-too-long': { told: ['很长的标题'], names: '「很长的标题」' },
  'step-too-long': { told: ['很长的一步'], names: '「很长的一步」' },
  'handoff-too-long': { told: ['很长的条件'], names: '200 字' },
  'category-too-deep': { told: ['商品', '帐篷', '搭建', '雨天'], names: '「商品/帐篷/搭建/雨天」' },
  'category-too-long': { told: ['商品', '很长'], names: '「商品/很长」' },
  'category-gap': { told: ['商品', '', '搭建'], names: '「商品/空/搭建」' },
  'unknown-layer': { told: ['特级'], names: '「特级」' },
  'unknown-product': { told: ['时光机', '飞毯'], names: '「时光机」、「飞毯」' },
  'unknown-channel': { told: ['飞鸽'], names: '「飞鸽」' },
  'unknown-locale': { told: ['世界语'], names: '「世界语」' },
  'bad-date': { told: ['2026/2/30'], names: '「2026/2/30」' },
  'end-before-start': { told: ['2026-11-25', '2026-11-18'], names: '结束时间「2026-11-18」早于开始时间「2026-11-25」' },
  formula: { told: ['=1+1'], names: '「=1+1」' },
  garbled: { told: ['可以\uFFFD'], names: '「可以\uFFFD」' },
  duplicate: { told: ['能洗吗'], names: '第 1,204 行' },
  'broken-page': { told: [], names: '这一页' },
  'page-fonts-missing': { told: [], names: '字体没有嵌进文件' },
  malformed: { told: ['能洗吗'], names: '这一行' },
  'unknown-related': { told: ['怎么晾'], names: '「怎么晾」' },
  'already-over': { told: ['2020-01-01'], names: '「2020-01-01」' },
  'merge-cut': { told: ['还有一种问法'], names: '「还有一种问法」' },
  'page-without-text': { told: [], names: '没有字' },
}

/** What to do is a sentence of its own, and nothing shouts, blames or shows a code. */
function expectHelpful(sentence: string) {
  expect(sentence).toMatch(/[。；，：].*[\u4e00-\u9fff]{2}/)
  expect(sentence).not.toMatch(/[！!]|抱歉|undefined|null|\b[a-z]+-[a-z]+\b/)
  expect(sentence.endsWith('。')).toBe(false)
}

test.each(Object.entries(told))(
  'a row that is %s is told by its own words and what to write',
  (reason, { told, names }) => {
    const place = { reason: reason as ArticleRowFault, told, other: reason === 'duplicate' ? 1204 : null }
    const sentence = describePlace(place, 'row')
    expect(sentence).toContain(names)
    expectHelpful(sentence)
  },
)

test('a place of a document is called by what it is', () => {
  expect(describePlace({ reason: 'duplicate', told: ['能洗吗'], other: 3 }, 'paragraph')).toContain('第 3 段')
})

test.each(Object.entries(openFaults))('a file that is %s is told why and what to do', (_fault, sentence) => {
  expectHelpful(sentence)
})

test.each(importRefusalSchema.options)('an article that the edge refused as %s is told why', (why) => {
  expectHelpful(describeRefusal(why))
})
