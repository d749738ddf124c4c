import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { NamedRows } from '../fields/named-rows.tsx'
import type { FormProps } from '../forms/form-props.ts'

/** The groups that tickets are given to. */
export function GroupsPart({ body, onBody }: FormProps<ServiceRules>) {
  return (
    <NamedRows
      label="工单组"
      path="ticketGroups"
      rows={body.ticketGroups}
      onRows={(ticketGroups) => onBody({ ...body, ticketGroups })}
      addLabel="加一个组"
      prefix="group"
      min={1}
    />
  )
}
