import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { CountField, TextField } from '../fields/fields.tsx'
import { ScopeField } from '../fields/scope-field.tsx'
import type { FormProps } from '../forms/form-props.ts'

type Warranty = ServiceRules['warranties'][number]

/** Warranties by what they cover; the first that covers a product holds. */
export function WarrantiesPart({ body, onBody }: FormProps<ServiceRules>) {
  const { warranties } = body
  const put = (index: number, change: Partial<Warranty>) =>
    onBody({ ...body, warranties: warranties.map((one, at) => (at === index ? { ...one, ...change } : one)) })
  const fresh: Warranty = { scope: {}, months: 12, covers: '', excludes: '' }
  return (
    <>
      {warranties.length === 0 && <p class="ui-caption">没有保修。客户问起来会转给同事</p>}
      {warranties.map((warranty, index) => (
        <fieldset key={`${index} ${warranties.length}`} class="dk-box dk-r-box">
          <legend class="ui-hidden">保修第 {index + 1} 条</legend>
          <CountField
            path={`warranties[${index}].months`}
            label="保修几个月"
            value={warranty.months}
            onValue={(months) => put(index, { months })}
          />
          <TextField
            path={`warranties[${index}].covers`}
            label="保什么"
            isLong
            max={200}
            value={warranty.covers}
            onValue={(covers) => put(index, { covers })}
          />
          <TextField
            path={`warranties[${index}].excludes`}
            label="不保什么"
            isLong
            max={200}
            value={warranty.excludes}
            onValue={(excludes) => put(index, { excludes })}
          />
          <ScopeField
            path={`warranties[${index}].scope`}
            scope={warranty.scope}
            onScope={(scope) => put(index, { scope })}
          />
          <Button
            tone="quiet"
            size="s"
            icon="trash"
            onClick={() => onBody({ ...body, warranties: warranties.filter((_, at) => at !== index) })}
          >
            删除这条保修
          </Button>
        </fieldset>
      ))}
      <button type="button" class="dk-add" onClick={() => onBody({ ...body, warranties: [...warranties, fresh] })}>
        ＋ 加一条保修
      </button>
    </>
  )
}
