import { Button } from '../../../shared/ui/button.tsx'
import { Field } from '../parts/field.tsx'
import type { EndpointInputs } from './endpoint-input.tsx'

interface KeyFieldProps extends EndpointInputs {
  isKept: boolean
  isAway: boolean
  onRemove: () => void
}

/** The key: typed once, never shown again. */
export function KeyField({ fields, errors, onChange, isKept, isAway, onRemove }: KeyFieldProps) {
  const hint = isKept ? '已存好，不再显示。空着就不换' : '加密存在店铺服务器上，存好后不再显示。对方不要密钥就空着'
  return (
    <div class="dk-eng-key">
      <Field label="接口密钥" hint={hint} error={errors.key ?? null}>
        {(control) => (
          <input
            {...control}
            class="dk-input"
            type="password"
            autocomplete="new-password"
            placeholder={isKept ? '••••••••••••••••' : ''}
            maxLength={400}
            value={fields.key}
            onInput={(event) => onChange({ key: event.currentTarget.value })}
          />
        )}
      </Field>
      {isKept && (
        <Button size="s" icon="trash" disabled={isAway} onClick={onRemove}>
          删除密钥
        </Button>
      )}
    </div>
  )
}
