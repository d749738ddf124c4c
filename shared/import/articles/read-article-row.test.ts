import { expect, test } from 'vitest'
import type { ReadArticle, ReadingSetting } from './read-article.ts'
import { readArticleRow } from './read-article-row.ts'

const setting: ReadingSetting & { isPhrase: boolean } = {
  fallback: { category: ['未分类'], channels: ['widget'], locale: 'zh-CN' },
  products: [
    { id: 'tent-2', title: '「轻羽」双人帐，三季' },
    { id: 'sock-1', title: '羊毛袜' },
  ],
  now: new Date('2026-11-22T02:00:00.000Z'),
  isPhrase: false,
}
const columns = {
  ...{ question: [0], variants: [1, 2], answer: [3, 4], category: [5], layer: [6], validFrom: [7], validTo: [8] },
  ...{ products: [9], related: [10], handoff: [11], channels: [12], locale: [13], steps: [14], title: [15] },
}
const right = [
  '帐篷能机洗吗',
  '',
  '',
  '不能，请用湿布擦。',
  '',
  '商品咨询/洗护',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
]
const read = (change: Record<number, string>) => {
  const cells = right.map((cell, index) => change[index] ?? cell)
  return readArticleRow({ row: 7, cells }, columns, setting)
}
const good = (change: Record<number, string>): ReadArticle => {
  const reading = read(change)
  const [article] = 'articles' in reading ? reading.articles : []
  if (article === undefined) throw new Error(JSON.stringify(reading.faults))
  return article
}

test.each([
  ['one column split by lines and signs', { 1: '帐篷可以洗吗；怎么洗帐篷\n帐篷脏了怎么办|帐篷清洗' }, 5],
  ['several columns', { 1: '帐篷可以洗吗', 2: '怎么洗帐篷' }, 3],
  ['the same question in other signs and politeness counts once', { 1: '请问帐篷能机洗？；帐篷能机洗 吗' }, 1],
  ['numbers before them go', { 1: '1. 怎么洗\n2、能干洗吗\n（3）能漂白吗' }, 4],
])('ways to ask: %s', (_, change, count) => {
  const { body } = good(change)
  expect(body.questions).toHaveLength(count)
  expect(body.questions[0]).toBe('帐篷能机洗吗')
  expect(body.questions.join()).not.toMatch(/\d/)
})

test('every part of a row reaches its article', () => {
  const { body, related } = good({
    ...{ 4: '手洗即可。', 6: '活动', 7: '2026-11-20', 8: '2026.11.30', 9: 'tent-2、羊毛袜', 10: '怎么晾干；怎么收纳' },
    ...{ 11: '要赔偿', 12: '京东、拼多多', 13: '简体', 14: '1. 拍掉灰\n2. 湿布擦', 15: '帐篷清洗' },
  })
  expect(body).toEqual({
    title: '帐篷清洗',
    questions: ['帐篷能机洗吗'],
    answers: [
      { id: 'A', text: '不能，请用湿布擦。', steps: ['拍掉灰', '湿布擦'] },
      { id: 'B', text: '手洗即可。', steps: ['拍掉灰', '湿布擦'] },
    ],
    relatedIds: [],
    handoffCondition: '要赔偿',
    layer: 'campaign',
    category: ['商品咨询', '洗护'],
    productIds: ['tent-2', 'sock-1'],
    channels: ['jd', 'pdd'],
    locale: 'zh-CN',
    validFrom: '2026-11-19T16:00:00.000Z',
    validTo: '2026-11-30T16:00:00.000Z',
  })
  expect(related).toEqual(['怎么晾干', '怎么收纳'])
})

test.each([
  ['a day is over when it ends', '2026-11-30', '2026-11-30T16:00:00.000Z'],
  ['an hour is that hour', '2026年11月30日 20：00', '2026-11-30T12:00:00.000Z'],
  ['midnight that is written is midnight', '2026-11-30 00:00:00', '2026-11-29T16:00:00.000Z'],
  ['for ever', '长期', null],
])('an end: %s', (_, text, validTo) => {
  expect(good({ 8: text }).body.validTo).toBe(validTo)
})

test('a title with a comma names its product; an article for all goods names none', () => {
  expect(good({ 9: '「轻羽」双人帐，三季' }).body.productIds).toEqual(['tent-2'])
  expect(good({ 9: '全部' }).body.productIds).toEqual([])
})

