import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { makeDocx } from '../import/documents/fixtures/make-docx.ts'
import { type AbsentFont, makePdf } from '../import/documents/fixtures/make-pdf.ts'
import { makeWorkbook } from '../import/documents/fixtures/make-workbook.ts'
import { articleBodySchema } from '../protocol/article.ts'
import { createFiles, listArticles, openBytes, readAll, toBytes } from './test/open-article-files.ts'

describe('a workbook', () => {
  test('is read in steps, and its articles come out in requests of their own size', async () => {
    const files = createFiles()
    const rows = Array.from({ length: 300 }, (_, at) => [`第 ${at} 款帐篷怎么搭`, `看第 ${at} 页的说明。`.repeat(20)])
    const { file, content, choice } = await openBytes(files, makeWorkbook([['问题', '答案'], ...rows]), '知识.xlsx')
    expect(content).toMatchObject({ kind: 'table', shape: 'questions', rows: 301, headerRow: 1 })
    const seen = await readAll(files, file, choice)
    const done = seen.flatMap((one) => (one.kind === 'reading' ? [one.done] : []))
    expect(done.length).toBeGreaterThan(5)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toMatchObject({ kind: 'read', articles: 300, bad: 0, notes: 0, unasked: 0, pairs: 0, trees: 0 })
    const articles = await listArticles(files, file)
    expect(new Set(articles.map(({ id }) => id)).size).toBe(300)
    for (const { body } of articles) v.parse(articleBodySchema, body)
  })

  test('dates of cells are days: an end holds to the end of its day', async () => {
    const files = createFiles()
    const rows = [
      ['问题', '答案', '开始日期', '结束日期', '层级'],
      ['满减怎么用', '满 300 减 50。', 46345, 46351, '活动'],
    ]
    const more = { 'xl/worksheets/sheet2.xml': '<worksheet/>' }
    const { file, content, choice } = await openBytes(files, makeWorkbook(rows, more), 'a.xlsx')
    expect(content).toMatchObject({ sheetsLeftOut: 1 })
    await readAll(files, file, choice)
    const [article] = await listArticles(files, file)
    expect(article?.body).toMatchObject({
      layer: 'campaign',
      validFrom: '2026-11-18T16:00:00.000Z',
      validTo: '2026-11-25T16:00:00.000Z',
    })
  })
})

test('a row that a person corrected is read in place of the one in the file, and only where it says nothing it has no place', async () => {
  const files = createFiles()
  const lines = ['问题,答案,目录', '能洗吗,,保养', '怎么晾,平铺,', '怎么收,卷起来,保养']
  const { file, choice } = await openBytes(files, toBytes(...lines), 'a.csv')
  expect((await readAll(files, file, choice)).at(-1)).toMatchObject({ articles: 2, bad: 1, unplaced: 1 })
  const mended = [{ row: 2, cells: ['能洗吗', '能，冷水手洗', '未分类'] }]
  expect((await readAll(files, file, { ...choice, mended })).at(-1)).toMatchObject({ articles: 3, bad: 0, unplaced: 1 })
  const articles = await listArticles(files, file)
  expect(articles.map(({ place, isUnplaced = false }) => [place, isUnplaced])).toEqual([
    [2, false],
    [3, true],
    [4, false],
  ])
  expect(articles[0]?.body.answers[0]?.text).toBe('能，冷水手洗')
})

test('a seed makes the same ids of the same words, whatever is read around them', async () => {
  const idsOf = async (seed: string, ...lines: string[]) => {
    const files = createFiles()
    const { file, choice } = await openBytes(files, toBytes('问题,答案,标题,层级', ...lines), 'a.csv')
    await readAll(files, file, { ...choice, seed })
    return (await listArticles(files, file)).map(({ id }) => id)
  }
  const [first, second] = await idsOf('import-1', '能洗吗,能', '怎么晾,平铺')
  expect(await idsOf('import-1', '怎么收,卷起来', '怎么晾,平铺', '能洗吗,能')).toEqual([
    expect.any(String),
    second,
    first,
  ])
  expect(first).toMatch(/^a-import-1\.[0-9a-z]+$/)
  expect(await idsOf('import-2', '能洗吗,能')).not.toContain(first)
  const alike = await idsOf('import-1', '能洗吗,能,,', '能洗吗,能,,活动')
  expect([alike[0], new Set(alike).size]).toEqual([first, 2])
})

