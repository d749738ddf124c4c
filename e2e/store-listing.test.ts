import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { matchesOf } from '../extension/consoles/matches-of.ts'
import { profiles } from '../extension/consoles/profile-list.ts'
import config from '../wxt.config.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const listing = read('extension/STORE.md')

async function readManifest() {
  const { manifest } = config
  if (typeof manifest === 'function' || manifest === undefined) throw new Error('the manifest is made elsewhere')
  return manifest
}

test('every permission the package asks for, now or later, is named once with its reason', async () => {
  const manifest = await readManifest()
  const consoles = new Set(profiles.flatMap(matchesOf))
  const hosts = (manifest.optional_host_permissions ?? []).filter((match) => !consoles.has(match))
  const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? []), ...hosts]
  const named = [...listing.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name]) => name)
  expect(named.toSorted()).toEqual(asked.map(String).toSorted())
  expect(manifest.host_permissions).toBeUndefined()
})

test('the short description is the manifest’s, and short enough for both stores', async () => {
  const { description = '' } = await readManifest()
  expect(listing).toContain(`Short: ${description}\n`)
  expect(description.length).toBeLessThanOrEqual(132)
})

test.each([16, 32, 48, 128])('the icon of %d pixels has that size', (size) => {
  const bytes = readFileSync(new URL(`../extension/public/icon/${size}.png`, import.meta.url))
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size])
})

test('the options lead to the privacy page', () => {
  expect(read('extension/panel/console-switches.tsx')).toContain('href="/privacy.html"')
  expect(read('extension/entrypoints/privacy/index.html')).toContain('privacy')
})
