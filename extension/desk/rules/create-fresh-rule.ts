import type { RuleBody } from '../../../shared/protocol/desk-rules.ts'
import { fromBeijingField, toBeijingField } from './beijing-time.ts'

type FreshKind = 'promotion' | 'coupon' | 'size-chart'
interface FreshRule {
  kind: FreshKind
  id: string
  body: RuleBody<FreshKind>
}

const weekMs = 7 * 86_400_000

/** A rule to start from: nothing in it holds before its name is written and it is saved. */
export function createFreshRule(kind: FreshKind, isTaken: (id: string) => boolean, now: Date): FreshRule {
  const stem = `${kind}-${toBeijingField(now.toISOString()).slice(2, 10).replaceAll('-', '')}`
  let id = stem
  for (let number = 2; isTaken(id); number += 1) id = `${stem}-${number}`
  const week = { startsAt: midnightAfter(now), endsAt: midnightAfter(new Date(now.getTime() + weekMs)) }
  if (kind === 'size-chart') {
    const rows = [{ size: 'M', heightCm: [165, 172] as [number, number], columns: {} }]
    return { kind, id, body: { id, name: '', measure: 'body', stretch: 'none', rows } }
  }
  if (kind === 'promotion') {
    const tiers = [{ thresholdMinor: 30_000, offMinor: 3000 }]
    return { kind, id, body: { kind: 'threshold', id, name: '', scope: {}, mode: 'tiered', tiers, ...week } }
  }
  const benefit = { kind: 'off' as const, offMinor: 1000 }
  const head = { id, name: '', level: 'shop' as const, stackingGroup: 'shop-coupon', scope: {} }
  return { kind, id, body: { ...head, thresholdMinor: 10_000, benefit, openToAll: true, ...week } }
}

function midnightAfter(now: Date): string {
  const day = toBeijingField(new Date(now.getTime() + 86_400_000).toISOString()).slice(0, 10)
  return fromBeijingField(`${day}T00:00`) ?? now.toISOString()
}