describe('a table', () => {
  test('bad rows are told with their words, good ones are read; a changed choice reads anew', async () => {
    const files = createFiles()
    const lines = toBytes(
      '问题,答案,适用商品,相关问题',
      '能洗吗,能,羊毛袜,怎么晾',
      '怎么晾,平铺,,没有的问题',
      '怎么收,,火箭,',
    )
    const { file, choice } = await openBytes(files, lines, 'a.csv')
    expect((await readAll(files, file, choice)).at(-1)).toMatchObject({ articles: 2, bad: 1, notes: 1 })
    expect(await files.listArticlePlaces(file, 0)).toEqual([
      { place: 3, reason: 'unknown-related', asks: '怎么晾', told: ['没有的问题'], other: null, isKept: true },
      { place: 4, reason: 'no-answer', asks: '怎么收', told: ['怎么收'], other: null, isKept: false },
      { place: 4, reason: 'unknown-product', asks: '怎么收', told: ['火箭'], other: null, isKept: false },
    ])
    expect(await files.listFileRows(file, [4, 9])).toEqual([{ row: 4, cells: ['怎么收', '', '火箭', ''] }])
    const [washing, drying] = await listArticles(files, file)
    expect(washing?.body).toMatchObject({ productIds: ['sock-1'], relatedIds: [drying?.id] })
    const table = { shape: 'questions' as const, headerRow: 1, columns: { question: [1], answer: [0] } }
    expect((await readAll(files, file, { ...choice, table })).at(-1)).toMatchObject({ articles: 2, bad: 1 })
    const missing = { ...table, columns: { question: [0] } }
    expect(await files.readArticleFile(file, { ...choice, table: missing })).toEqual({
      kind: 'missing',
      fields: ['answer'],
    })
  })

  test('GB18030 is read', async () => {
    const files = createFiles()
    // 问题,答案 / 有吗,有
    const bytes = [0xce, 0xca, 0xcc, 0xe2, 0x2c, 0xb4, 0xf0, 0xb0, 0xb8, 0x0a, 0xd3, 0xd0, 0xc2, 0xf0, 0x2c, 0xd3, 0xd0]
    const { file, choice } = await openBytes(files, Uint8Array.from(bytes), 'a.csv')
    await readAll(files, file, choice)
    expect((await listArticles(files, file)).map(({ body }) => [body.title, body.answers[0]?.text])).toEqual([
      ['有吗', '有'],
    ])
  })

  test('quick phrases are drafts named by their shortcut, in the category of their group', async () => {
    const files = createFiles()
    const lines = toBytes(
      '快捷编码,快捷短语,所属分组',
      '发货,亲，今天 16 点前的订单当天发出。,物流',
      ',在的亲！请问有什么可以帮您,',
    )
    const { file, content, choice } = await openBytes(files, lines, '千牛.csv')
    expect(content).toMatchObject({ shape: 'phrases' })
    expect((await readAll(files, file, choice)).at(-1)).toMatchObject({ articles: 2, unasked: 2 })
    const articles = await listArticles(files, file)
    expect(articles.map(({ body, needsQuestion }) => [body.title, body.category, needsQuestion])).toEqual([
      ['发货', ['物流'], true],
      ['在的亲', ['未分类'], true],
    ])
  })

  test.each([
    ['a table', 'a.csv', '商品ID,商品标题,价格,材质,产地\nsock-1,羊毛袜,49.5,羊毛 70%,内蒙古\nrocket,火箭,1,钛,'],
    [
      'JSON',
      'a.json',
      JSON.stringify({
        products: [
          {
            id: 'sock-1',
            title: '羊毛袜',
            price: 49.5,
            attributes: [
              { name: '材质', value: '羊毛 70%' },
              { name: '产地', value: '内蒙古' },
            ],
          },
          { id: 'rocket', title: '火箭', price: 1, attributes: { 材质: '钛' } },
        ],
      }),
    ],
  ])('a product feed as %s gives an article an attribute, for that product alone', async (_, name, text) => {
    const files = createFiles()
    const { file, content, choice } = await openBytes(files, toBytes(text), name)
    expect(content).toMatchObject({ shape: 'products' })
    expect((await readAll(files, file, choice)).at(-1)).toMatchObject({ articles: 2, bad: 1, pairs: 0 })
    const articles = await listArticles(files, file)
    expect(articles.map(({ body }) => [body.questions[0], body.answers[0]?.text, body.productIds])).toEqual([
      ['羊毛袜的材质是什么', '「羊毛袜」的材质：羊毛 70%', ['sock-1']],
      ['羊毛袜的产地是什么', '「羊毛袜」的产地：内蒙古', ['sock-1']],
    ])
    expect(await files.listArticlePlaces(file, 0)).toMatchObject([
      { place: 3, reason: 'unknown-product', told: ['rocket'] },
    ])
  })
})

