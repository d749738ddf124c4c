import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { CheckField } from '../fields/choice-field.tsx'
import { CountField, PercentField } from '../fields/fields.tsx'
import type { FormProps } from '../forms/form-props.ts'

/** How many points pay for what; off, points pay for nothing. */
export function PointsPart({ body, onBody }: FormProps<ServiceRules>) {
  const { points } = body
  const set = (change: Partial<NonNullable<ServiceRules['points']>>) =>
    points && onBody({ ...body, points: { ...points, ...change } })
  return (
    <>
      <CheckField
        label="积分可以抵钱"
        checked={points !== null}
        onChecked={(on) =>
          onBody({ ...body, points: on ? { pointsPerYuan: 100, maxPayPercent: 30, minPoints: 100 } : null })
        }
      />
      {points && (
        <div class="dk-r-pair">
          <CountField
            path="points.pointsPerYuan"
            label="多少积分抵 1 元"
            min={1}
            value={points.pointsPerYuan}
            onValue={(pointsPerYuan) => set({ pointsPerYuan })}
          />
          <PercentField
            path="points.maxPayPercent"
            label="最多抵商品金额的（%）"
            value={points.maxPayPercent}
            onValue={(maxPayPercent) => set({ maxPayPercent })}
          />
          <CountField
            path="points.minPoints"
            label="至少有多少积分才能用"
            value={points.minPoints}
            onValue={(minPoints) => set({ minPoints })}
          />
        </div>
      )}
    </>
  )
}