const long = (count: number): string => '长'.repeat(count)
test.each([
  ['no question', { 0: ' — ' }, 'no-question', ['不能，请用湿布擦。']],
  ['no answer', { 3: '' }, 'no-answer', ['帐篷能机洗吗']],
  ['a question over its bound', { 0: long(201) }, 'question-too-long', [long(201)]],
  [
    'too many questions',
    { 1: Array.from({ length: 60 }, (_, at) => `第${at}种问法`).join('\n') },
    'too-many-questions',
    ['61'],
  ],
  ['an answer over its bound', { 3: long(4001) }, 'answer-too-long', [long(4001)]],
  ['a second answer over its bound', { 4: long(4001) }, 'answer-too-long', [long(4001)]],
  ['a title over its bound', { 15: long(81) }, 'title-too-long', [long(81)]],
  ['a step over its bound', { 14: long(301) }, 'step-too-long', [long(301)]],
  ['a hand-off over its bound', { 11: long(201) }, 'handoff-too-long', [long(201)]],
  ['four levels', { 5: 'a/b/c/d' }, 'category-too-deep', ['a/b/c/d']],
  ['a level over its bound', { 5: long(41) }, 'category-too-long', [long(41)]],
  ['an unknown layer', { 6: '至尊' }, 'unknown-layer', ['至尊']],
  ['a day that does not exist', { 7: '2026-02-30' }, 'bad-date', ['2026-02-30']],
  ['words for a day', { 8: '下周' }, 'bad-date', ['下周']],
  ['an end before the start', { 7: '2026-11-30', 8: '2026-11-01' }, 'end-before-start', ['2026-11-30', '2026-11-01']],
  ['unknown goods', { 9: '羊毛袜、火箭' }, 'unknown-product', ['火箭']],
  ['an unknown channel', { 12: '京东、传呼机' }, 'unknown-channel', ['传呼机']],
  ['an unknown language', { 13: '火星文' }, 'unknown-locale', ['火星文']],
  ['a formula', { 3: "=cmd|'/C calc'!A0" }, 'formula', ["=cmd|'/C calc'!A0"]],
  ['lost bytes', { 3: '不能\uFFFD洗' }, 'garbled', ['不能\uFFFD洗']],
])('a fault: %s', (_, change, reason, told) => {
  expect(read(change)).toEqual({ place: 7, faults: [{ reason, told }] })
})

test('everything that is wrong with a row is told at once', () => {
  const { faults } = read({ 0: '', 6: '至尊', 7: '昨天' })
  expect(faults.map(({ reason }) => reason)).toEqual(['no-question', 'unknown-layer', 'bad-date'])
})

test('an end that is over is told, and the article is read', () => {
  const reading = read({ 8: '2026-11-01' })
  expect('notes' in reading && reading.notes).toEqual([{ reason: 'already-over', told: ['2026-11-01'] }])
})

test('levels in columns of their own; a gap between them is a fault', () => {
  const own = { ...columns, category: [5, 6, 7], layer: [], validFrom: [] }
  const row = (levels: string[]) => ({ row: 2, cells: [...right.slice(0, 5), ...levels, ...right.slice(8)] })
  const reading = readArticleRow(row(['售后', '退货', '']), own, setting)
  expect('articles' in reading && reading.articles[0]?.body.category).toEqual(['售后', '退货'])
  expect(readArticleRow(row(['售后', '', '运费']), own, setting).faults).toEqual([
    { reason: 'category-gap', told: ['售后//运费'] },
  ])
})

test('a phrase without a question is named by its own name, else by its first words', () => {
  const phrase = (title: string) =>
    readArticleRow(
      { row: 2, cells: ['', '亲，已为您备注，仓库会优先发出。请稍等', title] },
      { answer: [1], title: [2] },
      {
        ...setting,
        isPhrase: true,
      },
    )
  const titles = ['催发货', ''].map((title) => {
    const reading = phrase(title)
    return 'articles' in reading && reading.articles.map(({ body, needsQuestion }) => [body.title, needsQuestion])
  })
  expect(titles).toEqual([[['催发货', true]], [['亲，已为您备注，仓库会优先发出', true]]])
})
