import { expect, test } from 'vitest'
import { countDifferent } from './voters.ts'

test.each<[name: string, voters: string[], different: number]>([
  ['nobody', [], 0],
  ['the same login twice', ['m.a', 'm.a'], 1],
  ['logins and conversations of operators', ['m.a', 'm.b', 'c.a'], 3],
  ['networks of one week', ['w7.a', 'w7.b', 'w7.c'], 3],
  ['networks of three weeks, which may be one', ['w7.a', 'w8.b', 'w9.c'], 1],
  ['the fullest week counts', ['w7.a', 'w7.b', 'w8.c', 'm.a'], 3],
  ['what is of before marks were kept', ['w0.unknown', 'w0.unknown'], 1],
])('%s', (_, voters, different) => {
  expect(countDifferent(voters)).toBe(different)
})
