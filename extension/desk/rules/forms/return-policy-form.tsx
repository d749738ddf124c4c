import type { ReturnPolicy } from '../../../../shared/protocol/return-policy.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { CountField, MoneyField, OptionalMoneyField, TextField } from '../fields/fields.tsx'
import { omitting, orUsual } from '../fields/fields-of.ts'
import { type FormProps, formFields } from './form-props.ts'

const freights = [
  { id: 'shopper', label: '客户承担' },
  { id: 'merchant', label: '店铺承担' },
  { id: 'insured', label: '运费险赔付' },
] as const

const couponsBack = [
  { id: 'whole-order', label: '整单退完退券' },
  { id: 'never', label: '用过不退' },
] as const

const giftsBack = [
  { id: 'first-return', label: '第一次退货带回' },
  { id: 'whole-order', label: '整单退完带回' },
  { id: 'never', label: '不用退' },
] as const

/** The shop's return policy; the law's floor is explained, not only enforced. */
export function ReturnPolicyForm(form: FormProps<ReturnPolicy>) {
  const field = formFields(form)
  return (
    <>
      <CountField
        {...field('windowDays')}
        label="无理由退货天数"
        hint="从签收次日起算。《消费者权益保护法》第二十五条规定至少 7 天，可以更长"
        min={7}
        max={90}
      />
      <CountField {...field('qualityWindowDays')} label="质量问题受理天数" hint="这段时间里说有质量问题，直接受理" />
      <ChoiceField
        {...field('changeOfMindFreight')}
        label="无理由退货的运费"
        options={freights}
        hint="质量问题的运费总是店铺承担"
      />
      <div class="dk-r-pair">
        <MoneyField {...field('freightEstimateMinor')} label="退货运费估算（元）" hint="告诉客户大概要付多少" />
        <OptionalMoneyField
          {...omitting(field('insuredFreightMinor'), null)}
          label="运费险赔付（元）"
          hint="没有运费险就空着"
        />
      </div>
      <CountField {...field('refundWithinDays')} label="退款天数" hint="仓库收到后几天内退款" />
      <ChoiceField
        {...orUsual(field('couponsBack'), 'whole-order')}
        label="用过的优惠券"
        options={couponsBack}
        hint="退货前会告诉客户券退不退、为什么"
      />
      <ChoiceField
        {...orUsual(field('giftsBack'), 'first-return')}
        label="赠品"
        options={giftsBack}
        hint="退一部分时赠品要不要一起寄回"
      />
      <TextField {...field('returnAddress')} label="退货地址" hint="客户照这个地址寄回" isLong max={200} />
    </>
  )
}
