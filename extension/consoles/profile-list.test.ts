import * as v from 'valibot'
import { expect, test } from 'vitest'
import { consoleProfileSchema } from './console-profile.ts'
import { profiles } from './profile-list.ts'

test('every profile has a name of its own', () => {
  expect(new Set(profiles.map((profile) => profile.id)).size).toBe(profiles.length)
})

test.each(profiles)('$id: what it needs can be found', (profile) => {
  for (const slot of profile.needs)
    expect(profile.find === 'structure' || profile.slots[slot].length > 0, slot).toBe(true)
})

test.each([
  ['a pattern that is none', { names: [{ from: 'headerName', pattern: '(' }] }],
  ['a host with a path', { hosts: ['a.example/b'] }],
  ['an unknown slot', { needs: ['send'] }],
])('%s is refused', (_, change) => {
  expect(v.safeParse(consoleProfileSchema, { ...profiles[0], ...change }).success).toBe(false)
})
