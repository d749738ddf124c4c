import { expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import { toPublicCatalogue } from '../../eval/shop-sources.ts'
import type { TurnSources } from '../turn.ts'
import { findRulesUntil } from './usable-coupons.ts'

const anchor = new Date('2026-11-20T06:00:00Z')
const catalogue = toPublicCatalogue(createDemoShop(anchor))
const late = new Date('2027-11-20T06:00:00Z')
const sourcesOf = (reason: 'offline' | 'unavailable', offers = catalogue) =>
  ({ catalogue: offers, lookUpCoupons: async () => ({ ok: false, reason }) }) as unknown as TurnSources

test('a device whose last offer is over does not know what was announced since', async () => {
  const until = await findRulesUntil(sourcesOf('offline'), late)
  expect(until?.toISOString()).toBe('2026-12-20T16:00:00.000Z')
})

test.each([
  ['offers still run', sourcesOf('offline'), anchor],
  ['the edge knows the rules', sourcesOf('unavailable'), late],
  ['there never were offers', sourcesOf('offline', { ...catalogue, promotions: [], coupons: [] }), late],
])('%s: nothing is held back', async (_, sources, now) => {
  expect(await findRulesUntil(sources, now)).toBeUndefined()
})
