import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { NamedRows } from '../fields/named-rows.tsx'
import type { FormProps } from '../forms/form-props.ts'

type Way = 'pickup' | 'self' | 'both'

/** How a return is sent, and how an order can be paid. */
export function WaysPart({ body, onBody }: FormProps<ServiceRules>) {
  const [only] = body.returnMethods
  const chosen: Way = body.returnMethods.length > 1 ? 'both' : (only ?? 'self')
  const set = (way: Way) => onBody({ ...body, returnMethods: way === 'both' ? ['pickup', 'self'] : [way] })
  return (
    <>
      <ChoiceField<Way>
        label="退货怎么寄"
        options={[
          { id: 'both', label: '上门取件或自己寄' },
          { id: 'pickup', label: '只上门取件' },
          { id: 'self', label: '只自己寄' },
        ]}
        chosen={chosen}
        onChosen={set}
      />
      <NamedRows
        label="付款方式"
        path="paymentMethods"
        rows={body.paymentMethods}
        onRows={(paymentMethods) => onBody({ ...body, paymentMethods })}
        addLabel="加一种付款方式"
        prefix="pay"
      />
    </>
  )
}
