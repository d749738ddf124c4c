import type { TargetedInputEvent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { Field } from '../../parts/field.tsx'
import type { Parsed } from '../parse-cell.ts'
import { useRuleField } from './rule-form.ts'

export interface FieldPlace {
  /** Below the rule: `tiers[0].offMinor`. */
  path: string
  label: string
  hint?: string | undefined
  /** In a table: the label is read out, not drawn. */
  isCell?: boolean
  isShort?: boolean
}

interface ValueFieldProps<T> extends FieldPlace {
  value: T
  toText: (value: T) => string
  parse: (text: string) => Parsed<T>
  onValue: (value: T) => void
  type?: InputType
  /** Several lines. */
  isLong?: boolean | undefined
  placeholder?: string | undefined
}

/** A value edited as text: what is a value reaches the rule at once, what is none stays in the field with its reason. */
export function ValueField<T>(props: ValueFieldProps<T>) {
  const {
    path,
    label,
    hint,
    isCell,
    isShort,
    value,
    toText,
    parse,
    onValue,
    type = 'text',
    isLong,
    placeholder,
  } = props
  const [text, setText] = useState<string | null>(null)
  const { error, hint: advice, setError } = useRuleField(path)
  useEffect(() => () => setError(null), [])
  const take = (event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const typed = event.currentTarget.value
    const parsed = parse(typed)
    setText(typed)
    setError(parsed.ok ? null : parsed.reason)
    if (parsed.ok) onValue(parsed.value)
  }
  const control = {
    class: isShort ? 'dk-input is-short' : 'dk-input',
    value: text ?? toText(value),
    ...(placeholder === undefined ? {} : { placeholder }),
    onInput: take,
    // A value that stands is written the way it is always written.
    onBlur: () => {
      if (text !== null && parse(text).ok) setText(null)
    },
  }
  if (isCell) {
    return (
      <div class="dk-cell">
        <TypedInput type={type} {...control} aria-label={label} aria-invalid={error !== null} />
        {(error ?? advice) && <FieldNote text={error ?? advice ?? ''} isError={error !== null} />}
      </div>
    )
  }
  return (
    <Field label={label} hint={advice ?? hint ?? ''} error={error}>
      {(named) =>
        isLong ? <textarea {...named} {...control} rows={2} /> : <TypedInput type={type} {...named} {...control} />
      }
    </Field>
  )
}

type InputType = 'text' | 'datetime-local' | 'date'

interface TypedInputProps {
  type: InputType
  class: string
  value: string
  placeholder?: string
  id?: string
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid': boolean
  onInput: (event: TargetedInputEvent<HTMLInputElement>) => void
  onBlur: () => void
}

/** Each type of input by its own name: what may stand on one may not stand on another. */
function TypedInput({ type, ...rest }: TypedInputProps) {
  if (type === 'date') return <input {...rest} type="date" />
  return type === 'datetime-local' ? <input {...rest} type="datetime-local" /> : <input {...rest} type="text" />
}

/** What is wrong with a field, or worth a second look. */
export function FieldNote({ text, isError = true }: { text: string; isError?: boolean }) {
  return (
    <span class={isError ? 'dk-field-error' : 'dk-r-hint'}>
      <Icon name="warn" size="s" />
      {text}
    </span>
  )
}
