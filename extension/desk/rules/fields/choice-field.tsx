import { useId } from 'preact/hooks'

interface ChoiceFieldProps<T extends string> {
  label: string
  options: readonly { id: T; label: string }[]
  value: T
  onValue: (id: T) => void
  hint?: string
}

/** One of a few, all in sight. */
export function ChoiceField<T extends string>({ label, options, value, onValue, hint }: ChoiceFieldProps<T>) {
  const name = useId()
  return (
    <fieldset class="dk-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input type="radio" name={name} checked={option.id === value} onChange={() => onValue(option.id)} />
          {option.label}
        </label>
      ))}
      {hint && <p class="ui-caption">{hint}</p>}
    </fieldset>
  )
}

interface CheckFieldProps {
  label: string
  value: boolean
  onValue: (value: boolean) => void
}

/** Yes or no, beside its words. */
export function CheckField({ label, value, onValue }: CheckFieldProps) {
  return (
    <label class="dk-r-check">
      <input type="checkbox" checked={value} onChange={(event) => onValue(event.currentTarget.checked)} />
      {label}
    </label>
  )
}
