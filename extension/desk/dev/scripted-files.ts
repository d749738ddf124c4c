import type {
  OrderFileChoice,
  OrderFileReading,
  OrderFiles,
  OrderSample,
  ToldBadRow,
} from '../../../shared/protocol/order-file.ts'
import { scriptedOrder } from './scripted-shopper.ts'

const head = [
  { row: 1, cells: ['订单编号', '订单状态', '订单创建时间', '宝贝标题', '商品规格', '实付', '联系手机', '备注'] },
  {
    row: 2,
    cells: ['SY202611210031', '已发货', '2026-11-21 09:20', '「轻羽」三季双人帐', '雾绿', '899', '138****6021', ''],
  },
  { row: 3, cells: ['SY202611210032', '待发货', '2026-11-21 10:02', '羊毛徒步袜', '灰', '49.5', '139****2046', '急'] },
]
const columns = { number: 0, status: 1, createdAt: 2, title: 3, options: 4, paid: 5, phone: 6 }
const samples: OrderSample[] = [
  {
    ...{ id: 'SY202611210031', status: 'shipped', createdAt: '2026-11-21T01:20:00.000Z', paidMinor: 89_900 },
    ...{ titles: ['「轻羽」三季双人帐'], phoneLast4: '6021', waybill: 'SF1380013801' },
  },
  {
    ...{ id: 'SY202611210032', status: 'paid', createdAt: '2026-11-21T02:02:00.000Z', paidMinor: 4950 },
    ...{ titles: ['羊毛徒步袜', '=1+1'], phoneLast4: '', waybill: '' },
  },
]
const bad: ToldBadRow[] = [
  { row: 7, reason: 'bad-date', told: ['昨天'] },
  { row: 9, reason: 'unknown-state', told: ['飞走了'] },
  { row: 12, reason: 'with-bad-row', told: [] },
]
const orders = 60
const perBatch = 25

/** Stands in for the engine's reading of files: one file, whatever is chosen; an empty one is refused. */
export function createScriptedFiles(): OrderFiles {
  let step = 0
  return {
    async openOrderFile(url) {
      if (url.includes('empty')) return { ok: false, reason: 'empty' }
      return { ok: true, value: { file: 'f1', rows: 64, head, headerRow: 1, columns } }
    },
    async readOrderFile(_file, choice) {
      step = choice === null ? step + 1 : 0
      return read(choice, step)
    },
    async listFileOrders(_file, from) {
      const count = Math.min(perBatch, orders - from)
      const batch = Array.from({ length: count }, (_, index) => ({ ...scriptedOrder, id: `F${from + index}` }))
      return { orders: batch, next: from + count < orders ? from + count : null }
    },
    listBadRows: async (_file, from) => bad.slice(from),
    async openTraceFile() {
      const sample = { place: 1, waybill: 'SF1380013801', carrier: '顺丰速运', order: null, nodes: 4, newest: '派送中' }
      return {
        ok: true,
        value: { file: 't1', traces: 1, samples: [sample], bad: [{ place: 2, reason: 'no-waybill' }] },
      }
    },
    listFileTraces: async () => ({ traces: [{ payload: { nu: 'SF1380013801' } }], next: null }),
    closeFile: async () => {},
  }
}

function read(choice: OrderFileChoice | null, step: number): OrderFileReading {
  if (choice !== null && choice.columns.createdAt === undefined) return { kind: 'missing', fields: ['createdAt'] }
  if (step === 0) return { kind: 'reading', done: 20, all: orders }
  return { kind: 'read', orders, bad: bad.length, withoutPhone: 1, samples }
}
