import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { foreignKey, signBundle, testKey } from '../../test/sign-bundle.ts'
import type { ConsoleProfile } from '../console-profile.ts'
import { profiles } from '../profile-list.ts'
import { maxBundleBytes } from './bundle.ts'
import { changeUpdates, loadUpdates } from './kept-updates.ts'
import { pickProfile } from './pick-profile.ts'
import { updateProfiles } from './update-profiles.ts'
import { rollBack } from './update-state.ts'

const now = new Date('2026-11-22T03:00:00Z')
const shipped = profiles.find(({ id }) => id === 'pdd') as ConsoleProfile
const atVersion = (version: number, change: object = {}) => ({ ...shipped, version, ...change })
const answering = (body: BodyInit | null, status = 200) => (async () => new Response(body, { status })) as typeof fetch

beforeEach(() => fakeBrowser.reset())

async function update(text: string, publicKey?: JsonWebKey) {
  const key = publicKey ?? (await testKey())
  const edge = 'https://edge.example'
  return updateProfiles({ edge, shipped: profiles, publicKey: key, ask: answering(text), now })
}

async function inUse() {
  return pickProfile(shipped, (await loadUpdates()).consoles.pdd)
}

test('a newer profile with the publisher’s signature is what pages are read by', async () => {
  const state = await update(await signBundle([atVersion(shipped.version + 1, { name: '拼多多' })]))
  expect(state.notices).toEqual([
    { at: now.toISOString(), kind: 'installed', console: 'pdd', version: shipped.version + 1 },
  ])
  expect(await inUse()).toMatchObject({ version: shipped.version + 1, name: '拼多多' })
})

describe('refused as a whole, and nothing of it is used', () => {
  const newer = () => signBundle([atVersion(shipped.version + 1)])
  const tamper = (text: string) => text.replace('3000', '3001').replace('400', '401')
  const cases: [string, string, () => Promise<[string, JsonWebKey?]>][] = [
    ['the wrong key', 'wrong-signature', async () => [await newer(), await foreignKey()]],
    ['one digit changed', 'wrong-signature', async () => [tamper(await newer())]],
    ['no signature', 'not-a-bundle', async () => [JSON.stringify({ format: 1, payload: '{}' })]],
    ['half a download', 'torn', async () => [(await newer()).slice(0, 900)]],
    ['a page of some proxy', 'torn', async () => ['<!doctype html><title>log in</title>']],
    ['a huge file', 'too-large', async () => [`${await newer()}${' '.repeat(maxBundleBytes)}`]],
  ]
  test.each(cases)('%s: %s', async (_, reason, make) => {
    const [text, key] = await make()
    const state = await update(text, key)
    expect(state.notices.map(({ kind }) => kind)).toEqual([reason])
    expect(await inUse()).toEqual(shipped)
  })
})

test('a huge answer is not read to its end', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1
      controller.enqueue(new Uint8Array(64 * 1024))
    },
  })
  const setting = { edge: 'https://edge.example', shipped: profiles, publicKey: await testKey(), now }
  const state = await updateProfiles({ ...setting, ask: answering(endless) })
  expect(state.notices[0]?.kind).toBe('too-large')
  expect(sent).toBeLessThan(8)
})

test('a line that breaks within the answer, and an edge that cannot be reached, are two things', async () => {
  const breaking = new ReadableStream({ start: (controller) => controller.error(new TypeError('reset')) })
  const setting = { edge: 'https://edge.example', shipped: profiles, publicKey: await testKey(), now }
  expect((await updateProfiles({ ...setting, ask: answering(breaking) })).notices[0]?.kind).toBe('torn')
  expect((await updateProfiles({ ...setting, ask: () => Promise.reject(new TypeError()) })).notices[0]?.kind).toBe(
    'unreachable',
  )
})

test('an edge that passes on no profiles is no news', async () => {
  const setting = { edge: 'https://edge.example', shipped: profiles, publicKey: await testKey(), now }
  const state = await updateProfiles({ ...setting, ask: answering(null, 404) })
  expect(state).toMatchObject({ checkedAt: now.toISOString(), notices: [], consoles: {} })
})

describe('one profile is refused, the others are taken', () => {
  const jd = profiles.find(({ id }) => id === 'jd') as ConsoleProfile
  const next = shipped.version + 2
  const cases: [string, string, object][] = [
    ['a page it was not granted', 'foreign-host', atVersion(next, { hosts: [...shipped.hosts, 'bank.example'] })],
    ['another console’s page', 'foreign-host', atVersion(next, { hosts: jd.hosts })],
    ['a page beside the chat', 'foreign-host', atVersion(next, { panelHosts: ['shop.example'] })],
    ['a console the package does not know', 'unknown-console', atVersion(next, { id: 'bank' })],
    ['another shape', 'not-a-profile', atVersion(next, { settleMs: -1 })],
    ['the shipped version with other words', 'same-version-differs', atVersion(shipped.version, { settleMs: 1 })],
  ]
  test.each(cases)('%s: %s', async (_, reason, profile) => {
    const state = await update(await signBundle([profile, { ...jd, version: jd.version + 1 }]))
    expect(state.notices.map(({ kind }) => kind).toSorted()).toEqual(['installed', reason].toSorted())
    expect(await inUse()).toEqual(shipped)
    expect(pickProfile(jd, state.consoles.jd).version).toBe(jd.version + 1)
  })
})

describe('a bundle that was signed once', () => {
  test('cannot be played back after a newer one', async () => {
    const old = await signBundle([atVersion(shipped.version + 1)])
    await update(await signBundle([atVersion(shipped.version + 2)]))
    const state = await update(old)
    expect(state.notices[0]).toMatchObject({ kind: 'older-version', version: shipped.version + 1 })
    expect((await inUse()).version).toBe(shipped.version + 2)
  })

  test('is no news the second time', async () => {
    const text = await signBundle([atVersion(shipped.version + 1), ...profiles.filter(({ id }) => id !== 'pdd')])
    await update(text)
    expect((await update(text)).notices).toHaveLength(1)
  })

  test('is not taken again after it failed on a page', async () => {
    const text = await signBundle([atVersion(shipped.version + 1)])
    await update(text)
    await changeUpdates((state) =>
      rollBack(state, { id: 'pdd', version: shipped.version + 1, goodVersion: shipped.version }),
    )
    const state = await update(text)
    expect(state.notices[0]).toMatchObject({ kind: 'known-bad', console: 'pdd' })
    expect(await inUse()).toEqual(shipped)
    await update(await signBundle([atVersion(shipped.version + 2)]))
    expect((await inUse()).version).toBe(shipped.version + 2)
  })
})
