import type { PriceProtection } from '../../../../shared/protocol/service-rules.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { ChipPicker } from '../fields/chip-picker.tsx'
import { CheckField, ChoiceField } from '../fields/choice-field.tsx'
import { EntryError } from '../fields/entry-error.tsx'
import { CountField, MoneyField, OptionalCountField, OptionalMoneyField } from '../fields/fields.tsx'
import { type Bound, fieldsOf, omitting, omittingEmpty, orUsual } from '../fields/fields-of.ts'
import { ScopeField } from '../fields/scope-field.tsx'
import { useRules } from '../use-rules.ts'
import { type FormProps, formFields } from './form-props.ts'

type Consolation = NonNullable<PriceProtection['consolation']>

const starts = [
  { id: 'paid', label: '付款' },
  { id: 'signed', label: '签收' },
] as const

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
  const { promotions = [], coupons = [] } = store.effective.value?.set ?? {}
  const field = formFields<PriceProtection>({ body, onBody })
  return (
    <>
      <div class="dk-r-pair">
        <CountField {...field('windowDays')} label="价保天数" min={1} max={365} />
        <ChoiceField {...field('startsFrom')} label="从哪天算" options={starts} />
        <OptionalCountField
          {...omitting(field('maxClaims'), null)}
          label="每件可申请几次"
          hint="空着就是 1 次"
          min={1}
        />
        <OptionalMoneyField
          {...orUsual(field('perOrderMaxMinor'), null)}
          label="每单最多补（元）"
          hint="空着就不封顶"
        />
      </div>
      <ChipPicker
        {...omittingEmpty(field('excludedOfferIds'))}
        label="哪些优惠带来的低价不算"
        options={[...promotions, ...coupons].map(toOption)}
        none="都不选，所有活动价都算"
      />
      <ScopeField {...omittingEverything(field('scope'))} />
      <ConsolationFields {...orUsual(field('consolation'), null)} />
      <Button tone="danger" size="s" class="dk-r-off" onClick={() => onBody(null)}>
        不再价保
      </Button>
    </>
  )
}

function ConsolationFields({ path, value, onValue }: Bound<Consolation | null>) {
  const { store } = useRules()
  const coupons = store.effective.value?.set.coupons ?? []
  const [first] = coupons
  return (
    <fieldset class="dk-r-checks">
      <legend>超出价保期</legend>
      <CheckField
        label="送一张券作补偿"
        value={value !== null}
        onValue={(checked) => onValue(checked && first ? { couponId: first.id, worthMinor: 1000 } : null)}
      />
      {value && <GivenCoupon path={path} value={value} onValue={onValue} coupons={coupons.map(toOption)} />}
    </fieldset>
  )
}

function GivenCoupon({ coupons, ...consolation }: Bound<Consolation> & { coupons: { id: string; label: string }[] }) {
  const field = fieldsOf(consolation)
  const coupon = field('couponId')
  return (
    <>
      <ChipPicker
        path={consolation.path}
        label="哪张券"
        options={coupons}
        value={[coupon.value]}
        onValue={(ids) => coupon.onValue(ids.at(-1) ?? coupon.value)}
      />
      <EntryError path={coupon.path} />
      <MoneyField {...field('worthMinor')} label="告诉客户值多少（元）" />
    </>
  )
}

/** Everything is said by no scope at all. */
function omittingEverything({ value = {}, onValue, ...rest }: Bound<PriceProtection['scope']>) {
  return {
    ...rest,
    value,
    onValue: (scope: typeof value) => onValue(Object.keys(scope).length === 0 ? undefined : scope),
  }
}

function toOption({ id, name }: { id: string; name: string }) {
  return { id, label: name }
}
