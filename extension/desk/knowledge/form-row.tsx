import type { ComponentChildren } from 'preact'
import { Icon } from '../../../shared/ui/icon.tsx'
import type { ArticleForm } from './article-form.ts'

/** What a control says of its field being wrong. */
export interface ErrorMarks {
  'aria-invalid'?: true
  'aria-describedby'?: string
}

interface FormRowProps {
  /** The field an error is told of; its place is where a link to the error leads. */
  field: keyof ArticleForm
  label: string
  hint?: string
  error?: string | undefined
  children: ComponentChildren | ((marks: ErrorMarks) => ComponentChildren)
}

/** One part of an article: its name at the left, its fields at the right, what is wrong below. */
export function FormRow({ field, label, hint, error, children }: FormRowProps) {
  const errorId = `article-${field}-error`
  const marks: ErrorMarks = error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': errorId }
  return (
    <div class="dk-form-row" id={`article-${field}`}>
      <div>
        <h3>{label}</h3>
        {hint && <p class="ui-caption">{hint}</p>}
      </div>
      <div>
        {typeof children === 'function' ? children(marks) : children}
        {error && (
          <p class="dk-field-error" id={errorId}>
            <Icon name="warn" size="s" />
            {error}
          </p>
        )}
      </div>
    </div>
  )
}
