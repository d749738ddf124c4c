import { assert } from '../lib/assert.ts'
import { parse, parseAll } from './parse-rows.ts'
import type { RowBackend, RowChange, TableName } from './rows.ts'
import { tableNames } from './rows.ts'
import type { KeptIndexName, Store } from './store.ts'

type LocalStore = Pick<Store, 'loadLocal' | 'loadLocalOne' | 'countLocal' | 'saveLocal' | 'forgetShop'>
type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** Settings of the device that outlive the shop it was connected to begin so. */
export const localSettingPrefix = 'local-'
/** The index over the shop's articles goes with the shop; the one over this device's own stays. */
export const shopIndex: KeptIndexName = 'articles'

const localTables: readonly TableName[] = ['localArticles', 'localOrders', 'localImports']

/** The part of a store that belongs to no edge. */
export function createLocalStore(rows: RowBackend, inTurn: InTurn): LocalStore {
  return {
    loadLocal: async (table, schema, group) => parseAll(schema, await rows.loadRows(table, group)),
    loadLocalOne: async (table, key, schema) => parse(schema, (await rows.loadRow(table, key))?.body),
    countLocal: async (table) => (await rows.loadRows(table)).length,
    saveLocal: ({ put = [], removed = [], settings = {} }) =>
      inTurn(() =>
        rows.saveChanges([
          ...removed.map(({ table, key }): RowChange => ({ kind: 'delete', table, key })),
          ...put.map(({ table, ...row }): RowChange => ({ kind: 'put', table, row })),
          ...Object.entries(settings).map(toSetting),
        ]),
      ),
    forgetShop: () => inTurn(async () => rows.saveChanges(await toForgetting(rows))),
  }
}

async function toForgetting(rows: RowBackend): Promise<RowChange[]> {
  const settings = await rows.loadRows('settings')
  const kept = settings.filter(({ key }) => key.startsWith(localSettingPrefix))
  return [
    ...tableNames.filter((table) => !localTables.includes(table) && table !== 'snapshots').map(toClearing),
    { kind: 'delete', table: 'snapshots', key: shopIndex },
    ...kept.map((row): RowChange => ({ kind: 'put', table: 'settings', row })),
  ]
}

function toClearing(table: TableName): RowChange {
  return { kind: 'clear', table }
}

function toSetting([key, body]: [string, unknown]): RowChange {
  assert(key.startsWith(localSettingPrefix), `a setting that outlives the shop is not called ${key}`)
  return { kind: 'put', table: 'settings', row: { key, group: '', body } }
}
