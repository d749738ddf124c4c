import { parse, parseAll } from './parse-rows.ts'
import type { RowBackend, RowChange, TableName } from './rows.ts'
import { tableNames } from './rows.ts'
import type { Store } from './store.ts'

type LocalStore = Pick<Store, 'loadLocal' | 'loadLocalOne' | 'countLocal' | 'saveLocal' | 'forgetShop'>
type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** Settings of the device that outlive the shop it was connected to begin so. */
export const localSettingPrefix = 'local-'

const localTables: readonly TableName[] = ['localArticles', 'localOrders', 'localImports']

/** The part of a store that belongs to no edge. */
export function createLocalStore(rows: RowBackend, inTurn: InTurn): LocalStore {
  return {
    loadLocal: async (table, schema, group) => parseAll(schema, await rows.loadRows(table, group)),
    loadLocalOne: async (table, key, schema) => parse(schema, (await rows.loadRow(table, key))?.body),
    countLocal: async (table) => (await rows.loadRows(table)).length,
    saveLocal: ({ put = [], removed = [] }) =>
      inTurn(() =>
        rows.saveChanges([
          ...removed.map(({ table, key }): RowChange => ({ kind: 'delete', table, key })),
          ...put.map(({ table, ...row }): RowChange => ({ kind: 'put', table, row })),
        ]),
      ),
    forgetShop: () => inTurn(async () => rows.saveChanges(await toForgetting(rows))),
  }
}

async function toForgetting(rows: RowBackend): Promise<RowChange[]> {
  const settings = await rows.loadRows('settings')
  const kept = settings.filter(({ key }) => key.startsWith(localSettingPrefix))
  return [
    ...tableNames.flatMap((table): RowChange[] => (localTables.includes(table) ? [] : [{ kind: 'clear', table }])),
    ...kept.map((row): RowChange => ({ kind: 'put', table: 'settings', row })),
  ]
}
