import * as v from 'valibot'
import { type StoredFact, storedFactSchema } from '../protocol/down.ts'
import { feedRecordSchema } from '../protocol/shop.ts'
import { toRefusal } from './database.ts'
import {
  localMessageSchema,
  type OutboxWish,
  outboxEntrySchema,
  storedPictureSchema,
  storedProvisionalSchema,
  toOutboxKey,
} from './entries.ts'
import { feedCursorKey, toFeedChanges } from './feed-changes.ts'
import { keptIndexSchema } from './kept-index.ts'
import { createLocalStore, shopIndex } from './local-store.ts'
import { parse, parseAll } from './parse-rows.ts'
import type { Row, RowBackend, RowChange, TableName } from './rows.ts'
import { tableNames } from './rows.ts'
import type { ConversationChange, KeptIndexName, Store, StoredConversation, StoredUnsent, StoreState } from './store.ts'

/** A backend that may change its ground while it works. */
export interface StoreBackend extends RowBackend {
  getState(): StoreState
  onStateChange(listener: (state: StoreState) => void): void
}

/** Builds the store over rows: keys, transactions, and parsing of whatever was read. */
export function createStore(rows: StoreBackend): Store {
  // Writes wait for each other, so that an order number is given once.
  let writing: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = writing.then(work, work)
    writing = done.catch(() => undefined) // its caller hears of it
    return done
  }
  const save = (changes: RowChange[]) => inTurn(() => rows.saveChanges(changes))
  return {
    getState: rows.getState,
    onStateChange: rows.onStateChange,
    loadConversation: (id) => loadConversation(rows, id),
    loadUnsent: (id) => loadUnsent(rows, id),
    loadPictures: async (clientId) => parseAll(storedPictureSchema, await rows.loadRows('pictures', clientId)),
    loadPicture: async (id) => parse(storedPictureSchema, (await rows.loadRow('pictures', id))?.body),
    saveConversation: (id, change) =>
      inTurn(async () => rows.saveChanges(toConversationChanges(id, change, await nextOrder(rows, id, change)))),
    moveUnsent: (from, to) => inTurn(async () => rows.saveChanges(await toMoves(rows, from, to))),
    removeConversation: (id) => inTurn(async () => rows.saveChanges(await toRemoval(rows, id))),
    removeConversations: () => inTurn(async () => rows.saveChanges(await toFullRemoval(rows))),
    loadRecords: async () => ({
      revision: await loadRevision(rows),
      records: parseAll(feedRecordSchema, await rows.loadRows('records')),
    }),
    loadRevision: () => loadRevision(rows),
    saveFeedPage: (page) => save(toFeedChanges(page)),
    loadIndex: async (name = shopIndex) =>
      parse(keptIndexSchema, (await rows.loadRow('snapshots', name))?.body)?.snapshot ?? null,
    saveIndex: (snapshot, revision, name = shopIndex) => inTurn(() => saveIndex(rows, name, { snapshot, revision })),
    loadSetting: async (name, schema) => parse(schema, (await rows.loadRow('settings', name))?.body),
    saveSetting: (name, value) => save([put('settings', { key: name, group: '', body: value })]),
    removeSetting: (name) => save([{ kind: 'delete', table: 'settings', key: name }]),
    loadModelNotes: async (schema) => parseAll(schema, await rows.loadRows('models')),
    saveModelNote: (id, note) => save([put('models', { key: id, group: '', body: note })]),
    ...createLocalStore(rows, inTurn),
    wipe: () => save(tableNames.map((table) => ({ kind: 'clear', table }))),
    close: rows.close,
  }
}

/** An index that finds no room costs only itself: the one before makes room for what cannot be made again. */
async function saveIndex(
  rows: RowBackend,
  key: KeptIndexName,
  body: v.InferInput<typeof keptIndexSchema>,
): Promise<boolean> {
  try {
    await rows.saveChanges([put('snapshots', { key, group: '', body })])
    return true
  } catch (error) {
    if (toRefusal(error) !== 'quota') throw error
    await rows.saveChanges([{ kind: 'delete', table: 'snapshots', key }])
    return false
  }
}

async function loadConversation(rows: RowBackend, id: string): Promise<StoredConversation> {
  const [facts, cursor, unsent] = await Promise.all([
    rows.loadRows('facts', id),
    rows.loadRow('cursors', id),
    loadUnsent(rows, id),
  ])
  return {
    facts: parseAll(storedFactSchema, facts).sort((a, b) => a.seq - b.seq),
    cursor: parse(v.number(), cursor?.body) ?? 0,
    ...unsent,
  }
}

