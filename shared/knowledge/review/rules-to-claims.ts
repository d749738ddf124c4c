import type { ShopFile } from '../../protocol/shop.ts'
import type { Aspect, Claim, ClaimValue } from './claim.ts'
import { claimsOfSentence } from './extract-claims.ts'
import { readSentences } from './read-sentences.ts'
import { fromReturns } from './returns-to-claims.ts'
import type { RuleClaim } from './rule-claim.ts'
import { fromService } from './service-to-claims.ts'
import { fromShipping } from './shipping-to-claims.ts'

/** The rules of a shop that articles may contradict; any part may be missing. */
export type ShopRules = Partial<
  Pick<
    ShopFile,
    'settings' | 'shipping' | 'returnPolicy' | 'priceProtection' | 'coupons' | 'promotions' | 'service' | 'products'
  >
>

/** What the rules say, as statements of the same kind as the articles'. */
export function rulesToClaims(rules: ShopRules): Claim[] {
  const found = [
    ...fromReturns(rules.returnPolicy),
    ...fromShipping(rules.shipping),
    ...fromService(rules.service, rules.priceProtection),
    ...fromOffers(rules),
    ...fromHours(rules),
  ]
  return [...found.map(toClaim), ...fromPromises(rules)]
}

function toClaim({ path, label, aspect, value, words, goods = [], conditions = [] }: RuleClaim): Claim {
  const sentence = `${label}：${words}`
  return {
    place: { kind: 'rule', path, label },
    article: null,
    aspect,
    value,
    goods,
    conditions,
    isLaw: false,
    sentence,
    words,
  }
}

function fromOffers({ coupons = [], promotions = [] }: ShopRules): RuleClaim[] {
  const aspect: Aspect = { id: 'offer', label: '满减与优惠券门槛', better: 'less' }
  const offer = (thresholdMinor: number, offMinor: number): ClaimValue => ({ kind: 'offer', thresholdMinor, offMinor })
  return [
    ...coupons.flatMap(({ name, thresholdMinor, benefit }) =>
      benefit.kind === 'off'
        ? [{ path: 'coupons', label: '优惠券', aspect, value: offer(thresholdMinor, benefit.offMinor), words: name }]
        : [],
    ),
    ...promotions.flatMap((promotion) =>
      promotion.kind === 'threshold'
        ? promotion.tiers.map(({ thresholdMinor, offMinor }) => ({
            path: 'promotions',
            label: '满减',
            aspect,
            value: offer(thresholdMinor, offMinor),
            words: promotion.name,
          }))
        : [],
    ),
  ]
}

function fromHours({ settings }: ShopRules): RuleClaim[] {
  const { intervals = [] } = settings?.hours ?? {}
  const first = intervals[0]
  if (first === undefined || intervals.length > 1) return []
  const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
  const value: ClaimValue = { kind: 'span', from: first.fromMinute, to: first.toMinute }
  const words = `${clock(first.fromMinute)} 到 ${clock(first.toMinute)}`
  return [
    {
      path: 'settings.hours',
      label: '客服时间',
      aspect: { id: 'service-hours', label: '人工客服的时间' },
      value,
      words,
    },
  ]
}

/** What the shop promises in words is read like an answer. */
function fromPromises({ service }: ShopRules): Claim[] {
  return (service?.promises ?? []).flatMap(({ name, text }) => {
    const place = { kind: 'rule' as const, path: 'service.promises', label: `承诺「${name}」` }
    return readSentences({ text }).flatMap((sentence) => claimsOfSentence(sentence, place, null))
  })
}
