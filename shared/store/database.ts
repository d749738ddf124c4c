import { Dexie } from 'dexie'
import type { Row, RowBackend, RowChange, TableName } from './rows.ts'
import { tableNames } from './rows.ts'

/** Why a device's database is not used. `unreadable` and `newer` ones stay as they are. */
export type DatabaseRefusal = 'denied' | 'quota' | 'unreadable' | 'newer'

/** Grows by one with every change of the tables; Dexie writes ten times this number. */
export const databaseVersion = 4

/** Opens a database in IndexedDB. Nothing that exists is ever deleted here, whatever goes wrong. */
export async function openDatabase(
  name: string,
): Promise<{ ok: true; value: RowBackend } | { ok: false; reason: DatabaseRefusal }> {
  if (typeof indexedDB === 'undefined') return { ok: false, reason: 'denied' }
  try {
    const existing = await inspectDatabase(name)
    const refusal = existing === null ? null : judgeExisting(existing)
    if (refusal !== null) return { ok: false, reason: refusal }
  } catch (error) {
    return { ok: false, reason: toRefusal(error) }
  }
  const database = new Dexie(name, { indexedDB, IDBKeyRange })
  database.version(databaseVersion).stores(Object.fromEntries(tableNames.map((table) => [table, '&key, group'])))
  try {
    await database.open()
    return { ok: true, value: toBackend(database) }
  } catch (error) {
    database.close()
    return { ok: false, reason: toRefusal(error) }
  }
}

/** Dexie opens a newer database, and even adds its own tables to one that lacks them: so we look first. */
function judgeExisting(existing: { version: number; tables: string[] }): DatabaseRefusal | null {
  if (existing.version > databaseVersion * 10) return 'newer'
  const isComplete = tableNames.every((table) => existing.tables.includes(table))
  return existing.version === databaseVersion * 10 && !isComplete ? 'unreadable' : null
}

/** Version and tables of a database as it stands, or null; an absent one is not made by looking. */
function inspectDatabase(name: string): Promise<{ version: number; tables: string[] } | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isAbsent = false
    request.onupgradeneeded = () => {
      isAbsent = true
      request.transaction?.abort()
    }
    request.onsuccess = () => {
      const { version, objectStoreNames } = request.result
      request.result.close()
      resolve({ version, tables: [...objectStoreNames] })
    }
    request.onerror = () => (isAbsent ? resolve(null) : reject(request.error))
  })
}

/** Sorts an IndexedDB error by what can be done about it. */
export function toRefusal(error: unknown): DatabaseRefusal {
  const names = errorNames(error)
  if (names.includes('QuotaExceededError')) return 'quota'
  if (names.includes('VersionError')) return 'newer'
  const denied = ['SecurityError', 'InvalidStateError', 'MissingAPIError', 'NotAllowedError']
  return names.some((name) => denied.includes(name)) ? 'denied' : 'unreadable'
}

/** Dexie wraps what IndexedDB said, sometimes twice. */
function errorNames(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 3) return []
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : []
  return [...name, ...('inner' in error ? errorNames(error.inner, depth + 1) : [])]
}

function toBackend(database: Dexie): RowBackend {
  return {
    loadRow: (table, key) => database.table<Row, string>(table).get(key),
    loadRows: (table, group) => loadRows(database, table, group),
    saveChanges: (changes) => saveChanges(database, changes),
    close: () => database.close(),
  }
}

async function loadRows(database: Dexie, table: TableName, group: string | undefined): Promise<Row[]> {
  const rows = database.table<Row, string>(table)
  return group === undefined ? rows.orderBy('key').toArray() : rows.where('group').equals(group).sortBy('key')
}

async function saveChanges(database: Dexie, changes: RowChange[]): Promise<void> {
  const tables = [...new Set(changes.map(({ table }) => table))]
  if (tables.length === 0) return
  await database.transaction('rw', tables, async () => {
    for (const change of changes) await applyChange(database, change)
  })
}

async function applyChange(database: Dexie, change: RowChange): Promise<void> {
  const rows = database.table<Row, string>(change.table)
  if (change.kind === 'put') await rows.put(change.row)
  else if (change.kind === 'delete') await rows.delete(change.key)
  else if (change.group === undefined) await rows.clear()
  else await rows.where('group').equals(change.group).delete()
}
