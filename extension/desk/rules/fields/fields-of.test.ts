import { expect, test } from 'vitest'
import { type Bound, entryOf, fieldsOf, omitting, omittingEmpty, orUsual } from './fields-of.ts'

interface Offer {
  name: string
  cap?: number
  flag?: boolean
  levels?: string[]
  tiers: { off: number }[]
  inner: { days: number }
}

const whole: Offer = { name: '满减', cap: 5, tiers: [{ off: 1 }, { off: 2 }], inner: { days: 3 } }
const bare: Offer = { name: '满减', tiers: [], inner: { days: 3 } }

/** What the whole body becomes once a field of it is set. */
function after<T>(body: Offer, pick: (field: ReturnType<typeof fieldsOf<Offer>>) => Bound<T>, value: T) {
  let became = body
  const bound = pick(
    fieldsOf({
      path: '',
      value: body,
      onValue: (next) => {
        became = next
      },
    }),
  )
  bound.onValue(value)
  return { path: bound.path, became }
}

test('a field gives the whole body back and keeps the order of its fields', () => {
  const { path, became } = after(whole, (field) => field('cap'), 7)
  expect(path).toBe('cap')
  expect(JSON.stringify(became)).toBe(JSON.stringify({ ...whole, cap: 7 }))
})

test('a field inside another, and one of a list, name their place', () => {
  expect(after(whole, (field) => fieldsOf(field('inner'))('days'), 9)).toEqual({
    path: 'inner.days',
    became: { ...whole, inner: { days: 9 } },
  })
  expect(after(whole, (field) => fieldsOf(entryOf(field('tiers'), 1))('off'), 8)).toEqual({
    path: 'tiers[1].off',
    became: { ...whole, tiers: [{ off: 1 }, { off: 8 }] },
  })
})

test('an optional field is absent at the value it omits, and shows that value while it is', () => {
  expect(after(whole, (field) => omitting(field('cap'), null), null).became).not.toHaveProperty('cap')
  expect(after(bare, (field) => omitting(field('cap'), null), 4).became).toEqual({ ...bare, cap: 4 })
  expect(after(bare, (field) => omitting(field('flag'), false), true).became).toEqual({ ...bare, flag: true })
  expect(after(bare, (field) => omitting(field('flag'), false), false).became).not.toHaveProperty('flag')
  expect(omitting({ path: 'cap', value: undefined, onValue() {} }, null).value).toBeNull()
})

test('an optional list is absent while it is empty', () => {
  expect(after(bare, (field) => omittingEmpty(field('levels')), ['金卡']).became).toEqual({ ...bare, levels: ['金卡'] })
  expect(after({ ...bare, levels: ['金卡'] }, (field) => omittingEmpty(field('levels')), []).became).toEqual(bare)
})

test('a usual value that was chosen is kept', () => {
  expect(after(bare, (field) => orUsual(field('cap'), 3), 3).became).toEqual({ ...bare, cap: 3 })
  expect(orUsual({ path: 'cap', value: undefined, onValue() {} }, 3).value).toBe(3)
})