describe('documents', () => {
  test('a Word document gives articles and processes', async () => {
    const files = createFiles()
    const bytes = makeDocx([
      { heading: 1, text: '售后' },
      { text: '问：几天到账' },
      { text: '答：三天。' },
      { heading: 1, text: '退货判断' },
      { item: 'ordered', text: '签收了吗？' },
      { item: 'bullet', text: '是 → 可以退' },
      { item: 'bullet', text: '否 → 请等待' },
    ])
    const { file, content, choice } = await openBytes(files, bytes, 'a.docx')
    expect(content).toEqual({ kind: 'document', format: 'docx', placeKind: 'paragraph', pages: 1 })
    expect((await readAll(files, file, choice)).at(-1)).toMatchObject({ articles: 2, bad: 0, trees: 1 })
    expect(await files.listFileTrees(file)).toMatchObject([{ title: '退货判断', faults: [] }])
  })

  describe('a PDF that names its Chinese fonts and does not carry them', () => {
    const pages = [[{ text: '问：怎么退货，7天内都行吗？' }, { text: '答：在订单里点「申请」，OK就寄回。' }]]
    const toUnicode = (char: string) => char.charCodeAt(0).toString(16).padStart(4, '0')

    test.each<[string, AbsentFont]>([
      ['by letters', { encoding: 'UniGB-UCS2-H', ordering: 'GB1', encode: toUnicode }],
      ['by letters, traditional', { encoding: 'UniCNS-UTF16-H', ordering: 'CNS1', encode: toUnicode }],
      ['by GBK codes', { encoding: 'GBK-EUC-H', ordering: 'GB1', encode: createGbk() }],
    ])('is read: %s', async (_name, font) => {
      const files = createFiles()
      const { file, choice } = await openBytes(files, makePdf(pages, '', font), 'a.pdf')
      expect((await readAll(files, file, choice)).at(-1)).toMatchObject({ kind: 'read', articles: 1, bad: 0 })
      const [article] = await listArticles(files, file)
      expect(article?.body.questions).toEqual(['怎么退货，7天内都行吗？'])
      expect(article?.body.answers[0]?.text).toBe('在订单里点「申请」，OK就寄回。')
    })

    test.each<[string, AbsentFont]>([
      ['by the numbers of glyphs', { encoding: 'Identity-H', ordering: 'GB1', encode: () => '0f21' }],
      ['by Japanese codes', { encoding: '90ms-RKSJ-H', ordering: 'Japan1', encode: () => '8b41' }],
    ])('is refused with that reason, not taken for pictures: %s', async (_name, font) => {
      const files = createFiles()
      const { file, choice } = await openBytes(files, makePdf(pages, '', font), 'a.pdf')
      expect((await readAll(files, file, choice)).at(-1)).toEqual({ kind: 'refused', reason: 'fonts-missing' })
    })
  })

  test('a PDF is read page by page; a page without text is told, and one of nothing but such pages refused', async () => {
    const files = createFiles(30)
    const bytes = makePdf([
      [{ text: '问：几天到' }, { text: '答：两天。' }],
      [],
      [{ text: '问：能退吗' }, { text: '答：能。' }],
    ])
    const { file, choice } = await openBytes(files, bytes, 'a.pdf')
    const seen = await readAll(files, file, choice)
    expect(seen[0]).toEqual({ kind: 'reading', done: 1, all: 3 })
    expect(seen.at(-1)).toMatchObject({ articles: 2, notes: 1 })
    expect(await files.listArticlePlaces(file, 0)).toMatchObject([
      { place: 2, reason: 'page-without-text', isKept: true },
    ])
    const scanned = await openBytes(files, makePdf([[], []]), 'b.pdf')
    expect((await readAll(files, scanned.file, scanned.choice)).at(-1)).toEqual({
      kind: 'refused',
      reason: 'only-pictures',
    })
  })

  test('writing without a question or a heading is refused', async () => {
    const files = createFiles()
    const { file, choice } = await openBytes(files, toBytes('只是一段话。'), '')
    expect((await readAll(files, file, choice)).at(-1)).toEqual({ kind: 'refused', reason: 'nothing-found' })
  })
})

test('a closed file is gone, and nothing but a file of this browser is fetched', async () => {
  const files = createFiles()
  const { file, choice } = await openBytes(files, toBytes('问题,答案', '有吗,有'), 'a.csv')
  await files.closeArticleFile(file)
  expect(await files.readArticleFile(file, choice)).toEqual({ kind: 'gone' })
  expect(await files.listFileArticles(file, 0)).toBeNull()
  const refused = { ok: false, reason: 'unreadable' }
  expect(await files.openArticleFile('https://elsewhere.example/a.csv', 'a.csv')).toEqual(refused)
  expect(await files.openArticleFile('blob:nothing', 'a.csv')).toEqual(refused)
})

/** The two bytes of a Chinese letter, or the one of another, as hexadecimal digits. */
function createGbk(): (char: string) => string {
  const codes = new Map<string, string>()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), lead.toString(16) + trail.toString(16))
  return (char) => codes.get(char) ?? char.charCodeAt(0).toString(16).padStart(2, '0')
}
