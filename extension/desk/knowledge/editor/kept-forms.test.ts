import { expect, test } from 'vitest'
import { toArticleForm } from '../article-form.ts'
import { KeptForms, type Shelf } from './kept-forms.ts'
import { findFreeSlot, isNewSlot } from './new-slots.ts'

function createShelf(isFull = false): Shelf & { held: Map<string, string> } {
  const held = new Map<string, string>()
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem(key, text) {
      if (isFull) throw new Error('quota')
      held.set(key, text)
    },
    removeItem: (key) => void held.delete(key),
    key: (at) => [...held.keys()][at] ?? null,
    get length() {
      return held.size
    },
  }
}
const form = { ...toArticleForm(null), title: '能开发票吗', questions: ['发票'] }
const kept = { form, base: null, at: '2026-11-22T03:08:00.000Z' }

test('words come back on another page of the same shop, and only there', () => {
  const shelf = createShelf()
  expect(new KeptForms(shelf, 'demo').put('+', kept)).toBe(true)
  expect(new KeptForms(shelf, 'demo').get('+')).toEqual(kept)
  expect(new KeptForms(shelf, 'other').get('+')).toBeNull()
  new KeptForms(shelf, 'demo').drop('+')
  expect(new KeptForms(shelf, 'demo').get('+')).toBeNull()
})

test.each([
  ['full', createShelf(true)],
  ['denied', null],
])('a device that is %s says so, and the words stay as long as the page', (_, shelf) => {
  const forms = new KeptForms(shelf, 'demo')
  expect(forms.put('+', kept)).toBe(false)
  expect(forms.get('+')).toEqual(kept)
  expect(forms.list()).toEqual(['+'])
  forms.drop('+')
  expect(forms.get('+')).toBeNull()
})

test('words of an older page get the parts it did not know; what is not ours is nothing', () => {
  const shelf = createShelf()
  shelf.setItem('kefu-article:demo:a', JSON.stringify({ form: { title: '旧的' }, base: null, at: kept.at }))
  shelf.setItem('kefu-article:demo:b', '{"form":')
  expect(new KeptForms(shelf, 'demo').get('a')?.form).toEqual({ ...toArticleForm(null), title: '旧的' })
  expect(new KeptForms(shelf, 'demo').get('b')).toBeNull()
})

test('a new article begins where none is written', () => {
  const forms = new KeptForms(createShelf(), 'demo')
  expect(findFreeSlot(forms)).toBe('+')
  forms.put('+', kept)
  forms.put('+2', kept)
  forms.put('return-tags', kept)
  expect(findFreeSlot(forms)).toBe('+3')
  expect(['+', '+2', '+packs', 'a-1'].map(isNewSlot)).toEqual([true, true, false, false])
})
