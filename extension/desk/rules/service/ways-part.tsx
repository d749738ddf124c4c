import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { NamedRows } from '../fields/named-rows.tsx'
import { type FormProps, formFields } from '../forms/form-props.ts'

type Way = 'pickup' | 'self' | 'both'

const ways = [
  { id: 'both', label: '上门取件或自己寄' },
  { id: 'pickup', label: '只上门取件' },
  { id: 'self', label: '只自己寄' },
] as const

/** How a return is sent, and how an order can be paid. */
export function WaysPart(form: FormProps<ServiceRules>) {
  const field = formFields(form)
  const { value: methods, onValue } = field('returnMethods')
  const [only = 'self'] = methods
  return (
    <>
      <ChoiceField<Way>
        label="退货怎么寄"
        options={ways}
        value={methods.length > 1 ? 'both' : only}
        onValue={(way) => onValue(way === 'both' ? ['pickup', 'self'] : [way])}
      />
      <NamedRows {...field('paymentMethods')} label="付款方式" addLabel="加一种付款方式" prefix="pay" />
    </>
  )
}
