import { createStore, type StoreBackend } from './create-store.ts'
import { openDatabase, toRefusal } from './database.ts'
import { createMemoryBackend } from './memory-store.ts'
import { type RowBackend, type RowChange, type TableName, tableNames } from './rows.ts'
import type { Store, StoreState } from './store.ts'

/** Opens a device's store: IndexedDB where it works, otherwise memory, and the state says why. */
export async function openStore(name: string): Promise<Store> {
  const opened = await openDatabase(name)
  if (opened.ok) return createStore(createResilientBackend(opened.value))
  return createMemoryStore(opened.reason)
}

/** A store that lives as long as this thread. */
export function createMemoryStore(why: Exclude<StoreState, { kind: 'durable' }>['why']): Store {
  const state: StoreState = { kind: 'memory', why }
  return createStore({ ...createMemoryBackend(), getState: () => state, onStateChange: () => {} })
}

/** Works on the durable rows; when a write fails (disk full, connection lost) goes on with a copy in memory. */
export function createResilientBackend(durable: RowBackend): StoreBackend {
  const listeners: ((state: StoreState) => void)[] = []
  let state: StoreState = { kind: 'durable' }
  let rows = durable
  const goOnInMemory = async (error: unknown) => {
    const memory = createMemoryBackend()
    await memory.saveChanges(await copyRows(durable))
    rows = memory
    const reason = toRefusal(error)
    state = { kind: 'memory', why: reason === 'unreadable' ? 'denied' : reason }
    for (const listener of listeners) listener(state)
  }
  return {
    getState: () => state,
    onStateChange: (listener) => void listeners.push(listener),
    loadRow: (table, key) => rows.loadRow(table, key),
    loadRows: (table, group) => rows.loadRows(table, group),
    async saveChanges(changes) {
      try {
        await rows.saveChanges(changes)
      } catch (error) {
        if (rows !== durable || isTooMuch(error, changes)) throw error
        await goOnInMemory(error)
        await rows.saveChanges(changes)
      }
    },
    close: () => durable.close(),
  }
}

const largeTables: readonly TableName[] = ['pictures', 'snapshots']

/** A picture or an index that finds no room costs only itself: words still fit, and stay safe. */
function isTooMuch(error: unknown, changes: RowChange[]): boolean {
  const hasLarge = changes.some((change) => change.kind === 'put' && largeTables.includes(change.table))
  return hasLarge && toRefusal(error) === 'quota'
}

async function copyRows(from: RowBackend): Promise<RowChange[]> {
  // An index is made again from the records; in memory it would only lie about twice.
  const copied = tableNames.filter((table) => table !== 'snapshots')
  const copies = await Promise.all(copied.map((table) => copyTable(from, table)))
  return copies.flat()
}

async function copyTable(from: RowBackend, table: TableName): Promise<RowChange[]> {
  try {
    return (await from.loadRows(table)).map((row) => ({ kind: 'put', table, row }))
  } catch {
    // A connection that is gone cannot be read either; what is typed from now on is kept.
    return []
  }
}
