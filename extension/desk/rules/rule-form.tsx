import { assertNever } from '../../../shared/lib/assert.ts'
import type { RuleBody, RuleKind } from '../../../shared/protocol/desk-rules.ts'
import { ChoiceField } from './fields/choice-field.tsx'
import { CouponForm } from './forms/coupon-form.tsx'
import { PromotionForm } from './forms/promotion-form.tsx'
import { ProtectionForm } from './forms/protection-form.tsx'
import { ReturnPolicyForm } from './forms/return-policy-form.tsx'
import { ShippingForm } from './forms/shipping-form.tsx'
import { SizeChartForm } from './forms/size-chart-form.tsx'
import { SpeechForm } from './forms/speech-form.tsx'
import { keyOf, type RuleDraft } from './rule-draft.ts'
import type { ServicePartId } from './sections.ts'
import { ServiceForm } from './service/service-form.tsx'
import { useRules } from './use-rules.ts'

type AnyRule = { [K in RuleKind]: RuleDraft<K> }[RuleKind]

/** The form of a rule's kind; what it is given it gives back whole. */
export function RuleForm({ rule, part }: { rule: RuleDraft; part: ServicePartId }) {
  const { store } = useRules()
  // A draft was made from a record or an edit of its own kind.
  const { kind, id, body } = rule as AnyRule
  const take =
    <K extends RuleKind>(own: K) =>
    (next: RuleBody<K>) =>
      store.edit(own, id, next)
  switch (kind) {
    case 'promotion':
      return (
        <>
          <NewKind rule={rule} />
          <PromotionForm key={body.kind} body={body} onBody={take('promotion')} />
        </>
      )
    case 'coupon':
      return <CouponForm body={body} onBody={take('coupon')} />
    case 'size-chart':
      return <SizeChartForm body={body} onBody={take('size-chart')} />
    case 'shipping':
      return <ShippingForm body={body} onBody={take('shipping')} />
    case 'return-policy':
      return <ReturnPolicyForm body={body} onBody={take('return-policy')} />
    case 'price-protection':
      return <ProtectionForm body={body} onBody={take('price-protection')} />
    case 'service':
      return <ServiceForm part={part} body={body} onBody={take('service')} />
    case 'settings':
      return <SpeechForm body={body} onBody={take('settings')} />
    default:
      return assertNever(kind)
  }
}

/** A promotion chooses its kind while it is new; afterwards its past would make no sense. */
function NewKind({ rule }: { rule: RuleDraft }) {
  const { store } = useRules()
  const { kind, id, body } = rule as AnyRule
  if (kind !== 'promotion' || store.find(keyOf(rule)) !== undefined) return null
  const { name, scope, startsAt, endsAt } = body
  const head = { id, name, scope, startsAt, endsAt }
  return (
    <ChoiceField
      label="哪种活动"
      options={[
        { id: 'threshold', label: '满减' },
        { id: 'pieces', label: 'N 件折' },
      ]}
      value={body.kind}
      onValue={(chosen) =>
        store.edit(
          'promotion',
          id,
          chosen === 'pieces'
            ? { kind: chosen, ...head, tiers: [{ pieces: 2, payPercent: 90 }] }
            : { kind: chosen, ...head, mode: 'tiered', tiers: [{ thresholdMinor: 30_000, offMinor: 3000 }] },
        )
      }
    />
  )
}
