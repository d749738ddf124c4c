import { useId } from 'preact/hooks'

interface ChoiceFieldProps<T extends string> {
  label: string
  options: readonly { id: T; label: string }[]
  chosen: T
  onChosen: (id: T) => void
  hint?: string
}

/** One of a few, all in sight. */
export function ChoiceField<T extends string>({ label, options, chosen, onChosen, hint }: ChoiceFieldProps<T>) {
  const name = useId()
  return (
    <fieldset class="dk-choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input type="radio" name={name} checked={option.id === chosen} onChange={() => onChosen(option.id)} />
          {option.label}
        </label>
      ))}
      {hint && <p class="ui-caption">{hint}</p>}
    </fieldset>
  )
}

interface CheckFieldProps {
  label: string
  checked: boolean
  onChecked: (checked: boolean) => void
}

/** Yes or no, beside its words. */
export function CheckField({ label, checked, onChecked }: CheckFieldProps) {
  return (
    <label class="dk-r-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChecked(event.currentTarget.checked)} />
      {label}
    </label>
  )
}
