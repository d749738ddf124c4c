import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  type DeskRules,
  deskRulesSchema,
  type RuleRecord,
  rulesImportedSchema,
  ruleVersionsSchema,
  sampleOrdersSchema,
} from '../../shared/protocol/desk-rules.ts'
import { writtenSchema } from '../../shared/protocol/http.ts'
import { feedPageSchema, shopFileSchema } from '../../shared/protocol/shop.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

let token = ''
const settingsQuery = "SELECT body FROM records WHERE shop = 'demo' AND kind = 'settings' AND id = 'main'"
const plainVoice = { address: 'none', particles: false, emoji: 'none' }
beforeEach(async () => {
  await seedDemo()
  token = (await signIn('owner')).token
})

const loadRules = async (): Promise<DeskRules> => read(await ask('/api/desk/rules', { token }), deskRulesSchema)

async function findRule<K extends RuleRecord['kind']>(kind: K, id = 'main'): Promise<Extract<RuleRecord, { kind: K }>> {
  const { records } = await loadRules()
  const record = records.find((one) => one.kind === kind && one.id === id)
  if (record?.kind !== kind) throw new Error(`no ${kind} ${id}`)
  return record as Extract<RuleRecord, { kind: K }>
}

const put = (kind: string, id: string, body: object) =>
  ask(`/api/desk/rules/${kind}/${id}`, { method: 'PUT', token, body })
const save = async (kind: string, id: string, body: object) => read(await put(kind, id, body), writtenSchema)
const loadVersions = async (kind: string, id: string) =>
  (await read(await ask(`/api/desk/rules/${kind}/${id}/versions`, { token }), ruleVersionsSchema)).versions

async function loadChanges(since: number) {
  const { accessToken } = await openSession()
  const path = `/api/shops/demo/feed?since=${since}&also=service,price-protection`
  return read(await ask(path, { token: accessToken }), feedPageSchema)
}

test('every kind of rule is there, each with the version a write must name', async () => {
  const { records } = await loadRules()
  const kinds = [
    'coupon',
    'price-protection',
    'promotion',
    'return-policy',
    'service',
    'settings',
    'shipping',
    'size-chart',
  ]
  expect([...new Set(records.map(({ kind }) => kind))].toSorted()).toEqual(kinds)
  expect(records.every(({ version, kind }) => version >= 1 || kind === 'service')).toBe(true)
})

