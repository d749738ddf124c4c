import type { ComponentChildren } from 'preact'
import { Icon } from '../../../shared/ui/icon.tsx'

interface FormRowProps {
  label: string
  hint?: string
  error?: string | undefined
  children: ComponentChildren
}

/** One part of an article: its name at the left, its fields at the right, what is wrong below. */
export function FormRow({ label, hint, error, children }: FormRowProps) {
  return (
    <div class="dk-form-row">
      <div>
        <h3>{label}</h3>
        {hint && <p class="ui-caption">{hint}</p>}
      </div>
      <div>
        {children}
        {error && (
          <p class="dk-field-error">
            <Icon name="warn" size="s" />
            {error}
          </p>
        )}
      </div>
    </div>
  )
}
