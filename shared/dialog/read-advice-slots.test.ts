import { expect, test } from 'vitest'
import type { Entities } from '../language/entities.ts'
import type { ActiveFlow, Slots, Understanding } from './dialog-state.ts'
import { readAdviceSlots } from './read-advice-slots.ts'

const said = (text: string, words: Partial<Entities> = {}) =>
  ({ text, entities: { colours: [], sizes: [], ...words } }) as unknown as Understanding
const asked = (askedFor: keyof Slots, labels: string[] = []): ActiveFlow => ({
  ...{ id: 'f', state: 's', slots: {}, askedFor },
  choices: labels.map((label, at) => ({ value: `sku-${at}`, text: label, label })),
})

test.each<[string, ActiveFlow | null, Slots]>([
  ['我喜欢宽松一点的', null, { preference: 'loose' }],
  ['偏瘦怎么选', null, { preference: 'close' }],
  ['里面要穿抓绒', null, { preference: 'loose' }],
  ['合身一点', asked('preference'), { preference: 'close' }],
  ['宽松一点', asked('preference'), { preference: 'loose' }],
  ['这件宽松吗', null, {}],
  ['贴身内衣有货吗', null, {}],
  ['不要个性化推荐', null, { personal: false }],
  ['别按我看过的推荐', null, { personal: false }],
  ['恢复个性化推荐', null, { personal: true }],
  ['什么是个性化推荐', null, {}],
  ['不要这个推荐别的', null, {}],
])('%s', (text, active, slots) => {
  expect(readAdviceSlots(said(text), active)).toEqual(slots)
})

test.each<[Partial<Entities>, string | undefined]>([
  [{ colours: ['柿子橙'], sizes: ['XL'] }, 'sku-1'],
  [{ sizes: ['S'] }, 'sku-0'],
  [{ colours: ['柿子橙'] }, undefined],
  [{ sizes: ['M'] }, undefined],
  [{}, undefined],
])('%j takes the only variant of the list that it fits', (words, sku) => {
  const active = asked('sku', ['柿子橙 S', '柿子橙 XL'])
  expect(readAdviceSlots(said('那个', words), active).sku).toBe(sku)
})
