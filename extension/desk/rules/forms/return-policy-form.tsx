import type { ReturnPolicy } from '../../../../shared/protocol/return-policy.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { CountField, MoneyField, OptionalMoneyField, TextField } from '../fields/fields.tsx'
import { type FormProps, withOptional } from './form-props.ts'

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
export function ReturnPolicyForm({ body, onBody }: FormProps<ReturnPolicy>) {
  const set = (change: Partial<ReturnPolicy>) => onBody({ ...body, ...change })
  return (
    <>
      <CountField
        path="windowDays"
        label="无理由退货天数"
        hint="从签收次日起算。《消费者权益保护法》第二十五条规定至少 7 天，可以更长"
        min={7}
        max={90}
        value={body.windowDays}
        onValue={(windowDays) => set({ windowDays })}
      />
      <CountField
        path="qualityWindowDays"
        label="质量问题受理天数"
        hint="这段时间里说有质量问题，直接受理"
        value={body.qualityWindowDays}
        onValue={(qualityWindowDays) => set({ qualityWindowDays })}
      />
      <ChoiceField
        label="无理由退货的运费"
        options={freights}
        chosen={body.changeOfMindFreight}
        onChosen={(changeOfMindFreight) => set({ changeOfMindFreight })}
        hint="质量问题的运费总是店铺承担"
      />
      <div class="dk-r-pair">
        <MoneyField
          path="freightEstimateMinor"
          label="退货运费估算（元）"
          hint="告诉客户大概要付多少"
          value={body.freightEstimateMinor}
          onValue={(freightEstimateMinor) => set({ freightEstimateMinor })}
        />
        <OptionalMoneyField
          path="insuredFreightMinor"
          label="运费险赔付（元）"
          hint="没有运费险就空着"
          value={body.insuredFreightMinor ?? null}
          onValue={(value) => onBody(withOptional(body, 'insuredFreightMinor', value ?? undefined))}
        />
      </div>
      <CountField
        path="refundWithinDays"
        label="退款天数"
        hint="仓库收到后几天内退款"
        value={body.refundWithinDays}
        onValue={(refundWithinDays) => set({ refundWithinDays })}
      />
      <ChoiceField
        label="用过的优惠券"
        options={couponsBack}
        chosen={body.couponsBack ?? 'whole-order'}
        onChosen={(couponsBack) => set({ couponsBack })}
        hint="退货前会告诉客户券退不退、为什么"
      />
      <ChoiceField
        label="赠品"
        options={giftsBack}
        chosen={body.giftsBack ?? 'first-return'}
        onChosen={(giftsBack) => set({ giftsBack })}
        hint="退一部分时赠品要不要一起寄回"
      />
      <TextField
        path="returnAddress"
        label="退货地址"
        hint="客户照这个地址寄回"
        isLong
        max={200}
        value={body.returnAddress}
        onValue={(returnAddress) => set({ returnAddress })}
      />
    </>
  )
}
