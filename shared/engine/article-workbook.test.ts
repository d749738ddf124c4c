import { expect, test } from 'vitest'
import { makeWorkbook } from '../import/documents/fixtures/make-workbook.ts'
import type { ArticleFileReading, ArticleRowFault, ToldArticlePlace } from '../protocol/article-file.ts'
import { createArticleFiles } from './article-files.ts'

/** The whole workbook takes its time: a tenth of it in the short run, with each kind of fault once. */
const isLong = Boolean(process.env.KEFU_LONG)
const rows = isLong ? 3000 : 300
const eachFault = isLong ? 3 : 1

const header = [
  ...['问题', '相似问法', '答案', '一级分类', '二级分类', '三级分类', '层级', '生效时间', '失效时间'],
  ...['适用商品', '渠道', '语言', '步骤', '标题', '转人工条件'],
]
const long = (count: number): string => '很长的一段话'.repeat(Math.ceil(count / 6)).slice(0, count)

/** What a row becomes when it is wrong, by the kind of fault: cells by their column. */
const faults: Readonly<Partial<Record<ArticleRowFault, Record<number, string | number>>>> = {
  'no-question': { 0: '', 1: '' },
  'no-answer': { 2: ' / ' },
  'question-too-long': { 1: long(201) },
  'too-many-questions': { 1: Array.from({ length: 61 }, (_, at) => `另一种问法 ${at}`).join('；') },
  'answer-too-long': { 2: long(4001) },
  'category-too-deep': { 3: '商品/帐篷/搭建/雨天', 4: '', 5: '' },
  'category-too-long': { 4: long(41) },
  'category-gap': { 4: '' },
  'unknown-layer': { 6: '特级' },
  'bad-date': { 7: '11 月的某天' },
  'end-before-start': { 7: 46351, 8: 46345 },
  'unknown-product': { 9: '时光机' },
  'unknown-channel': { 10: '飞鸽传书' },
  'unknown-locale': { 11: '世界语' },
  'step-too-long': { 12: long(301) },
  'title-too-long': { 13: long(81) },
  'handoff-too-long': { 14: long(201) },
  formula: { 2: "=cmd|' /C calc'!A0" },
  garbled: { 2: '可以\uFFFD\uFFFD搭' },
}

/** Numbers that look random and are the same every time. */
function createDice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39)
    return ((mixed ^ (mixed >>> 15)) >>> 0) % sides
  }
}

const goods = ['帐篷', '睡袋', '炉头', '头灯', '背包', '登山杖', '冲锋衣', '羊毛袜', '水壶', '折叠椅']
const topics = [
  '搭建',
  '清洗',
  '收纳',
  '晾干',
  '保修',
  '配件',
  '重量',
  '尺寸',
  '防水',
  '防晒',
  '充电',
  '调节',
  '固定',
  '替换',
  '检查',
]

function seedWorkbook() {
  const roll = createDice(20261122)
  const word = (count: number): string =>
    Array.from({ length: count }, () => String.fromCharCode(0x4e00 + roll(3000))).join('')
  const good = (at: number): (string | number)[] => {
    const [item, topic] = [goods[at % goods.length], topics[at % topics.length]]
    return [
      ...[
        `${item}${word(3)}${topic}要注意什么`,
        `${word(6)}${item}怎么${topic}；${word(7)}`,
        `${word(30)}，第 ${at} 条。`,
      ],
      ...[
        '商品咨询',
        item ?? '',
        topic ?? '',
        roll(3) === 0 ? '活动' : '',
        46345,
        46380,
        roll(4) === 0 ? '羊毛袜' : '',
      ],
      ...[roll(2) === 0 ? '京东、拼多多' : '', '简体中文', roll(3) === 0 ? '1. 铺平\n2. 固定' : '', '', ''],
    ]
  }
  const cells = Array.from({ length: rows }, (_, at) => good(at))
  const kinds = [...Object.keys(faults), 'duplicate']
  const planned = new Map<number, string>()
  for (const kind of Array.from({ length: eachFault }, () => kinds).flat()) {
    let at = 1 + roll(rows - 1)
    // A row that is copied has to be whole itself, and is copied once.
    while (planned.has(at) || planned.has(at - 1) || planned.has(at + 1)) at = 1 + roll(rows - 1)
    planned.set(at, kind)
  }
  for (const [at, kind] of planned) {
    const own = kind === 'duplicate' ? cells[at - 1] : cells[at]
    const change = Object.entries(faults).find(([name]) => name === kind)?.[1] ?? {}
    cells[at] = (own ?? []).map((cell, column) => change[column] ?? cell)
  }
  return { bytes: makeWorkbook([header, ...cells]), planned, cells }
}

test(`a workbook of ${rows} rows: every seeded fault is named with its row, every other row is read`, async () => {
  const { bytes, planned, cells } = seedWorkbook()
  expect(planned.size).toBe(20 * eachFault)
  let ids = 0
  const files = createArticleFiles({
    fetch: (url, init) => fetch(url, init),
    now: () => Date.parse('2026-11-22') + ids * 9,
    makeId: () => `f${ids++}`,
  })
  const startedAt = performance.now()
  const opened = await files.openArticleFile(URL.createObjectURL(new Blob([bytes.slice()])), '知识.xlsx')
  if (!opened.ok || opened.value.content.kind !== 'table') throw new Error('the workbook was not opened')
  const { file, content } = opened.value
  const fallback = { category: ['未分类'], channels: ['widget' as const], locale: 'zh-CN' as const }
  const choice = { table: content, fallback, products: [{ id: 'sock-1', title: '羊毛袜' }], known: [] }
  let reading: ArticleFileReading = await files.readArticleFile(file, choice)
  while (reading.kind === 'reading') reading = await files.readArticleFile(file, null)
  const elapsedMs = performance.now() - startedAt
  const told: ToldArticlePlace[] = []
  for (
    let page = await files.listArticlePlaces(file, 0);
    page.length > 0;
    page = await files.listArticlePlaces(file, told.length)
  )
    told.push(...page)
  const found = told.map(({ place, reason }) => `${place} ${reason}`).sort()
  // Row 1 is the header.
  expect(found).toEqual([...planned].map(([at, kind]) => `${at + 2} ${kind}`).sort())
  expect(told.every(({ isKept }) => !isKept)).toBe(true)
  expect(reading).toMatchObject({ kind: 'read', articles: rows - planned.size, bad: planned.size, notes: 0 })
  const read = new Map<number, string>()
  for (let from: number | null = 0; from !== null; ) {
    const batch = await files.listFileArticles(file, from)
    for (const { place, body } of batch?.articles ?? []) read.set(place, body.answers[0]?.text ?? '')
    from = batch?.next ?? null
  }
  const wrong = cells.flatMap((own, at) => (planned.has(at) || read.get(at + 2) === own[2] ? [] : [at + 2]))
  expect(wrong).toEqual([])
  // The budget of an import, on a machine that does other things too.
  expect(elapsedMs).toBeLessThan(isLong ? 10_000 : 2_000)
})
