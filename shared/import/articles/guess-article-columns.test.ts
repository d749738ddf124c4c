import { expect, test } from 'vitest'
import { guessArticleColumns } from './guess-article-columns.ts'

const guess = (...rows: string[][]) => guessArticleColumns(rows.map((cells, at) => ({ row: at + 1, cells })))

test.each([
  [
    'a knowledge table',
    ['标准问题', '相似问1', '相似问2', '答案', '一级分类', '二级分类', '三级分类', '生效时间', '失效时间'],
    'questions',
    { question: [0], variants: [1, 2], answer: [3], category: [4, 5, 6], validFrom: [7], validTo: [8] },
  ],
  [
    'levels in another order, notes in brackets, A/B answers',
    ['三级分类', '二级分类', '一级分类', '问题（必填）', '答案A', '答案B', '转人工条件', '适用商品'],
    'questions',
    { question: [3], answer: [4, 5], category: [2, 1, 0], handoff: [6], products: [7] },
  ],
  ['English headers', ['Question', 'Answer', 'Category'], 'questions', { question: [0], answer: [1], category: [2] }],
  [
    'two columns of questions',
    ['问题', '用户问题', '回复'],
    'questions',
    { question: [0], variants: [1], answer: [2] },
  ],
  ['千牛 quick phrases', ['快捷编码', '快捷短语', '所属分组'], 'phrases', { title: [0], answer: [1], category: [2] }],
  [
    '咚咚 quick phrases',
    ['分组名称', '快捷短语标题', '快捷短语内容'],
    'phrases',
    { category: [0], title: [1], answer: [2] },
  ],
  ['拼多多 quick phrases', ['分组', '快捷回复'], 'phrases', { category: [0], answer: [1] }],
  [
    'a product feed',
    ['商品ID', '商品标题', '价格', '材质', '产地', '主图链接'],
    'products',
    { products: [0], title: [1], attributes: [3, 4] },
  ],
])('%s', (_, header, shape, columns) => {
  expect(
    guess(
      ['知识导出', '', ''],
      header,
      header.map((_name, at) => `第 ${at} 格里的一句话`),
    ),
  ).toEqual({
    headerRow: 2,
    columns,
    shape,
  })
})

test('a plain list of questions and answers has no header', () => {
  expect(guess(['怎么退货', '在订单里点申请退货，七天内都可以'], ['多久到账', '签收后两个工作日原路退回'])).toEqual({
    headerRow: 0,
    columns: { question: [0], answer: [1] },
    shape: 'questions',
  })
})

test('a row of content is no header, although it holds header words', () => {
  const { headerRow } = guess(['问题', '答案'], ['答案在哪里看', '问题解决后在标题下面'], ['名称', '分类'])
  expect(headerRow).toBe(1)
})
