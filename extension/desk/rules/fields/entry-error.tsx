import { useRuleField } from './rule-form.ts'
import { FieldNote } from './value-field.tsx'

/** What is wrong with one entry of a list that is edited as a whole. */
export function EntryError({ path }: { path: string }) {
  const { error } = useRuleField(path)
  return error === null ? null : <FieldNote text={error} />
}
