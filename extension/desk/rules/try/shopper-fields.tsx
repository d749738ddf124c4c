import { useId } from 'preact/hooks'
import { fromBeijingField, toBeijingField } from '../beijing-time.ts'
import { CheckField } from '../fields/choice-field.tsx'
import { provinces } from '../texts/rule-words.ts'
import { useRules } from '../use-rules.ts'
import type { CartInput } from './try-cart.tsx'

interface ShopperFieldsProps {
  input: CartInput
  onInput: (input: CartInput) => void
}

/** Who buys, where to, when, and with what in hand. */
export function ShopperFields({ input, onInput }: ShopperFieldsProps) {
  const { store } = useRules()
  const rules = store.effective.value?.set
  const levels = [
    ...new Set([
      ...(rules?.service?.levels ?? []).map(({ name }) => name),
      ...(rules?.coupons ?? []).flatMap(({ memberLevels = [] }) => memberLevels),
    ]),
  ]
  const held = (rules?.coupons ?? []).filter(({ openToAll }) => !openToAll)
  const toggle = (id: string) => (on: boolean) =>
    onInput({
      ...input,
      heldCouponIds: on ? [...input.heldCouponIds, id] : input.heldCouponIds.filter((one) => one !== id),
    })
  return (
    <section aria-label="客户" class="dk-r-shopper">
      <Choice
        label="会员等级"
        value={input.memberLevel ?? ''}
        options={levels}
        none="不是会员"
        onValue={(level) => onInput({ ...input, memberLevel: level === '' ? null : level })}
      />
      <Choice
        label="收货省份"
        value={input.province ?? ''}
        options={provinces}
        none="还不知道"
        onValue={(province) => onInput({ ...input, province: province === '' ? null : province })}
      />
      <TimeField at={input.at} onAt={(at) => onInput({ ...input, at })} />
      {rules?.service?.points && (
        <NumberField label="用多少积分" value={input.points} onValue={(points) => onInput({ ...input, points })} />
      )}
      {held.length > 0 && (
        <fieldset class="dk-r-checks">
          <legend>手里的券，人人能领的已经算上</legend>
          {held.map(({ id, name }) => (
            <CheckField key={id} label={name} value={input.heldCouponIds.includes(id)} onValue={toggle(id)} />
          ))}
        </fieldset>
      )}
    </section>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly string[]
  none: string
  onValue: (value: string) => void
}

function Choice({ label, value, options, none, onValue }: ChoiceProps) {
  const id = useId()
  return (
    <div class="dk-r-small">
      <label for={id}>{label}</label>
      <select id={id} class="dk-input" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Another moment than this one, in Beijing; empty is now. */
export function TimeField({ at, onAt }: { at: string; onAt: (at: string) => void }) {
  const id = useId()
  return (
    <div class="dk-r-small">
      <label for={id}>什么时候</label>
      <input
        id={id}
        class="dk-input"
        type="datetime-local"
        value={toBeijingField(at || null)}
        onInput={(event) => onAt(fromBeijingField(event.currentTarget.value) ?? '')}
      />
      <span class="ui-caption">{at === '' ? '空着就是此刻' : '北京时间'}</span>
    </div>
  )
}

function NumberField({ label, value, onValue }: { label: string; value: number; onValue: (value: number) => void }) {
  const id = useId()
  return (
    <div class="dk-r-small">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="dk-input"
        type="number"
        min={0}
        value={value}
        onInput={(event) => onValue(Math.max(0, Math.floor(Number(event.currentTarget.value) || 0)))}
      />
    </div>
  )
}
