import { expect, test } from 'vitest'
import { scriptedCatalogue } from '../../dev/scripted-catalogue.ts'
import { groupArticles } from '../group-articles.ts'
import { listRows } from './list-rows.ts'
import { articlesBetween, articlesOf } from './mark-range.ts'
import { findTyped, readTreeKey } from './read-tree-key.ts'

const { base, others } = groupArticles(scriptedCatalogue.articles, new Date(0))
const rows = listRows([...base, ...others], new Set(['base/售后服务', 'base/售后服务/退换货']))
const names = rows.map((row) => (row.kind === 'folder' ? row.folder.name : row.article.title))
const at = (name: string) => names.indexOf(name)
const key = (name: string, change: Partial<KeyboardEvent> = {}) => ({
  ...{ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false },
  ...change,
})
const read = (name: string, active: number, change: Partial<KeyboardEvent> & { typed?: string } = {}) =>
  readTreeKey(key(name, change), { rows, active, typed: change.typed ?? '' })

test('rows of open folders alone, each with its level, its place and its folder', () => {
  expect(names.slice(0, 5)).toEqual(['售后服务', '退换货', '七天无理由', '运费与运费险', '质量问题'])
  expect(rows[at('运费与运费险')]).toMatchObject({ level: 3, place: 2, size: 2, parent: at('退换货') })
  expect(names).not.toContain('退货运费谁出')
})

test.each([
  ['down', 'ArrowDown', 1, { kind: 'go', to: 2 }],
  ['up from the first stays', 'ArrowUp', 0, { kind: 'go', to: 0 }],
  ['down with nothing active begins', 'ArrowDown', -1, { kind: 'go', to: 0 }],
  ['home', 'Home', 3, { kind: 'go', to: 0 }],
  ['end', 'End', 0, { kind: 'go', to: rows.length - 1 }],
  ['right opens a closed folder', 'ArrowRight', at('七天无理由'), { kind: 'unfold', at: at('七天无理由') }],
  ['right goes into an open one', 'ArrowRight', at('退换货'), { kind: 'go', to: at('七天无理由') }],
  ['left closes an open one', 'ArrowLeft', at('退换货'), { kind: 'fold', at: at('退换货') }],
  ['left goes out of a closed one', 'ArrowLeft', at('七天无理由'), { kind: 'go', to: at('退换货') }],
  ['left at the top stays', 'ArrowLeft', at('商品咨询'), null],
  ['enter', 'Enter', 2, { kind: 'enter', at: 2 }],
  ['space marks', ' ', 2, { kind: 'mark', at: 2 }],
  ['escape', 'Escape', 2, { kind: 'clear' }],
  ['a letter', '质', 0, { kind: 'type', letters: '质' }],
  ['tab is the page’s', 'Tab', 0, null],
])('%s', (_name, name, active, wish) => {
  if (wish === null) expect(read(name, active)).toBeNull()
  else expect(read(name, active)).toMatchObject(wish)
})

test('shift makes a range, control and A marks all, an input method keeps its keys', () => {
  expect(read('ArrowDown', 1, { shiftKey: true })).toEqual({ kind: 'go', to: 2, isRange: true })
  expect(read('a', 1, { ctrlKey: true })).toEqual({ kind: 'mark-all' })
  expect(read('ArrowDown', 1, { isComposing: true })).toBeNull()
  expect(read(' ', 1, { typed: 'x' })).toEqual({ kind: 'type', letters: 'x ' })
})

test('letters find the next name that begins so, round the end', () => {
  expect(findTyped(rows, 0, '退换')).toBe(at('退换货'))
  expect(findTyped(rows, at('质量问题'), '退')).toBe(at('退换货'))
  expect(findTyped(rows, 0, '没有')).toBe(-1)
})

test('a folder marks all that is in it, a range the articles between', () => {
  const [folder] = rows
  if (!folder) throw new Error('no rows')
  expect(articlesOf(folder).sort()).toEqual(['freight', 'quality', 'return-tags'])
  const open = listRows(base, new Set(['base/售后服务', 'base/售后服务/退换货', 'base/售后服务/退换货/七天无理由']))
  const last = open.length - 1
  expect(articlesBetween(open, last, 0)).toEqual(['return-tags'])
})
