import type { PriceProtection } from '../../../../shared/protocol/service-rules.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { ChipPicker } from '../fields/chip-picker.tsx'
import { CheckField, ChoiceField } from '../fields/choice-field.tsx'
import { EntryError } from '../fields/entry-error.tsx'
import { CountField, MoneyField, OptionalCountField, OptionalMoneyField } from '../fields/fields.tsx'
import { ScopeField } from '../fields/scope-field.tsx'
import { useRules } from '../use-rules.ts'
import { type FormProps, withOptional } from './form-props.ts'

/** Price protection, none until the merchant sets it: windows differ and none can be assumed. */
export function ProtectionForm({ body, onBody }: FormProps<PriceProtection | null>) {
  const { canWrite } = useRules()
  if (body !== null) return <SetProtection body={body} onBody={onBody} />
  return (
    <EmptyState
      icon="tag"
      title="还没有设价保"
      text="各平台的价保期不一样，这里不替你定。没设之前，客户问价保一律转给同事"
    >
      {canWrite && (
        <Button size="s" onClick={() => onBody({ windowDays: 7, startsFrom: 'paid' })}>
          设价保
        </Button>
      )}
    </EmptyState>
  )
}

interface SetProps {
  body: PriceProtection
  onBody: (body: PriceProtection | null) => void
}

function SetProtection({ body, onBody }: SetProps) {
  const { store } = useRules()
  const offers = [...(store.effective.value?.set.promotions ?? []), ...(store.effective.value?.set.coupons ?? [])]
  return (
    <>
      <div class="dk-r-pair">
        <CountField
          path="windowDays"
          label="价保天数"
          min={1}
          max={365}
          value={body.windowDays}
          onValue={(windowDays) => onBody({ ...body, windowDays })}
        />
        <ChoiceField
          label="从哪天算"
          options={[
            { id: 'paid', label: '付款' },
            { id: 'signed', label: '签收' },
          ]}
          chosen={body.startsFrom}
          onChosen={(startsFrom) => onBody({ ...body, startsFrom })}
        />
        <OptionalCountField
          path="maxClaims"
          label="每件可申请几次"
          hint="空着就是 1 次"
          min={1}
          value={body.maxClaims ?? null}
          onValue={(value) => onBody(withOptional(body, 'maxClaims', value ?? undefined))}
        />
        <OptionalMoneyField
          path="perOrderMaxMinor"
          label="每单最多补（元）"
          hint="空着就不封顶"
          value={body.perOrderMaxMinor ?? null}
          onValue={(value) => onBody({ ...body, perOrderMaxMinor: value })}
        />
      </div>
      <ChipPicker
        path="excludedOfferIds"
        label="哪些优惠带来的低价不算"
        options={offers.map(({ id, name }) => ({ id, label: name }))}
        chosen={body.excludedOfferIds ?? []}
        onChosen={(ids) => onBody(withOptional(body, 'excludedOfferIds', ids.length === 0 ? undefined : ids))}
        none="都不选，所有活动价都算"
      />
      <ScopeField path="scope" scope={body.scope ?? {}} onScope={(scope) => onBody(toScoped(body, scope))} />
      <Consolation body={body} onBody={onBody} />
      <Button tone="danger" size="s" class="dk-r-off" onClick={() => onBody(null)}>
        不再价保
      </Button>
    </>
  )
}

function Consolation({ body, onBody }: SetProps) {
  const { store } = useRules()
  const coupons = store.effective.value?.set.coupons ?? []
  const [first] = coupons
  const { consolation } = body
  return (
    <fieldset class="dk-r-checks">
      <legend>超出价保期</legend>
      <CheckField
        label="送一张券作补偿"
        checked={consolation != null}
        onChecked={(checked) =>
          onBody({ ...body, consolation: checked && first ? { couponId: first.id, worthMinor: 1000 } : null })
        }
      />
      {consolation && (
        <>
          <ChipPicker
            path="consolation"
            label="哪张券"
            options={coupons.map(({ id, name }) => ({ id, label: name }))}
            chosen={[consolation.couponId]}
            onChosen={(ids) =>
              onBody({ ...body, consolation: { ...consolation, couponId: ids.at(-1) ?? consolation.couponId } })
            }
          />
          <EntryError path="consolation.couponId" />
          <MoneyField
            path="consolation.worthMinor"
            label="告诉客户值多少（元）"
            value={consolation.worthMinor}
            onValue={(worthMinor) => onBody({ ...body, consolation: { ...consolation, worthMinor } })}
          />
        </>
      )}
    </fieldset>
  )
}

/** Everything is said by no scope at all. */
function toScoped(body: PriceProtection, scope: PriceProtection['scope']): PriceProtection {
  return withOptional(body, 'scope', Object.keys(scope ?? {}).length === 0 ? undefined : scope)
}
