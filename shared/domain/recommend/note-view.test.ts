import { expect, test } from 'vitest'
import { mergeViews, noteView } from './note-view.ts'

const seen = (...ids: string[]) => ids.reduce<ReturnType<typeof noteView>>((views, id) => noteView(views, id), [])

test('the latest comes first, each once, with its count', () => {
  expect(seen('a', 'b', 'a')).toEqual([
    { productId: 'a', times: 2 },
    { productId: 'b', times: 1 },
  ])
})

test('ten are kept', () => {
  expect(seen(...'abcdefghijkl').map(({ productId }) => productId)).toEqual([...'lkjihgfedc'])
})

test('what the page says goes first, the higher count stands', () => {
  expect(mergeViews([{ productId: 'b', times: 3 }], seen('a', 'b'))).toEqual([
    { productId: 'b', times: 3 },
    { productId: 'a', times: 1 },
  ])
  expect(mergeViews([{ productId: 'a', times: 1 }], seen('a', 'b', 'a'))).toMatchObject([{ times: 2 }, { times: 1 }])
})
