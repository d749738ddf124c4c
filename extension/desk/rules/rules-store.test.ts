import { beforeEach, expect, test } from 'vitest'
import type { RuleRecord } from '../../../shared/protocol/desk-rules.ts'
import { createDeskClient, type DeskClient } from '../client.ts'
import { createScriptedFetcher } from '../dev/scripted-fetcher.ts'
import { scriptedTrial } from '../dev/scripted-trial.ts'
import { RulesStore } from './rules-store.ts'

const edge = { edge: 'https://edge.example', getToken: () => 't', onSignedOut: () => {} }
const key = 'promotion:winter'

async function open(): Promise<RulesStore> {
  const store = new RulesStore({ client, engine: scriptedTrial, getProducts: () => [] })
  await store.load()
  return store
}

function winter(store: RulesStore) {
  const record = store.find(key)
  if (record?.kind !== 'promotion') throw new Error('the scripted shop has a promotion')
  return record as Extract<RuleRecord, { kind: 'promotion' }>
}

let client: DeskClient
let store: RulesStore
beforeEach(async () => {
  client = createDeskClient({ ...edge, fetcher: createScriptedFetcher() })
  store = await open()
})

test('an edit is a draft that the try-out sees; edited back it is none', () => {
  const { body } = winter(store)
  store.edit('promotion', 'winter', { ...body, name: '春季满减' })
  expect(store.unsaved.value).toEqual([key])
  expect(store.effective.value?.set.promotions.map(({ name }) => name)).toContain('春季满减')
  expect(store.saved.value?.set.promotions.map(({ name }) => name)).not.toContain('春季满减')
  store.edit('promotion', 'winter', body)
  expect(store.unsaved.value).toEqual([])
})

test('a save counts the version up and ends the draft', async () => {
  const { body, version } = winter(store)
  store.edit('promotion', 'winter', { ...body, name: `${body.name} 2` })
  expect(await store.save(key)).toMatchObject({ ok: true, value: { version: version + 1 } })
  expect(store.unsaved.value).toEqual([])
  expect(winter(store)).toMatchObject({ version: version + 1, savedBy: '林舟' })
})

test('what the rules refuse, and text that is no value, are not saved', async () => {
  const { body, version } = winter(store)
  store.edit('promotion', 'winter', { ...body, endsAt: body.startsAt })
  expect(await store.save(key)).toBeNull()
  store.edit('promotion', 'winter', { ...body, name: '好' })
  store.setTextError(key, 'tiers[0].offMinor', '减只写数字')
  expect(await store.save(key)).toBeNull()
  store.setTextError(key, 'tiers[0].offMinor', null)
  expect(await store.save(key)).toMatchObject({ ok: true })
  expect(winter(store).version).toBe(version + 1)
})

test('somebody else was first: theirs is held beside ours, and one of both is taken', async () => {
  const other = await open()
  const { body } = winter(store)
  store.edit('promotion', 'winter', { ...body, name: '我的' })
  other.edit('promotion', 'winter', { ...body, name: '同事的' })
  await other.save(key)
  expect(await store.save(key)).toMatchObject({ ok: false, reason: { code: 'revision-conflict' } })
  expect(store.conflicts.value.get(key)).toMatchObject({ body: { name: '同事的' } })
  expect(store.drafts.value.get(key)?.body).toMatchObject({ name: '我的' })
  store.keepMine(key)
  expect(await store.save(key)).toMatchObject({ ok: true })
  expect(winter(store).body.name).toBe('我的')
})

test('a new rule has a free id, tells of empty fields only after a try, and is gone when dropped', async () => {
  const now = new Date('2026-11-22T06:00:00.000Z')
  const first = store.begin('promotion', now)
  const second = store.begin('promotion', now)
  expect([first, second]).toEqual(['promotion-261122', 'promotion-261122-2'])
  await store.check()
  expect(store.attempted.value.size).toBe(0)
  expect(await store.save(`promotion:${first}`)).toBeNull()
  expect(store.attempted.value.has(`promotion:${first}`)).toBe(true)
  store.drop(`promotion:${first}`)
  store.drop(`promotion:${second}`)
  expect(store.unsaved.value).toEqual([])
})
