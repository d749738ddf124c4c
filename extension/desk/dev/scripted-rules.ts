import * as v from 'valibot'
import {
  type RuleKind,
  type RuleRecord,
  type RuleVersions,
  ruleKindSchema,
  ruleRecordSchema,
} from '../../../shared/protocol/desk-rules.ts'
import type { ServiceRules } from '../../../shared/protocol/service-rules.ts'
import { scriptedCatalogue } from './scripted-catalogue.ts'
import { at } from './scripted-conversations.ts'

const season = { startsAt: at(7 * 1440), endsAt: at(-30 * 1440) }
const stamp = { version: 2, savedAt: at(96), savedBy: '林舟' }

const service: ServiceRules = {
  changes: {
    ...{ selfServiceHours: 4, intercept: true, interceptFeeMinor: 1200, deliveryDaysAhead: 14 },
    ...{ combineShipping: true, priceEditMaxMinor: 1000 },
  },
  unpaidHours: 24,
  paymentMethods: [
    { id: 'wechat', name: '微信支付' },
    { id: 'alipay', name: '支付宝' },
  ],
  compensation: { perOrderMaxMinor: 3000, offers: [{ reason: 'late-dispatch', offMinor: 1000 }] },
  points: { pointsPerYuan: 100, maxPayPercent: 30, minPoints: 500 },
  levels: [
    { name: '普通会员', fromSpentMinor: 0, benefits: [] },
    { name: '金卡', fromSpentMinor: 300_000, benefits: ['会员价', '优先接入人工'] },
  ],
  warranties: [{ scope: { categories: ['帐篷'] }, months: 24, covers: '帐杆、拉链、缝线', excludes: '刮破和火星烫坏' }],
  promises: [{ name: '24 小时发货', text: '现货在付款后 24 小时内发出。' }],
  returnMethods: ['pickup', 'self'],
  clocks: {
    ...{ collectHours: 24, transitHours: 24, deliverHours: 24, silentHours: 48, personHours: 72 },
    ...{ remoteExtraHours: 48, quietFromHour: 22, quietToHour: 8, holidays: [], disruptions: [] },
  },
  ticketGroups: [
    { id: 'service', name: '客服组' },
    { id: 'after-sale', name: '售后组' },
  ],
}

const firstRecords: RuleRecord[] = [
  {
    ...{ kind: 'promotion', id: 'winter', ...stamp },
    body: {
      ...{ kind: 'threshold', id: 'winter', name: '冬季满减', scope: {}, mode: 'per', crossShop: true, ...season },
      tiers: [{ thresholdMinor: 30_000, offMinor: 5000 }],
    },
  },
  {
    ...{ kind: 'promotion', id: 'two', ...stamp, version: 1, savedAt: null, savedBy: null },
    body: {
      ...{ kind: 'pieces', id: 'two', name: '小件折扣', scope: { productIds: ['jacket-lan'] }, ...season },
      tiers: [{ pieces: 2, payPercent: 90 }],
    },
  },
  {
    ...{ kind: 'coupon', id: 'shop-999', ...stamp },
    body: {
      ...{ id: 'shop-999', name: '店铺券', level: 'shop', stackingGroup: 'shop-coupon', scope: {}, ...season },
      ...{ thresholdMinor: 99_900, benefit: { kind: 'off', offMinor: 8000 }, openToAll: true },
    },
  },
  ...scriptedCatalogue.sizeCharts.map((body): RuleRecord => ({ kind: 'size-chart', id: body.id, ...stamp, body })),
  {
    ...{ kind: 'shipping', id: 'main', ...stamp },
    body: {
      ...{ baseFeeMinor: 1000, freeFromMinor: 9900, cutoffHour: 16, dispatchHours: 24, carrier: '中通快递' },
      ...{ originCity: '成都', defaultDays: [3, 5] },
      regions: [{ name: '川渝', provinces: ['四川', '重庆'], feeMinor: 1000, freeFromMinor: 9900, days: [1, 2] }],
    },
  },
  { kind: 'return-policy', id: 'main', ...stamp, body: scriptedCatalogue.returnPolicy },
  { kind: 'price-protection', id: 'main', version: 0, savedAt: null, savedBy: null, body: null },
  { kind: 'service', id: 'main', ...stamp, body: service },
  {
    ...{ kind: 'settings', id: 'main', ...stamp },
    body: { persona: scriptedCatalogue.settings.persona },
  },
]

interface Shop {
  revision: number
  records: RuleRecord[]
  versions: Map<string, RuleVersions['versions']>
}

const write = v.object({ basedOn: v.number(), body: v.optional(v.unknown()) })

/** Stands in for the edge's rules, a shop of its own for each: versions count, an older one is refused. */
export function createScriptedRules() {
  const shop: Shop = { revision: 1284, records: firstRecords, versions: new Map() }
  return (path: string, init: RequestInit | undefined): Response => answer(shop, path, init)
}

function answer(shop: Shop, path: string, init: RequestInit | undefined): Response {
  const { revision, records } = shop
  const [, first, id, what] = path.split('/')
  if (first === undefined) return Response.json({ revision, records })
  if (first === 'orders') return Response.json({ orders: [] })
  if (first === 'export') return Response.json({ code: 'unavailable' }, { status: 503 })
  if (first === 'import') return Response.json({ revision, changed: 0, removed: 0 })
  const kind = v.parse(ruleKindSchema, first)
  const key = `${kind}:${id}`
  const record = records.find((one) => one.kind === kind && one.id === id)
  if (what === 'versions') return Response.json({ versions: shop.versions.get(key) ?? [] })
  const { basedOn, body } = v.parse(write, JSON.parse(String(init?.body)))
  if (basedOn !== (record?.version ?? 0)) return Response.json({ code: 'revision-conflict' }, { status: 409 })
  return Response.json(store(shop, { kind, id: id ?? 'main', body, record, isRemoved: what === 'remove' }))
}

interface Store {
  kind: RuleKind
  id: string
  body: unknown
  record: RuleRecord | undefined
  isRemoved: boolean
}

function store(shop: Shop, { kind, id, body, record, isRemoved }: Store) {
  const { versions } = shop
  const version = (record?.version ?? 0) + 1
  const saved = { version, savedAt: at(0), savedBy: '林舟' }
  const former = record ? [{ ...record, removed: false }] : []
  const known = versions.get(`${kind}:${id}`) ?? former
  versions.set(`${kind}:${id}`, [{ ...saved, removed: isRemoved, body: isRemoved ? record?.body : body }, ...known])
  const rest = shop.records.filter((one) => one !== record)
  shop.revision += 1
  shop.records = isRemoved ? rest : [...rest, v.parse(ruleRecordSchema, { kind, id, ...saved, body })]
  return { revision: shop.revision, id, version }
}
