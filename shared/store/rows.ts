/** The tables of a device's database. Every row is one JSON body under a key, with a group to load it by. */
export const tableNames = [
  'facts',
  'messages',
  'outbox',
  'provisionals',
  'pictures',
  'cursors',
  'records',
  'snapshots',
  'settings',
  'models',
  'localArticles',
  'localOrders',
  'localImports',
] as const
export type TableName = (typeof tableNames)[number]

/** One stored row. Bodies are parsed by whoever reads them: an older version of this program may have written them. */
export interface Row {
  key: string
  /** Conversation id, record kind, client id of a picture's message, import of a local record, or empty. */
  group: string
  body: unknown
}

/** One change of a transaction. */
export type RowChange =
  | { kind: 'put'; table: TableName; row: Row }
  | { kind: 'delete'; table: TableName; key: string }
  | { kind: 'clear'; table: TableName; group?: string }

/** What a store stands on: IndexedDB or memory. */
export interface RowBackend {
  loadRow(table: TableName, key: string): Promise<Row | undefined>
  /** Rows in the order of their keys. */
  loadRows(table: TableName, group?: string): Promise<Row[]>
  /** All or nothing. */
  saveChanges(changes: RowChange[]): Promise<void>
  close(): void
}
