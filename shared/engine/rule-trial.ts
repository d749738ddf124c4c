import { judgeAction } from '../domain/actions/judge-action.ts'
import { quoteCart } from '../domain/promotions/quote-cart.ts'
import { toPriceCard } from '../domain/promotions/to-price-card.ts'
import { assessReturn } from '../domain/returns/assess-return.ts'
import { checkRuleSet } from '../domain/rules/check-rule-set.ts'
import type { CartOutcome, CartTrial, OrderOutcome, OrderTrial, RuleTrial, TriedRules } from '../protocol/rule-trial.ts'
import { ruleSentences } from '../replies/acts/rule-sentences.data.ts'
import { speakSamples } from '../replies/speak-samples.ts'

/** The rules page's laboratory: pure rules over drafts that nobody saved. */
export const ruleTrial: RuleTrial = {
  tryCart: async (tried, trial) => tryCart(tried, trial),
  tryOrder: async (tried, trial) => tryOrder(tried, trial),
  checkRules: async (rules, products) => checkRuleSet(rules, products),
  speakSamples: async (persona, isCampaign) => speakSamples(persona, isCampaign),
}

function tryCart({ rules, products, skus }: TriedRules, trial: CartTrial): CartOutcome {
  const now = new Date(trial.now)
  const { lines, memberLevel, province, heldCouponIds, points } = trial
  const pointRules = rules.service?.points ?? null
  const quoted = quoteCart({
    ...{ lines, products, skus, province, memberLevel, now },
    promotions: rules.promotions,
    coupons: rules.coupons.filter(({ id, openToAll }) => openToAll || heldCouponIds.includes(id)),
    shipping: rules.shipping,
    ...(points > 0 && pointRules !== null ? { points: { wanted: points, rules: pointRules } } : {}),
  })
  if (!quoted.ok) return quoted
  const { usedPoints, freeShippingShortOfMinor } = quoted.value
  return { ok: true, card: toPriceCard(quoted.value, now), usedPoints, freeShippingShortOfMinor }
}

function tryOrder({ rules, products, skus }: TriedRules, trial: OrderTrial): OrderOutcome {
  const { order, action, proof } = trial
  const now = new Date(trial.now)
  const { promotions, coupons, shipping, returnPolicy, priceProtection, service } = rules
  const member = { id: order.memberId, name: '', phone: '', level: trial.memberLevel, points: 0, couponIds: [] }
  const judged = judgeAction(action, {
    ...{ order, proof, now, otherOrders: [], openTickets: [] },
    member: proof === 'identity' ? member : null,
    catalogue: {
      ...{ products, skus, promotions, coupons, shipping, returnPolicy, priceProtection },
      ...(service === undefined ? {} : { service }),
    },
  })
  const because = judged.verdict === 'execute' ? null : judged.because
  return {
    verdict: judged.verdict,
    because,
    sentence: because === null ? null : ruleSentences[because],
    details: judged.details,
    assessment: assess(trial, returnPolicy, now),
  }
}

function assess(
  { order, action }: OrderTrial,
  policy: TriedRules['rules']['returnPolicy'],
  now: Date,
): OrderOutcome['assessment'] {
  if (action.kind !== 'open_return' && action.kind !== 'open_exchange') return null
  const { reason, opened, line: lineId } = action
  const { deadline, ...assessed } = assessReturn({ order, lineId, policy, reason, opened, now })
  return { ...assessed, deadline: deadline?.toISOString() ?? null }
}
