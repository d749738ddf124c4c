import type { Coupon } from '../../../../shared/protocol/commerce.ts'
import { ChipPicker } from '../fields/chip-picker.tsx'
import { CheckField, ChoiceField } from '../fields/choice-field.tsx'
import { MoneyField, OptionalMoneyField, PercentField, TextField } from '../fields/fields.tsx'
import { ScopeField } from '../fields/scope-field.tsx'
import { useRules } from '../use-rules.ts'
import { type FormProps, withOptional } from './form-props.ts'
import { PeriodFields } from './promotion-form.tsx'

const levels = [
  { id: 'item', label: '单品券' },
  { id: 'category', label: '品类券' },
  { id: 'shop', label: '店铺券' },
  { id: 'platform', label: '平台券' },
] as const

/** One coupon: what it takes and gives, what it goes with, who may use it. */
export function CouponForm({ body, onBody }: FormProps<Coupon>) {
  return (
    <>
      <TextField path="name" label="名称" value={body.name} onValue={(name) => onBody({ ...body, name })} />
      <ChoiceField
        label="哪种券"
        options={levels}
        chosen={body.level}
        onChosen={(level) => onBody({ ...body, level })}
      />
      <div class="dk-r-pair">
        <MoneyField
          path="thresholdMinor"
          label="满（元）"
          hint="0 就是没有门槛"
          value={body.thresholdMinor}
          onValue={(thresholdMinor) => onBody({ ...body, thresholdMinor })}
        />
        <ThresholdBasis body={body} onBody={onBody} />
      </div>
      <BenefitFields body={body} onBody={onBody} />
      <ScopeField path="scope" scope={body.scope} onScope={(scope) => onBody({ ...body, scope })} />
      <StackingFields body={body} onBody={onBody} />
      <PeriodFields body={body} onPeriod={(period) => onBody({ ...body, ...period })} />
    </>
  )
}

function ThresholdBasis({ body, onBody }: FormProps<Coupon>) {
  return (
    <ChoiceField
      label="门槛按什么算"
      options={[
        { id: 'activity-price', label: '满减前的活动价' },
        { id: 'after-promotions', label: '满减后的金额' },
      ]}
      chosen={body.thresholdOn ?? 'activity-price'}
      onChosen={(basis) => onBody(withOptional(body, 'thresholdOn', basis === 'activity-price' ? undefined : basis))}
    />
  )
}

function BenefitFields({ body, onBody }: FormProps<Coupon>) {
  const { benefit } = body
  const set = (next: Coupon['benefit']) => onBody({ ...body, benefit: next })
  return (
    <>
      <ChoiceField
        label="给什么"
        options={[
          { id: 'off', label: '减钱' },
          { id: 'percent', label: '打折' },
        ]}
        chosen={benefit.kind}
        onChosen={(kind) => set(kind === 'off' ? { kind, offMinor: 1000 } : { kind, payPercent: 90 })}
      />
      {benefit.kind === 'off' ? (
        <MoneyField
          path="benefit.offMinor"
          label="减（元）"
          value={benefit.offMinor}
          onValue={(offMinor) => set({ kind: 'off', offMinor })}
        />
      ) : (
        <div class="dk-r-pair">
          <PercentField
            path="benefit.payPercent"
            label="付原价的（%）"
            hint="9 折写 90"
            value={benefit.payPercent}
            onValue={(payPercent) => set({ ...benefit, payPercent })}
          />
          <OptionalMoneyField
            path="benefit.maxOffMinor"
            label="最多减（元）"
            hint="空着就不封顶"
            value={benefit.maxOffMinor ?? null}
            onValue={(value) => set(withOptional(benefit, 'maxOffMinor', value ?? undefined))}
          />
        </div>
      )}
    </>
  )
}

function StackingFields({ body, onBody }: FormProps<Coupon>) {
  const { store } = useRules()
  const service = store.effective.value?.set.service
  const options = (service?.levels ?? []).map(({ name }) => ({ id: name, label: name }))
  const flag = (name: 'excludesPromotions' | 'excludesMemberPrice' | 'excludesCoupons') => (checked: boolean) =>
    onBody(withOptional(body, name, checked || undefined))
  return (
    <>
      <TextField
        path="stackingGroup"
        label="叠加组"
        hint="同一组的券一单只用一张，不同组可以一起用"
        max={40}
        value={body.stackingGroup}
        onValue={(stackingGroup) => onBody({ ...body, stackingGroup })}
      />
      <fieldset class="dk-r-checks">
        <legend>和别的优惠</legend>
        <CheckField
          label="不和活动一起用"
          checked={body.excludesPromotions ?? false}
          onChecked={flag('excludesPromotions')}
        />
        <CheckField
          label="不和会员价一起用"
          checked={body.excludesMemberPrice ?? false}
          onChecked={flag('excludesMemberPrice')}
        />
        <CheckField
          label="一单只用这一张"
          checked={body.excludesCoupons ?? false}
          onChecked={flag('excludesCoupons')}
        />
        <CheckField
          label="谁都能领"
          checked={body.openToAll}
          onChecked={(openToAll) => onBody({ ...body, openToAll })}
        />
      </fieldset>
      <ChipPicker
        path="memberLevels"
        label="哪些会员能用"
        options={options}
        chosen={body.memberLevels ?? []}
        onChosen={(ids) => onBody(withOptional(body, 'memberLevels', ids.length === 0 ? undefined : ids))}
        none="都不选就不限等级"
      />
    </>
  )
}
