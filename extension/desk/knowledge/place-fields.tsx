import type { ArticleErrors, ArticleForm } from './article-form.ts'
import { CategoryField } from './editor/category-field.tsx'
import { layerNames } from './editor/place-names.data.ts'
import { FormRow } from './form-row.tsx'

interface PlaceFieldsProps {
  form: ArticleForm
  errors: ArticleErrors
  onForm: (form: ArticleForm) => void
}

const layers = Object.keys(layerNames) as ArticleForm['layer'][]

/** When a person takes over, which layer and category. */
export function PlaceFields({ form, errors, onForm }: PlaceFieldsProps) {
  return (
    <>
      <FormRow field="handoffCondition" label="转人工条件" hint="填了就转人工" error={errors.handoffCondition}>
        {(marks) => (
          <input
            class="dk-input"
            aria-label="转人工条件"
            placeholder="例如：涉及人身安全，由人来答。只有同事看得到"
            {...marks}
            value={form.handoffCondition}
            onInput={(event) => onForm({ ...form, handoffCondition: event.currentTarget.value })}
          />
        )}
      </FormRow>
      <FormRow field="layer" label="层级">
        <div class="dk-choice">
          {layers.map((id) => (
            <label key={id}>
              <input
                type="radio"
                name="layer"
                checked={form.layer === id}
                onChange={() => onForm({ ...form, layer: id })}
              />
              {layerNames[id]}
            </label>
          ))}
        </div>
      </FormRow>
      <FormRow field="category" label="目录" hint="最多 3 层" error={errors.category}>
        {(marks) => (
          <CategoryField marks={marks} value={form.category} onValue={(category) => onForm({ ...form, category })} />
        )}
      </FormRow>
    </>
  )
}
