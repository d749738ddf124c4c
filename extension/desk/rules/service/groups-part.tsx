import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { NamedRows } from '../fields/named-rows.tsx'
import { type FormProps, formFields } from '../forms/form-props.ts'

/** The groups that tickets are given to. */
export function GroupsPart(form: FormProps<ServiceRules>) {
  return <NamedRows {...formFields(form)('ticketGroups')} label="工单组" addLabel="加一个组" prefix="group" min={1} />
}
