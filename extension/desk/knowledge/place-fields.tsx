import type { ArticleErrors, ArticleForm } from './article-form.ts'
import { FormRow } from './form-row.tsx'

interface PlaceFieldsProps {
  form: ArticleForm
  errors: ArticleErrors
  onForm: (form: ArticleForm) => void
}

const layers: { id: ArticleForm['layer']; label: string }[] = [
  { id: 'base', label: '基础' },
  { id: 'campaign', label: '活动' },
  { id: 'emergency', label: '紧急，盖过其他文章' },
]

/** When a person takes over, which layer and category, and from when until when. */
export function PlaceFields({ form, errors, onForm }: PlaceFieldsProps) {
  return (
    <>
      <FormRow label="转人工条件" hint="填了就转人工" error={errors.handoffCondition}>
        <input
          class="dk-input"
          aria-label="转人工条件"
          placeholder="例如：涉及人身安全，由人来答。只有同事看得到"
          value={form.handoffCondition}
          onInput={(event) => onForm({ ...form, handoffCondition: event.currentTarget.value })}
        />
      </FormRow>
      <FormRow label="层级">
        <div class="dk-choice">
          {layers.map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                name="layer"
                checked={form.layer === id}
                onChange={() => onForm({ ...form, layer: id })}
              />
              {label}
            </label>
          ))}
        </div>
      </FormRow>
      <FormRow label="目录" hint="最多 3 层" error={errors.category}>
        <input
          class="dk-input"
          aria-label="目录"
          placeholder="售后服务 / 退换货 / 七天无理由"
          value={form.category}
          onInput={(event) => onForm({ ...form, category: event.currentTarget.value })}
        />
      </FormRow>
      <FormRow label="有效期" hint="空着就一直有效" error={errors.validFrom ?? errors.validTo}>
        <div class="dk-period">
          <input
            class="dk-input"
            type="datetime-local"
            aria-label="开始时间"
            value={form.validFrom}
            onInput={(event) => onForm({ ...form, validFrom: event.currentTarget.value })}
          />
          至
          <input
            class="dk-input"
            type="datetime-local"
            aria-label="结束时间"
            value={form.validTo}
            onInput={(event) => onForm({ ...form, validTo: event.currentTarget.value })}
          />
        </div>
      </FormRow>
    </>
  )
}
