import { describe, expect, test } from 'vitest'
import { openArticleFile } from '../articles/open-article-file.ts'
import type { PlaceReading } from '../articles/read-article.ts'
import { createArticleWalk } from '../articles/walk-articles.ts'
import { type DocxPart, makeDocx } from './fixtures/make-docx.ts'
import { makePdf, type PdfWords } from './fixtures/make-pdf.ts'

const fallback = { category: ['未分类'], channels: ['widget' as const], locale: 'zh-CN' as const }
const setting = { fallback, products: [], now: new Date('2026-11-22T02:00:00.000Z') }

async function read(bytes: Uint8Array, name: string): Promise<PlaceReading[]> {
  const opened = await openArticleFile(bytes, name)
  if (!opened.ok) throw new Error(opened.reason)
  const readings: PlaceReading[] = []
  for await (const step of createArticleWalk(opened.value, { table: null }, setting)?.steps ?? [])
    if (step.kind === 'place') readings.push(step.reading)
  return readings
}

/** Place, questions, category, answer and steps of each article, faults by their reasons. */
const show = (readings: readonly PlaceReading[]): unknown[] =>
  readings.flatMap((reading): unknown[] =>
    'articles' in reading
      ? reading.articles.map(({ place, body, needsQuestion }) => {
          const [{ text, steps } = { text: '' }] = body.answers
          const asked = needsQuestion ? `(${body.title})` : body.questions.join('|')
          return [place, asked, body.category.join('/'), text, ...(steps === undefined ? [] : [steps.join('|')])]
        })
      : [[reading.place, ...reading.faults.map(({ reason }) => reason)]],
  )
const showText = async (lines: readonly string[], name = 'a.txt') =>
  show(await read(new TextEncoder().encode(lines.join('\n')), name))
const showDocx = async (parts: readonly DocxPart[]) => show(await read(makeDocx(parts), 'a.docx'))
const showPdf = async (pages: readonly (readonly PdfWords[])[]) => show(await read(makePdf(pages), 'a.pdf'))

describe('writing', () => {
  test.each<[string, string[], unknown[]]>([
    [
      '问 and 答, on lines of their own or on one',
      ['问：几天发货', '答：两天内。', '节假日顺延。', '', '问：能开票吗？答：能。'],
      [
        [1, '几天发货', '未分类', '两天内。\n节假日顺延。'],
        [5, '能开票吗？', '未分类', '能。'],
      ],
    ],
    [
      'Q and A with numbers, full width, in brackets; further ways to ask',
      ['Q1：有赠品吗', 'A1：没有。', '【问】能自提吗', '【答】不能。', '相似问：可以自取吗；上门取行吗'],
      [
        [1, '有赠品吗', '未分类', '没有。'],
        [3, '能自提吗|可以自取吗|上门取行吗', '未分类', '不能。'],
      ],
    ],
    [
      'numbered questions under Chinese headings',
      [
        '一、物流',
        '1、多久能到？',
        '江浙沪次日，其他两到三天。',
        '2、用什么快递？',
        '默认中通。',
        '二、售后',
        '1、怎么退？',
        '在订单里申请。',
      ],
      [
        [2, '多久能到？', '物流', '江浙沪次日，其他两到三天。'],
        [4, '用什么快递？', '物流', '默认中通。'],
        [7, '怎么退？', '售后', '在订单里申请。'],
      ],
    ],
    [
      'a question without an answer, an answer without a question',
      ['答：两天内。', '问：能开票吗', '问：有赠品吗', '答：没有。'],
      [
        [1, 'no-question'],
        [2, 'no-answer'],
        [3, '有赠品吗', '未分类', '没有。'],
      ],
    ],
    [
      'the same question and answer twice',
      ['问：有赠品吗', '答：没有。', '问：有赠品吗？', '答：没有'],
      [
        [1, '有赠品吗', '未分类', '没有。'],
        [3, 'duplicate'],
      ],
    ],
    ['an answer over its bound', ['问：有赠品吗', `答：${'长'.repeat(4001)}`], [[1, 'answer-too-long']]],
    ['nothing that asks or heads', ['只是一段话。', '还有一段。'], []],
  ])('%s', async (_, lines, expected) => {
    expect(await showText(lines)).toEqual(expected)
  })

  test('Markdown: headings are the category, a list the steps, links keep their address, tables are read', async () => {
    const lines = [
      '# 售后',
      '## 退货',
      '签收后 **7 天**内可以退，看[规则](https://shop.example/r)。',
      '1. 打开订单',
      '2. 点「申请退货」',
      '## 运费谁出？',
      '- 质量问题：我们',
      '- 其他：您',
      '',
      '| 问题 | 答案 |',
      '| --- | --- |',
      '| 几天到账 | 三天 |',
      '',
      '## 各地时效',
      '见下表。',
      '',
      '| 地区 | 天数 |',
      '|---|---|',
      '| 江浙沪 | 1 |',
    ]
    expect(await showText(lines, 'a.md')).toEqual([
      [2, '(退货)', '售后', '签收后 7 天内可以退，看规则 https://shop.example/r。', '打开订单|点「申请退货」'],
      [6, '运费谁出？', '售后', '· 质量问题：我们\n· 其他：您'],
      [10, '几天到账', '售后/运费谁出？', '三天'],
      [14, '(各地时效)', '售后', '见下表。\n地区：天数\n江浙沪：1'],
    ])
  })

  test('GB18030 is read', async () => {
    // 问：有吗 / 答：有
    const bytes = [0xce, 0xca, 0xa3, 0xba, 0xd3, 0xd0, 0xc2, 0xf0, 0x0a, 0xb4, 0xf0, 0xa3, 0xba, 0xd3, 0xd0]
    expect(show(await read(Uint8Array.from(bytes), 'a.txt'))).toEqual([[1, '有吗', '未分类', '有']])
  })
})

