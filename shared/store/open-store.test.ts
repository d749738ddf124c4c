import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import * as v from 'valibot'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createStore } from './create-store.ts'
import { databaseVersion, toRefusal } from './database.ts'
import { createMemoryBackend } from './memory-store.ts'
import { createResilientBackend, openStore } from './open-store.ts'

const conversation = 'c1-aaaaaaaaaaaaaaaaaaaa'
const at = '2026-11-21T10:00:00.000Z'
const typed = (clientId: string) => ({
  messages: [{ clientId, conversationId: conversation, text: '在吗', at, error: null }],
  wishes: [{ type: 'message.post', clientId, text: '在吗' } as const],
})

afterEach(() => vi.unstubAllGlobals())

/** Makes a database by hand, as another program would have left it. */
function makeDatabase(name: string, version: number, tables: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => {
      for (const table of tables) request.result.createObjectStore(table, { keyPath: 'other' })
    }
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
    request.onerror = () => reject(request.error)
  })
}

async function describeDatabase(name: string) {
  const raw = (await indexedDB.databases()).find((database) => database.name === name)
  return raw?.version
}

describe('a database that cannot be used is reported and left alone', () => {
  test('one written by a newer version', async () => {
    await makeDatabase('newer', databaseVersion * 10 + 20, ['facts', 'future'])
    const store = await openStore('newer')
    expect(store.getState()).toEqual({ kind: 'memory', why: 'newer' })
    await store.saveConversation(conversation, typed('client-01'))
    expect((await store.loadConversation(conversation)).messages).toHaveLength(1)
    expect(await describeDatabase('newer')).toBe(databaseVersion * 10 + 20)
    const left = await new Dexie('newer').open()
    expect(left.tables.map((table) => table.name).sort()).toEqual(['facts', 'future'])
    left.close()
  })

  test('one whose tables are not ours', async () => {
    await makeDatabase('foreign', databaseVersion * 10 - 5, ['facts'])
    const store = await openStore('foreign')
    expect(store.getState()).toEqual({ kind: 'memory', why: 'unreadable' })
    expect(await describeDatabase('foreign')).toBe(databaseVersion * 10 - 5)
  })

  test('one of this version that lacks tables', async () => {
    await makeDatabase('damaged', databaseVersion * 10, ['facts'])
    expect((await openStore('damaged')).getState()).toEqual({ kind: 'memory', why: 'unreadable' })
    expect(await describeDatabase('damaged')).toBe(databaseVersion * 10)
  })

  test('storage that the browser denies', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect((await openStore('any')).getState()).toEqual({ kind: 'memory', why: 'denied' })
  })
})

test('a database of this version is durable and keeps what it holds', async () => {
  const first = await openStore('kept')
  expect(first.getState()).toEqual({ kind: 'durable' })
  await first.saveConversation(conversation, typed('client-01'))
  first.close()
  const second = await openStore('kept')
  expect((await second.loadConversation(conversation)).outbox).toHaveLength(1)
})

test('a full disk: the store goes on in memory with everything it held, and says so', async () => {
  const rows = createMemoryBackend()
  let isFull = false
  const disk = {
    ...rows,
    async saveChanges(changes: Parameters<typeof rows.saveChanges>[0]) {
      if (isFull) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
      await rows.saveChanges(changes)
    },
  }
  const store = createStore(createResilientBackend(disk))
  const states: unknown[] = []
  store.onStateChange((state) => states.push(state))
  await store.saveConversation(conversation, typed('client-01'))
  isFull = true
  await store.saveConversation(conversation, typed('client-02'))
  expect((await store.loadConversation(conversation)).outbox.map(({ key }) => key)).toEqual(['client-01', 'client-02'])
  expect(states).toEqual([{ kind: 'memory', why: 'quota' }])
  expect((await rows.loadRows('outbox')).map(({ key }) => key)).toEqual(['client-01'])
})

