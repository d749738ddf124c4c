import type { Coupon } from '../../../../shared/protocol/commerce.ts'
import { ChipPicker } from '../fields/chip-picker.tsx'
import { CheckField, ChoiceField } from '../fields/choice-field.tsx'
import { MoneyField, OptionalMoneyField, PercentField, TextField } from '../fields/fields.tsx'
import { type Bound, fieldsOf, omitting, omittingEmpty } from '../fields/fields-of.ts'
import { PeriodFields } from '../fields/period-fields.tsx'
import { ScopeField } from '../fields/scope-field.tsx'
import { useRules } from '../use-rules.ts'
import { type FormProps, formFields } from './form-props.ts'

type Benefit = Coupon['benefit']

const levels = [
  { id: 'item', label: '单品券' },
  { id: 'category', label: '品类券' },
  { id: 'shop', label: '店铺券' },
  { id: 'platform', label: '平台券' },
] as const

const thresholdBases = [
  { id: 'activity-price', label: '满减前的活动价' },
  { id: 'after-promotions', label: '满减后的金额' },
] as const

const benefitKinds = [
  { id: 'off', label: '减钱' },
  { id: 'percent', label: '打折' },
] as const

/** One coupon: what it takes and gives, what it goes with, who may use it. */
export function CouponForm(form: FormProps<Coupon>) {
  const field = formFields(form)
  return (
    <>
      <TextField {...field('name')} label="名称" />
      <ChoiceField {...field('level')} label="哪种券" options={levels} />
      <div class="dk-r-pair">
        <MoneyField {...field('thresholdMinor')} label="满（元）" hint="0 就是没有门槛" />
        <ChoiceField
          {...omitting(field('thresholdOn'), 'activity-price')}
          label="门槛按什么算"
          options={thresholdBases}
        />
      </div>
      <BenefitFields {...field('benefit')} />
      <ScopeField {...field('scope')} />
      <StackingFields {...form} />
      <PeriodFields from={field('startsAt')} until={field('endsAt')} />
    </>
  )
}

function BenefitFields({ path, value: benefit, onValue }: Bound<Benefit>) {
  return (
    <>
      <ChoiceField
        label="给什么"
        options={benefitKinds}
        value={benefit.kind}
        onValue={(kind) => onValue(kind === 'off' ? { kind, offMinor: 1000 } : { kind, payPercent: 90 })}
      />
      {benefit.kind === 'off' ? (
        <MoneyField {...fieldsOf({ path, value: benefit, onValue })('offMinor')} label="减（元）" />
      ) : (
        <PercentFields path={path} value={benefit} onValue={onValue} />
      )}
    </>
  )
}

function PercentFields(benefit: Bound<Extract<Benefit, { kind: 'percent' }>>) {
  const field = fieldsOf(benefit)
  return (
    <div class="dk-r-pair">
      <PercentField {...field('payPercent')} label="付原价的（%）" hint="9 折写 90" />
      <OptionalMoneyField {...omitting(field('maxOffMinor'), null)} label="最多减（元）" hint="空着就不封顶" />
    </div>
  )
}

function StackingFields(form: FormProps<Coupon>) {
  const { store } = useRules()
  const service = store.effective.value?.set.service
  const options = (service?.levels ?? []).map(({ name }) => ({ id: name, label: name }))
  const field = formFields(form)
  return (
    <>
      <TextField {...field('stackingGroup')} label="叠加组" hint="同一组的券一单只用一张，不同组可以一起用" max={40} />
      <fieldset class="dk-r-checks">
        <legend>和别的优惠</legend>
        <CheckField {...omitting(field('excludesPromotions'), false)} label="不和活动一起用" />
        <CheckField {...omitting(field('excludesMemberPrice'), false)} label="不和会员价一起用" />
        <CheckField {...omitting(field('excludesCoupons'), false)} label="一单只用这一张" />
        <CheckField {...field('openToAll')} label="谁都能领" />
      </fieldset>
      <ChipPicker
        {...omittingEmpty(field('memberLevels'))}
        label="哪些会员能用"
        options={options}
        none="都不选就不限等级"
      />
    </>
  )
}
