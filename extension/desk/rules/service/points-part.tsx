import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { CheckField } from '../fields/choice-field.tsx'
import { CountField, PercentField } from '../fields/fields.tsx'
import { type Bound, fieldsOf } from '../fields/fields-of.ts'
import { type FormProps, formFields } from '../forms/form-props.ts'

type Points = NonNullable<ServiceRules['points']>

const usualPoints: Points = { pointsPerYuan: 100, maxPayPercent: 30, minPoints: 100 }

/** How many points pay for what; off, points pay for nothing. */
export function PointsPart(form: FormProps<ServiceRules>) {
  const { path, value, onValue } = formFields(form)('points')
  return (
    <>
      <CheckField label="积分可以抵钱" value={value !== null} onValue={(isOn) => onValue(isOn ? usualPoints : null)} />
      {value && <PointFields path={path} value={value} onValue={onValue} />}
    </>
  )
}

function PointFields(points: Bound<Points>) {
  const field = fieldsOf(points)
  return (
    <div class="dk-r-pair">
      <CountField {...field('pointsPerYuan')} label="多少积分抵 1 元" min={1} />
      <PercentField {...field('maxPayPercent')} label="最多抵商品金额的（%）" />
      <CountField {...field('minPoints')} label="至少有多少积分才能用" />
    </div>
  )
}
