import { useId } from 'preact/hooks'
import type { Order } from '../../../../shared/protocol/commerce.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { CheckField } from '../fields/choice-field.tsx'
import { compensationReasons, provinces, returnReasons } from '../texts/rule-words.ts'
import { type OrderInput, type TriedAction, triedActions } from './order-input.ts'
import { TimeField } from './shopper-fields.tsx'

interface OrderFieldsProps {
  order: Order
  catalogue: DeskCatalogue
  input: OrderInput
  onInput: (input: OrderInput) => void
}

const onLine: TriedAction[] = ['open_return', 'open_exchange', 'cancel_line', 'change_items', 'claim_price_protection']

/** What the buyer would like, with what it depends on. */
export function OrderFields({ order, catalogue, input, onInput }: OrderFieldsProps) {
  const { action } = input
  const set = (change: Partial<OrderInput>) => onInput({ ...input, ...change })
  const line = order.lines.find(({ id }) => id === input.lineId) ?? order.lines[0]
  const variants = catalogue.skus.filter(({ productId, id }) => productId === line?.productId && id !== line.skuId)
  const isSentBack = action === 'open_return' || action === 'open_exchange'
  return (
    <section aria-label="要办的事" class="dk-r-shopper">
      <Select label="要办什么" value={action} words={triedActions} onValue={(value) => set({ action: value })} />
      {onLine.includes(action) && order.lines.length > 1 && (
        <Select
          label="哪一件"
          value={line?.id ?? ''}
          words={Object.fromEntries(order.lines.map(({ id, title }) => [id, title]))}
          onValue={(lineId) => set({ lineId, skuId: '' })}
        />
      )}
      {isSentBack && (
        <Select label="原因" value={input.reason} words={returnReasons} onValue={(reason) => set({ reason })} />
      )}
      {(action === 'open_exchange' || action === 'change_items') && (
        <Select
          label="换成"
          value={input.skuId || (variants[0]?.id ?? '')}
          words={Object.fromEntries(variants.map(({ id, options }) => [id, Object.values(options).join(' ') || id]))}
          onValue={(skuId) => set({ skuId })}
        />
      )}
      {action === 'compensate' && (
        <Select
          label="情况"
          value={input.trouble}
          words={compensationReasons}
          onValue={(trouble) => set({ trouble })}
        />
      )}
      {(action === 'compensate' || action === 'edit_price') && (
        <Input
          label={action === 'compensate' ? '想要多少（元）' : '想付多少（元）'}
          type="number"
          value={String(input.amountMinor / 100)}
          onText={(text) => set({ amountMinor: Math.max(0, Math.round(Number(text) * 100) || 0) })}
        />
      )}
      {action === 'set_delivery' && (
        <Input label="哪天送" type="date" value={input.date} onText={(date) => set({ date })} />
      )}
      {action === 'change_address' && (
        <Select
          label="改到哪个省"
          value={input.province}
          words={Object.fromEntries(provinces.map((name) => [name, name]))}
          onValue={(province) => set({ province })}
        />
      )}
      <Select
        label="核实到"
        value={input.proof}
        words={{ identity: '已登录', order: '订单号和手机后四位' }}
        onValue={(proof) => set({ proof })}
      />
      <TimeField at={input.at} onAt={(at) => set({ at })} />
      {isSentBack && <CheckField label="有照片" value={input.hasPhoto} onValue={(hasPhoto) => set({ hasPhoto })} />}
    </section>
  )
}

interface SelectProps<T extends string> {
  label: string
  value: T
  words: Readonly<Record<T, string>>
  onValue: (value: T) => void
}

function Select<T extends string>({ label, value, words, onValue }: SelectProps<T>) {
  const id = useId()
  const options = Object.entries<string>(words)
  return (
    <div class="dk-r-small">
      <label for={id}>{label}</label>
      <select id={id} class="dk-input" value={value} onChange={(event) => onValue(event.currentTarget.value as T)}>
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </div>
  )
}

interface InputProps {
  label: string
  type: 'number' | 'date'
  value: string
  onText: (text: string) => void
}

function Input({ label, type, value, onText }: InputProps) {
  const id = useId()
  return (
    <div class="dk-r-small">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="dk-input"
        type={type}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  )
}
