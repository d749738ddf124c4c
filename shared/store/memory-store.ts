import type { Row, RowBackend, RowChange, TableName } from './rows.ts'
import { tableNames } from './rows.ts'

/** Keeps rows for as long as this thread lives: storage is denied, full, or belongs to a newer program. */
export function createMemoryBackend(): RowBackend {
  const tables = new Map<TableName, Map<string, Row>>(tableNames.map((table) => [table, new Map()]))
  const rowsOf = (table: TableName) => tables.get(table) ?? new Map<string, Row>()
  return {
    loadRow: async (table, key) => copy(rowsOf(table).get(key)),
    async loadRows(table, group) {
      const rows = [...rowsOf(table).values()].filter((row) => group === undefined || row.group === group)
      return copy(rows.sort((a, b) => (a.key < b.key ? -1 : 1)))
    },
    async saveChanges(changes) {
      // Copied first, so that a body that cannot be stored changes nothing: all or nothing.
      for (const change of copy(changes)) applyChange(rowsOf(change.table), change)
    },
    close() {},
  }
}

function applyChange(rows: Map<string, Row>, change: RowChange): void {
  if (change.kind === 'put') rows.set(change.row.key, change.row)
  else if (change.kind === 'delete') rows.delete(change.key)
  else for (const row of [...rows.values()]) if ((change.group ?? row.group) === row.group) rows.delete(row.key)
}

/** Callers never share objects with the store, exactly as with IndexedDB. */
function copy<T>(value: T): T {
  return structuredClone(value)
}
