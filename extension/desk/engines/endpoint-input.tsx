import { Field } from '../parts/field.tsx'
import type { EngineErrors, EngineFields } from './engine-fields.ts'

/** What every field of the form shares. */
export interface EndpointInputs {
  fields: EngineFields
  errors: EngineErrors
  onChange: (part: Partial<EngineFields>) => void
}

interface EndpointInputProps extends EndpointInputs {
  of: 'url' | 'model' | 'requests' | 'tokens'
  label: string
  hint: string
  type?: 'url' | 'number'
}

const modes = { url: 'url', number: 'numeric', text: 'text' } as const

/** One line of the form. Numbers are typed as text: no wheel changes them. */
export function EndpointInput({ of, label, hint, type, fields, errors, onChange }: EndpointInputProps) {
  return (
    <Field label={label} hint={hint} error={errors[of] ?? null}>
      {(control) => (
        <input
          {...control}
          class="dk-input"
          inputMode={modes[type ?? 'text']}
          autocomplete="off"
          spellcheck={false}
          maxLength={of === 'url' ? 300 : 120}
          value={fields[of]}
          onInput={(event) => onChange({ [of]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
}