test('a disk without room for a picture refuses it alone, and words are still kept on it', async () => {
  const rows = createMemoryBackend()
  const disk = {
    ...rows,
    async saveChanges(changes: Parameters<typeof rows.saveChanges>[0]) {
      const isLarge = changes.some((change) => change.kind === 'put' && change.table === 'pictures')
      if (isLarge) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
      await rows.saveChanges(changes)
    },
  }
  const store = createStore(createResilientBackend(disk))
  const pictures = [{ id: 'picture-01', clientId: 'client-01', type: 'image/png', bytes: new ArrayBuffer(9) }]
  await expect(store.saveConversation(conversation, { ...typed('client-01'), pictures })).rejects.toThrow('full')
  await store.saveConversation(conversation, typed('client-02'))
  expect((await store.loadConversation(conversation)).messages.map(({ clientId }) => clientId)).toEqual(['client-02'])
  expect(await rows.loadRows('outbox')).toHaveLength(1)
})

test('a disk without room for the index gives up the index alone, and says so to who keeps it', async () => {
  const rows = createMemoryBackend()
  let isFull = false
  const disk = {
    ...rows,
    async saveChanges(changes: Parameters<typeof rows.saveChanges>[0]) {
      const isLarge = changes.some((change) => change.kind === 'put' && change.table === 'snapshots')
      if (isFull && isLarge) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
      await rows.saveChanges(changes)
    },
  }
  const store = createStore(createResilientBackend(disk))
  const index = { version: '1', ids: ['a'], sum: 4, blocks: { postings: new ArrayBuffer(4) } }
  expect(await store.saveIndex(index, 3)).toBe(true)
  isFull = true
  expect(await store.saveIndex({ ...index, sum: 5 }, 4)).toBe(false)
  expect(await store.loadIndex()).toBeNull()
  expect(store.getState()).toEqual({ kind: 'durable' })
  await store.saveConversation(conversation, typed('client-01'))
  expect(await rows.loadRows('messages')).toHaveLength(1)
})

const ofVersion1 = ['facts', 'messages', 'outbox', 'provisionals', 'cursors', 'records', 'settings', 'models']

test.each([
  [1, ofVersion1],
  [2, [...ofVersion1, 'pictures']],
  [3, [...ofVersion1, 'pictures', 'snapshots']],
])('a database of version %i gets what is new and keeps what it held', async (version, tables) => {
  const name = `version-${version}`
  const old = new Dexie(name)
  old.version(version).stores(Object.fromEntries(tables.map((table) => [table, '&key, group'])))
  const {
    messages: [message],
  } = typed('client-01')
  await old.table('messages').put({ key: 'client-01', group: conversation, body: message })
  old.close()
  const store = await openStore(name)
  expect(store.getState()).toEqual({ kind: 'durable' })
  expect((await store.loadConversation(conversation)).messages).toEqual([message])
  const picture = { id: 'picture-01', clientId: 'client-01', type: 'image/png', bytes: new ArrayBuffer(9) }
  await store.saveConversation(conversation, { pictures: [picture] })
  expect(await store.loadPictures('client-01')).toEqual([picture])
  const index = { version: '1', ids: [], sum: 0, blocks: {} }
  expect(await store.saveIndex(index, 1)).toBe(true)
  expect(await store.loadIndex()).toEqual(index)
  await store.saveLocal({ put: [{ table: 'localOrders', key: 'SY1', group: 'import-1', body: 'an order' }] })
  expect(await store.loadLocalOne('localOrders', 'SY1', v.string())).toBe('an order')
  expect(await describeDatabase(name)).toBe(databaseVersion * 10)
})

test.each([
  [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'quota'],
  [{ name: 'OpenFailedError', inner: { name: 'VersionError' } }, 'newer'],
  [{ name: 'OpenFailedError', inner: { name: 'SecurityError' } }, 'denied'],
  [{ name: 'UnknownError' }, 'unreadable'],
  ['a string', 'unreadable'],
])('%o → %s', (error, reason) => {
  expect(toRefusal(error)).toBe(reason)
})
