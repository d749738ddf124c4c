import { expect, test } from 'vitest'
import type { ArticleColumns, ArticleField } from '../../../../shared/protocol/article-file.ts'
import { placeColumn } from './place-column.ts'

const columns: ArticleColumns = { question: [0], answer: [2, 4], category: [3] }

test.each<[string, number, ArticleField | null, ArticleColumns]>([
  ['a column that held nothing', 1, 'variants', { question: [0], answer: [2, 4], category: [3], variants: [1] }],
  ['a second question leaves the first one', 3, 'question', { question: [3], answer: [2, 4] }],
  ['a third answer stands in the order of the file', 3, 'answer', { question: [0], answer: [2, 3, 4] }],
  ['a column that is not taken any more', 2, null, { question: [0], answer: [4], category: [3] }],
  ['the same field again', 2, 'answer', columns],
])('%s', (_name, column, field, expected) => {
  expect(placeColumn(columns, column, field)).toEqual(expected)
})
