import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { profiles } from '../extension/consoles/profile-list.ts'
import { openBundle } from '../extension/consoles/updates/open-bundle.ts'
import { makeKey, signProfiles, toCanonical } from './sign-profiles.mjs'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kefu-key-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (name: string): JsonWebKey => JSON.parse(readFileSync(join(folder, name), 'utf8'))

test('what a publisher signs is what the extension opens', async () => {
  await makeKey(join(folder, 'private.json'), join(folder, 'public.json'))
  const issuedAt = '2026-11-22T00:00:00.000Z'
  const text = await signProfiles([...profiles], read('private.json'), issuedAt)
  const opened = await openBundle(text, read('public.json'))
  expect(opened.ok && opened.value).toHaveLength(profiles.length)
  const again = await signProfiles(profiles.toReversed(), read('private.json'), issuedAt)
  expect(JSON.parse(again).payload).toBe(JSON.parse(text).payload)
})

test('the private half is for its owner alone, never written over, never in the repository', async () => {
  const path = join(folder, 'own.json')
  await makeKey(path, join(folder, 'own-public.json'))
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(read('own-public.json').d).toBeUndefined()
  await expect(makeKey(path, join(folder, 'other.json'))).rejects.toThrow('never written over')
  await expect(makeKey('e2e/private.json', join(folder, 'other.json'))).rejects.toThrow('repository')
})

test('a profile that the extension would refuse is not signed', async () => {
  await expect(signProfiles([{ ...profiles[0], version: 0 }], read('private.json'), '')).rejects.toThrow()
})

test('the package holds a public key alone', () => {
  const key = JSON.parse(
    readFileSync(join(import.meta.dirname, '../extension/consoles/updates/publisher-key.json'), 'utf8'),
  )
  expect(Object.keys(key).sort()).toEqual(['crv', 'kty', 'x', 'y'])
})

test('one value has one form', () => {
  expect(toCanonical({ b: [1, { d: 'ü', c: undefined }], a: null })).toBe('{"a":null,"b":[1,{"d":"ü"}]}')
})
