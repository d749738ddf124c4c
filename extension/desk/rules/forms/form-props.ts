import { type FieldsOf, fieldsOf } from '../fields/fields-of.ts'

/** A form over one rule: the whole body in, the whole body out after every change. */
export interface FormProps<T> {
  body: T
  onBody: (body: T) => void
}

/** The fields of a form's own rule. */
export function formFields<T extends object>({ body, onBody }: FormProps<T>): FieldsOf<T> {
  return fieldsOf({ path: '', value: body, onValue: onBody })
}