describe('a save', () => {
  test('reaches the feed, keeps what stood there, and says who saved it', async () => {
    const { revision } = await loadRules()
    const before = await findRule('promotion', 'promo-300-50')
    const body = { ...before.body, name: '冬季满减' }
    const written = await save('promotion', 'promo-300-50', { basedOn: before.version, body })
    expect(written.version).toBe(before.version + 1)
    const { changed } = await loadChanges(revision)
    expect(changed).toEqual([{ kind: 'promotion', id: 'promo-300-50', body }])
    const after = await findRule('promotion', 'promo-300-50')
    expect(after).toMatchObject({ version: before.version + 1, savedBy: '林舟', body })
    const versions = await loadVersions('promotion', 'promo-300-50')
    expect(versions.map(({ version, savedBy, body: old }) => [version, savedBy, old])).toEqual([
      [before.version + 1, '林舟', body],
      [before.version, before.savedBy, before.body],
    ])
  })

  test('of a version that moved on is refused and changes nothing', async () => {
    const before = await findRule('return-policy')
    const write = (windowDays: number) => ({ basedOn: before.version, body: { ...before.body, windowDays } })
    const both = await Promise.all([put('return-policy', 'main', write(8)), put('return-policy', 'main', write(9))])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const late = await put('return-policy', 'main', write(10))
    expect(await refusal(late)).toEqual({ status: 409, error: { code: 'revision-conflict' } })
    const after = await findRule('return-policy')
    expect(after.version).toBe(before.version + 1)
    expect([8, 9]).toContain(after.body.windowDays)
  })

  test('puts an old version back as a new one', async () => {
    const first = await findRule('shipping')
    await save('shipping', 'main', { basedOn: first.version, body: { ...first.body, cutoffHour: 20 } })
    const versions = await loadVersions('shipping', 'main')
    const old = versions.find(({ version }) => version === first.version)
    await save('shipping', 'main', { basedOn: first.version + 1, body: old?.body })
    expect(await findRule('shipping')).toMatchObject({ version: first.version + 2, body: first.body })
  })

  test.each([
    ['what the schema refuses', 'return-policy', 'main', { windowDays: 3 }, 400, 'malformed', 'windowDays'],
    ['half a fen', 'shipping', 'main', { baseFeeMinor: 9.5 }, 400, 'malformed', 'baseFeeMinor'],
    ['another id', 'promotion', 'promo-300-50', { id: 'else' }, 400, 'malformed', 'id'],
    [
      'an unknown product',
      'promotion',
      'promo-two-90',
      { scope: { productIds: ['p-x'] } },
      422,
      'row-refused',
      /scope/,
    ],
    [
      'an end before its start',
      'coupon',
      'c-shop-999-80',
      { endsAt: '2020-01-01T00:00:00.000Z' },
      422,
      'row-refused',
      /endsAt/,
    ],
  ] as const)('with %s is refused and names the field', async (_name, kind, id, change, status, code, field) => {
    const before = await findRule(kind, id)
    const answer = await refusal(await put(kind, id, { basedOn: before.version, body: { ...before.body, ...change } }))
    expect(answer).toMatchObject({ status, error: { code, field: expect.stringMatching(field) } })
    expect(await findRule(kind, id)).toEqual(before)
  })

  test('of how the shop speaks leaves its other settings, and an old version comes back without them', async () => {
    const { DB } = env
    const settings = async () => JSON.parse(String(await DB.prepare(settingsQuery).first('body')))
    const before = await findRule('settings')
    expect(Object.keys(before.body).toSorted()).toEqual(['persona'])
    const { persona } = before.body
    const voice = { address: 'nin', particles: false, emoji: 'few', signOff: '山野集祝您顺利' }
    const body = { persona: { ...persona, voice }, hours: 'none of this page’s business' }
    const { version } = await save('settings', 'main', { basedOn: before.version, body })
    expect(await settings()).toMatchObject({ persona: { voice }, hours: { utcOffsetMinutes: 480 } })
    const versions = await loadVersions('settings', 'main')
    expect(versions.map((one) => one.body)).toEqual([{ persona: { ...persona, voice } }, { persona }])
    await save('settings', 'main', { basedOn: version, body: versions[1]?.body })
    expect(await settings()).toMatchObject({ persona, hours: { utcOffsetMinutes: 480 } })
    expect((await settings()).persona.voice).toBeUndefined()
  })

  test('of the leave for a model on shoppers’ devices reaches their feed, and an old version takes it back', async () => {
    const told = async (since: number) => {
      const { changed } = await loadChanges(since)
      const record = changed.find((one) => one.kind === 'settings')
      return record?.kind === 'settings' ? record.body.widgetModel : 'not told'
    }
    const { body, version: basedOn } = await findRule('settings')
    expect(await told(0)).toBeUndefined()
    const { revision, version } = await save('settings', 'main', { basedOn, body: { ...body, widgetModel: true } })
    expect(await told(revision - 1)).toBe(true)
    const former = (await loadVersions('settings', 'main'))[1]?.body
    const undone = await save('settings', 'main', { basedOn: version, body: former })
    expect(await told(undone.revision - 1)).toBeUndefined()
  })

  test.each([
    ['a name of nothing', { shopName: '' }, 400, 'malformed', 'persona.shopName'],
    ['a name of blanks', { shopName: '  ' }, 422, 'row-refused', 'settings.persona.shopName'],
    [
      'an unknown way to call people',
      { voice: { address: 'x', particles: true, emoji: 'none' } },
      400,
      'malformed',
      '',
    ],
    ['closing words of two lines', { voice: { ...plainVoice, signOff: '好\n走' } }, 400, 'malformed', 'signOff'],
  ])('of how the shop speaks with %s is refused', async (_name, change, status, code, field) => {
    const before = await findRule('settings')
    const body = { ...before.body, persona: { ...before.body.persona, ...change } }
    const answer = await refusal(await put('settings', 'main', { basedOn: before.version, body }))
    expect(answer).toMatchObject({ status, error: { code, field: expect.stringContaining(field) } })
    expect(await findRule('settings')).toEqual(before)
  })

  test('of a campaign that ends before it begins is refused and names the field', async () => {
    const before = await findRule('settings')
    const campaign = { name: '双 11', startsAt: '2026-11-11T00:00:00.000Z', endsAt: '2026-11-10T00:00:00.000Z' }
    const body = { ...before.body, campaigns: [campaign] }
    const answer = await refusal(await put('settings', 'main', { basedOn: before.version, body }))
    expect(answer).toMatchObject({ status: 422, error: { field: 'settings.campaigns[0].endsAt' } })
  })

  test("is the owner's: an operator reads and may not write", async () => {
    const record = await findRule('return-policy')
    token = (await signIn('operator')).token
    expect((await loadRules()).records.length).toBeGreaterThan(5)
    const answer = await put('return-policy', 'main', { basedOn: record.version, body: record.body })
    expect(await refusal(answer)).toEqual({ status: 403, error: { code: 'forbidden' } })
  })
})

