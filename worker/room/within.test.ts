import { expect, test } from 'vitest'
import { within } from './within.ts'

test('work that is quick enough gives its value', async () => {
  expect(await within(Promise.resolve('done'), 1000)).toBe('done')
})

test('work that never ends is given up', async () => {
  await expect(within(new Promise(() => {}), 1)).rejects.toThrow('1 ms')
})

test('work that breaks says how', async () => {
  await expect(within(Promise.reject(new Error('broken')), 1000)).rejects.toThrow('broken')
})