async function loadRevision(rows: RowBackend): Promise<number> {
  return parse(v.number(), (await rows.loadRow('cursors', feedCursorKey))?.body) ?? 0
}

async function loadUnsent(rows: RowBackend, id: string): Promise<StoredUnsent> {
  const [messages, outbox, provisionals] = await Promise.all([
    rows.loadRows('messages', id),
    rows.loadRows('outbox', id),
    rows.loadRows('provisionals', id),
  ])
  const leaving = parseAll(outboxEntrySchema, outbox).sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1))
  const place = new Map(leaving.map(({ key }, at) => [key, at]))
  const typed = parseAll(localMessageSchema, messages)
  return {
    // Refused ones have left the outbox: they stand where they were typed, by time.
    messages: typed.sort(
      (a, b) => comparePlaces(place.get(a.clientId), place.get(b.clientId)) || compareText(a.at, b.at),
    ),
    outbox: leaving,
    provisionals: parseAll(storedProvisionalSchema, provisionals),
  }
}

function comparePlaces(a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : a - b
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

async function nextOrder(rows: RowBackend, id: string, change: ConversationChange): Promise<number> {
  if (!change.wishes?.length) return 0
  const waiting = parseAll(outboxEntrySchema, await rows.loadRows('outbox', id))
  return Math.max(0, ...waiting.map(({ order }) => order)) + 1
}

function toConversationChanges(id: string, change: ConversationChange, firstOrder: number): RowChange[] {
  const remove = (table: TableName, keys: string[] = []) =>
    keys.map((key): RowChange => ({ kind: 'delete', table, key }))
  const of = (key: string, body: unknown): Row => ({ key, group: id, body })
  return [
    ...remove('messages', change.removedMessages),
    ...(change.removedMessages ?? []).map(toPictureRemoval),
    ...remove('outbox', change.removedEntries),
    ...remove('provisionals', change.removedProvisionals),
    ...(change.facts ?? []).map((fact) => put('facts', of(toFactKey(id, fact), fact))),
    ...(change.messages ?? []).map((message) => put('messages', of(message.clientId, message))),
    ...(change.pictures ?? []).map((picture) =>
      put('pictures', { key: picture.id, group: picture.clientId, body: picture }),
    ),
    ...(change.wishes ?? []).map((wish, at) =>
      put('outbox', of(toOutboxKey(wish), toEntry(id, wish, firstOrder + at))),
    ),
    ...(change.provisionals ?? []).map((reply) => put('provisionals', of(reply.answersClientId, reply))),
    ...(change.cursor === undefined ? [] : [put('cursors', { key: id, group: '', body: change.cursor })]),
  ]
}

function toEntry(conversationId: string, wish: OutboxWish, order: number) {
  return { key: toOutboxKey(wish), conversationId, order, wish }
}

function toFactKey(id: string, fact: StoredFact): string {
  return `${id}/${String(fact.seq).padStart(12, '0')}`
}

async function toMoves(rows: RowBackend, from: string, to: string): Promise<RowChange[]> {
  const tables: TableName[] = ['messages', 'outbox', 'provisionals']
  const moved = await Promise.all(
    tables.map(async (table) =>
      (await rows.loadRows(table, from)).map((row) =>
        put(table, { ...row, group: to, body: { ...Object(row.body), conversationId: to } }),
      ),
    ),
  )
  return moved.flat()
}

function toPictureRemoval(clientId: string): RowChange {
  return { kind: 'clear', table: 'pictures', group: clientId }
}

async function toRemoval(rows: RowBackend, id: string): Promise<RowChange[]> {
  const typed = (await rows.loadRows('messages', id)).map(({ key }) => key)
  const tables: TableName[] = ['facts', 'messages', 'outbox', 'provisionals']
  const cleared = tables.map((table): RowChange => ({ kind: 'clear', table, group: id }))
  return [...typed.map(toPictureRemoval), ...cleared, { kind: 'delete', table: 'cursors', key: id }]
}

async function toFullRemoval(rows: RowBackend): Promise<RowChange[]> {
  const tables: TableName[] = ['facts', 'messages', 'outbox', 'provisionals', 'pictures', 'cursors']
  const feed = await rows.loadRow('cursors', feedCursorKey)
  const cleared = tables.map((table): RowChange => ({ kind: 'clear', table }))
  return feed ? [...cleared, put('cursors', feed)] : cleared
}

function put(table: TableName, row: Row): RowChange {
  return { kind: 'put', table, row }
}
