import { expect, test } from 'vitest'
import { readJwtClaim } from './read-jwt-claim.ts'

const encode = (body: string) => btoa(String.fromCharCode(...new TextEncoder().encode(body)))
const jwt = (body: string) => `e30.${encode(body).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.x`

test.each([
  ['a subject', jwt('{"sub":"m-1"}'), 'm-1'],
  ['a subject in Chinese', jwt('{"sub":"周女士???>>>"}'), '周女士???>>>'],
  ['no subject', jwt('{"name":"x"}'), null],
  ['an empty subject', jwt('{"sub":""}'), null],
  ['a number', jwt('{"sub":5}'), null],
  ['no JSON', jwt('sub'), null],
  ['no JWT', 'hello', null],
])('%s', (_, token, expected) => {
  expect(readJwtClaim(token, 'sub')).toBe(expected)
})