describe('a Word document', () => {
  test('headings, lists, marks and tables', async () => {
    const parts: DocxPart[] = [
      { heading: 1, text: '售后' },
      { heading: 2, text: '退货' },
      { text: '七天内可退 & 不影响二次销售。' },
      { text: '退货 ............ 3' },
      { item: 'ordered', text: '打开订单' },
      { item: 'ordered', text: '点「申请退货」' },
      { heading: 2, text: '怎么开发票？' },
      { item: 'bullet', text: '电子发票' },
      { heading: 1, text: '物流' },
      { text: '问：几天到' },
      { text: '答：两天。' },
      {
        table: [
          ['多久发货？', '两天内'],
          ['用什么快递？', '中通'],
        ],
      },
    ]
    expect(await showDocx(parts)).toEqual([
      [2, '(退货)', '售后', '七天内可退 & 不影响二次销售。', '打开订单|点「申请退货」'],
      [6, '怎么开发票？', '售后', '· 电子发票'],
      [9, '几天到', '物流', '两天。'],
      [11, '多久发货？', '物流', '两天内'],
      [11, '用什么快递？', '物流', '中通'],
    ])
  })

  test('a table with named columns is read as a table', async () => {
    const table = [
      ['序号', '问题', '相似问法', '答案'],
      ['1', '能自提吗', '可以自取吗', '不能'],
      ['2', '有赠品吗', '', ''],
    ]
    expect(await showDocx([{ table }])).toEqual([
      [1, '能自提吗|可以自取吗', '未分类', '不能'],
      [1, 'no-answer'],
    ])
  })
})

describe('a PDF', () => {
  test('larger lines are headings, broken lines are put together, page furniture goes', async () => {
    const page = (title: string, lines: string[], number: number): PdfWords[] => [
      { text: '轻羽户外客服手册', size: 8 },
      { text: title, size: 16 },
      ...lines.map((text) => ({ text })),
      { text: `第 ${number} 页`, size: 8, x: 280 },
    ]
    const full = '签收后七天以内，商品没有使用过，吊牌和包装都完好的话，可以申请无理由退'
    expect(
      await showPdf([
        page('退货条件', [full, '货，运费由您承担。'], 1),
        page('发票', ['问：能开专票吗', '答：能。', '问：多久能拿到', '答：三天。'], 2),
        page('自提', ['不支持自提。'], 3),
      ]),
    ).toEqual([
      [1, '(退货条件)', '未分类', `${full}货，运费由您承担。`],
      [2, '能开专票吗', '发票', '能。'],
      [2, '多久能拿到', '发票', '三天。'],
      [3, '(自提)', '未分类', '不支持自提。'],
    ])
  })
})
