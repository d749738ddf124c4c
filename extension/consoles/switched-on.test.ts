import { expect, test } from 'vitest'
import { keepSwitches, untilSwitchedOff } from './switched-on.ts'

test('what stands on a page ends when its console, and no other, is switched off', async () => {
  await keepSwitches(['jd', 'pdd'])
  const page = new AbortController()
  const whileOn = untilSwitchedOff('pdd', page.signal)
  await keepSwitches(['pdd'])
  expect(whileOn.aborted).toBe(false)
  await keepSwitches(['jd'])
  expect(whileOn.aborted).toBe(true)
  expect(page.signal.aborted).toBe(false)
})
