import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { CountField, TextField } from '../fields/fields.tsx'
import { type Bound, entryOf, fieldsOf } from '../fields/fields-of.ts'
import { ScopeField } from '../fields/scope-field.tsx'
import { type FormProps, formFields } from '../forms/form-props.ts'

type Warranty = ServiceRules['warranties'][number]

const freshWarranty: Warranty = { scope: {}, months: 12, covers: '', excludes: '' }

/** Warranties by what they cover; the first that covers a product holds. */
export function WarrantiesPart(form: FormProps<ServiceRules>) {
  const warranties = formFields(form)('warranties')
  const { value, onValue } = warranties
  return (
    <>
      {value.length === 0 && <p class="ui-caption">没有保修。客户问起来会转给同事</p>}
      {value.map((_, index) => (
        <fieldset key={`${index} ${value.length}`} class="dk-box dk-r-box">
          <legend class="ui-hidden">保修第 {index + 1} 条</legend>
          <WarrantyFields {...entryOf(warranties, index)} />
          <Button tone="quiet" size="s" icon="trash" onClick={() => onValue(value.filter((_, at) => at !== index))}>
            删除这条保修
          </Button>
        </fieldset>
      ))}
      <button type="button" class="dk-add" onClick={() => onValue([...value, freshWarranty])}>
        ＋ 加一条保修
      </button>
    </>
  )
}

function WarrantyFields(warranty: Bound<Warranty>) {
  const field = fieldsOf(warranty)
  return (
    <>
      <CountField {...field('months')} label="保修几个月" />
      <TextField {...field('covers')} label="保什么" isLong max={200} />
      <TextField {...field('excludes')} label="不保什么" isLong max={200} />
      <ScopeField {...field('scope')} />
    </>
  )
}
