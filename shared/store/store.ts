import type * as v from 'valibot'
import type { IndexSnapshot } from '../knowledge/knowledge-index.ts'
import type { StoredFact } from '../protocol/down.ts'
import type { Seq } from '../protocol/ids.ts'
import type { FeedPage, FeedRecord } from '../protocol/shop.ts'
import type { DatabaseRefusal } from './database.ts'
import type { LocalMessage, OutboxEntry, OutboxWish, StoredPicture, StoredProvisional } from './entries.ts'

/** Whether what is saved here survives this thread. */
export type StoreState = { kind: 'durable' } | { kind: 'memory'; why: DatabaseRefusal }

/** Everything a device holds of one conversation. */
export interface StoredConversation {
  /** By seq. */
  facts: StoredFact[]
  /** The highest seq known, also of facts this version cannot read. */
  cursor: Seq
  /** In the order they were typed. */
  messages: LocalMessage[]
  /** In the order they leave. */
  outbox: OutboxEntry[]
  provisionals: StoredProvisional[]
}

/** What is not settled yet: all of a conversation but its facts. */
export type StoredUnsent = Pick<StoredConversation, 'messages' | 'outbox' | 'provisionals'>

/** What one change of a conversation saves, in one transaction. */
export interface ConversationChange {
  facts?: StoredFact[]
  cursor?: Seq
  messages?: LocalMessage[]
  /** Their pictures go with them. */
  removedMessages?: string[]
  /** Refused as a whole with the error of the disk when there is no room for them. */
  pictures?: StoredPicture[]
  /** Put at the end of the outbox, in this order. */
  wishes?: OutboxWish[]
  removedEntries?: string[]
  provisionals?: StoredProvisional[]
  removedProvisionals?: string[]
}

/** What a seller keeps on this device and nowhere else. */
export type LocalTable = 'localArticles' | 'localOrders' | 'localImports'

/** Whose articles an index is over: the edge's shop, or what a seller keeps on this device. */
export type KeptIndexName = 'articles' | 'local-articles'

/** One change of it, all or nothing. `group`: the import that brought it, or empty. */
export interface LocalChange {
  put?: { table: LocalTable; key: string; group: string; body: unknown }[]
  removed?: { table: LocalTable; key: string }[]
  /** Settings that outlive every shop, by name: each begins with `localSettingPrefix`. */
  settings?: Record<string, unknown>
}

/** All that an engine keeps on a device. One interface, two backends, one contract suite. */
export interface Store {
  getState(): StoreState
  /** Told when a write failed and this store went on in memory. */
  onStateChange(listener: (state: StoreState) => void): void
  loadConversation(conversationId: string): Promise<StoredConversation>
  loadUnsent(conversationId: string): Promise<StoredUnsent>
  /** Pictures of a message on its way. */
  loadPictures(clientId: string): Promise<StoredPicture[]>
  loadPicture(id: string): Promise<StoredPicture | null>
  saveConversation(conversationId: string, change: ConversationChange): Promise<void>
  /** Messages, outbox and provisional replies go over to another conversation; facts stay where they were made. */
  moveUnsent(fromConversationId: string, toConversationId: string): Promise<void>
  removeConversation(conversationId: string): Promise<void>
  /** All of them, for example when an operator signs out; knowledge and settings stay. */
  removeConversations(): Promise<void>
  /** `revision` 0: nothing was ever loaded. */
  loadRecords(): Promise<{ revision: number; records: FeedRecord[] }>
  loadRevision(): Promise<number>
  saveFeedPage(page: FeedPage): Promise<void>
  /** The search index kept last, or null; what it says of articles may be older than the records. */
  loadIndex(name?: KeptIndexName): Promise<IndexSnapshot | null>
  /** Keeps an index with the revision it was made at, instead of the one before; false when the disk has no room for it. */
  saveIndex(snapshot: IndexSnapshot, revision: number, name?: KeptIndexName): Promise<boolean>
  loadSetting<S extends v.GenericSchema>(name: string, schema: S): Promise<v.InferOutput<S> | null>
  saveSetting(name: string, value: unknown): Promise<void>
  removeSetting(name: string): Promise<void>
  loadModelNotes<S extends v.GenericSchema>(schema: S): Promise<v.InferOutput<S>[]>
  saveModelNote(id: string, note: unknown): Promise<void>
  loadLocal<S extends v.GenericSchema>(table: LocalTable, schema: S, group?: string): Promise<v.InferOutput<S>[]>
  loadLocalOne<S extends v.GenericSchema>(table: LocalTable, key: string, schema: S): Promise<v.InferOutput<S> | null>
  /** How many there are; none of them is parsed. */
  countLocal(table: LocalTable): Promise<number>
  saveLocal(change: LocalChange): Promise<void>
  /** Forgets the edge's shop, with its settings; what the seller keeps only here stays. */
  forgetShop(): Promise<void>
  /** Forgets everything. */
  wipe(): Promise<void>
  close(): void
}
