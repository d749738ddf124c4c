import { Chip } from '../../../../shared/ui/chip.tsx'
import { useDesk } from '../../desk-context.ts'
import type { ArticleErrors, ArticleForm } from '../article-form.ts'
import { FormRow } from '../form-row.tsx'
import { describePeriod } from './describe-period.ts'
import { fromPeriodField } from './period-field.ts'

interface PeriodFieldsProps {
  form: ArticleForm
  errors: ArticleErrors
  onForm: (form: ArticleForm) => void
}

/** From when until when, by the clock of the shop and not of this device, and what that means now. */
export function PeriodFields({ form, errors, onForm }: PeriodFieldsProps) {
  const { now } = useDesk()
  const period = { from: fromPeriodField(form.validFrom), to: fromPeriodField(form.validTo) }
  const { tone, text } = describePeriod(period, now.value)
  return (
    <FormRow
      field="validFrom"
      label="有效期"
      hint="北京时间，空着就一直有效"
      error={errors.validFrom ?? errors.validTo}
    >
      {(marks) => (
        <div class="dk-period">
          <input
            class="dk-input"
            type="datetime-local"
            step={form.validFrom.length > 16 ? 1 : 60}
            aria-label="开始时间"
            value={form.validFrom}
            onInput={(event) => onForm({ ...form, validFrom: event.currentTarget.value })}
          />
          至
          <input
            class="dk-input"
            type="datetime-local"
            step={form.validTo.length > 16 ? 1 : 60}
            aria-label="结束时间"
            {...marks}
            value={form.validTo}
            onInput={(event) => onForm({ ...form, validTo: event.currentTarget.value })}
          />
          <Chip tone={tone}>{text}</Chip>
        </div>
      )}
    </FormRow>
  )
}
