import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../../../shared/ui/icon.tsx'

interface FieldProps {
  label: string
  /** Always there, below the control. */
  hint?: string
  /** A sentence that says what to write instead; takes the hint's place. */
  error?: string | null
  /** The label is read out but not drawn. */
  hidden?: boolean
  children: (control: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ComponentChildren
}

/** A control with its name, and the sentence that says what is wrong with it. */
export function Field({ label, hint, error, hidden, children }: FieldProps) {
  const id = useId()
  const below = `${id}-below`
  return (
    <div class="dk-field">
      <label for={id} class={hidden ? 'ui-hidden' : undefined}>
        {label}
      </label>
      {children({ id, 'aria-describedby': below, 'aria-invalid': Boolean(error) })}
      <div id={below} class={error ? 'dk-field-error' : 'ui-caption'}>
        {error && <Icon name="warn" size="s" />}
        {error ?? hint}
      </div>
    </div>
  )
}