describe('a new rule', () => {
  test('is made once, removed, told to clients, and can come back', async () => {
    const { body } = await findRule('promotion', 'promo-300-50')
    const id = `promo-new-${Math.floor(performance.now() * 1000)}`
    const fresh = { ...body, id, name: '新活动', scope: { productIds: ['p-zuji-socks'] } }
    const made = await save('promotion', id, { basedOn: 0, body: fresh })
    expect(made.version).toBe(1)
    expect((await put('promotion', id, { basedOn: 0, body: fresh })).status).toBe(409)
    const removed = await read(
      await ask(`/api/desk/rules/promotion/${id}/remove`, { token, body: { basedOn: 1 } }),
      writtenSchema,
    )
    expect((await loadChanges(made.revision)).removed).toEqual([{ kind: 'promotion', id }])
    expect((await loadRules()).records.some((record) => record.id === id)).toBe(false)
    await save('promotion', id, { basedOn: removed.version ?? 0, body: fresh })
    expect(await findRule('promotion', id)).toMatchObject({ version: 3, body: fresh })
    expect((await loadVersions('promotion', id)).map((one) => one.removed)).toEqual([false, true, false])
    await ask(`/api/desk/rules/promotion/${id}/remove`, { token, body: { basedOn: 3 } })
  })

  test('a size chart that products use stays', async () => {
    const { version } = await findRule('size-chart', 'sc-jacket')
    const answer = await ask('/api/desk/rules/size-chart/sc-jacket/remove', { token, body: { basedOn: version } })
    expect(await refusal(answer)).toEqual({ status: 422, error: { code: 'row-refused', field: 'sizeCharts' } })
  })
})

describe('a file', () => {
  const importFile = (body: object) => ask('/api/desk/rules/import', { token, body })

  test('that was exported fits the schema of a shop file and changes nothing when it comes back', async () => {
    const file = await read(await ask('/api/desk/rules/export', { token }), shopFileSchema)
    expect(file.promotions.length).toBeGreaterThan(0)
    expect([file.members, file.orders]).toEqual([[], []])
    const { revision } = await loadRules()
    const { promotions, coupons, shipping, returnPolicy, priceProtection, sizeCharts } = file
    const sections = { promotions, coupons, shipping, returnPolicy, priceProtection, sizeCharts }
    const answer = await read(await importFile({ revision, sections }), rulesImportedSchema)
    expect(answer).toEqual({ revision, changed: 0, removed: 0 })
  })

  test('changes what it names, removes what it lacks, and keeps every former version', async () => {
    const { revision, records } = await loadRules()
    const promotions = records.flatMap((record) => (record.kind === 'promotion' ? [record.body] : []))
    const kept = promotions.filter(({ id }) => id !== 'promo-two-90').map((one) => ({ ...one, name: `${one.name}!` }))
    const answer = await read(await importFile({ revision, sections: { promotions: kept } }), rulesImportedSchema)
    expect(answer).toEqual({ revision: revision + promotions.length, changed: kept.length, removed: 1 })
    expect((await loadRules()).records.filter(({ kind }) => kind === 'promotion').map(({ body }) => body)).toEqual(kept)
    const [gone, former] = await loadVersions('promotion', 'promo-two-90')
    expect([gone?.removed, former?.removed]).toEqual([true, false])
    await read(await importFile({ revision: answer.revision, sections: { promotions } }), rulesImportedSchema)
    expect((await loadRules()).records.filter(({ kind }) => kind === 'promotion')).toHaveLength(promotions.length)
  })

  test.each([
    ['a broken reference', { coupons: [] }, 422],
    ['an older revision', {}, 409],
    ['no numbers', { shipping: { baseFeeMinor: '10' } }, 400],
  ])('with %s changes nothing at all', async (name, sections, status) => {
    const before = await loadRules()
    const bad = name === 'a broken reference' ? { ...sections, ...(await withBadPromotion(before)) } : sections
    const revision = name === 'an older revision' ? before.revision - 1 : before.revision
    const answer = await importFile({ revision, sections: bad })
    expect(answer.status).toBe(status)
    expect(await loadRules()).toEqual(before)
  })

  test('of a thousand coupons is stored at once', async () => {
    const { revision, records } = await loadRules()
    const coupons = records.flatMap((record) => (record.kind === 'coupon' ? [record.body] : []))
    const [first] = coupons
    const more = Array.from({ length: 1000 }, (_, at) => ({ ...first!, id: `c-many-${at}`, name: `券 ${at}` }))
    const answer = await read(
      await importFile({ revision, sections: { coupons: [...coupons, ...more] } }),
      rulesImportedSchema,
    )
    expect(answer).toEqual({ revision: revision + 1000, changed: 1000, removed: 0 })
    const back = await read(await importFile({ revision: answer.revision, sections: { coupons } }), rulesImportedSchema)
    expect(back).toMatchObject({ changed: 0, removed: 1000 })
  }, 20_000)

  async function withBadPromotion({ records }: DeskRules) {
    const promotions = records.flatMap((record) => (record.kind === 'promotion' ? [record.body] : []))
    return { promotions: promotions.map((one) => ({ ...one, scope: { productIds: ['p-nowhere'] } })) }
  }
})

test('orders to try on are masked and their reading is audited', async () => {
  const { orders } = await read(await ask('/api/desk/rules/orders', { token }), sampleOrdersSchema)
  expect(orders.length).toBeGreaterThan(5)
  expect(orders.every(({ address }) => address.detail === '****' && address.phone.includes('****'))).toBe(true)
  const { results } = await env.DB.prepare("SELECT 1 FROM audit WHERE action = 'orders.read'").all()
  expect(results.length).toBeGreaterThan(0)
})
