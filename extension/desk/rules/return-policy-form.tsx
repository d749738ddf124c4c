import { useState } from 'preact/hooks'
import type { ReturnPolicy } from '../../../shared/protocol/commerce.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../desk-context.ts'
import { Field } from '../parts/field.tsx'
import { describeFailure } from '../texts/describe-failure.ts'
import { type PolicyErrors, type PolicyForm, parsePolicyForm, toPolicyForm } from './policy-form.ts'

const freightNames: Record<ReturnPolicy['changeOfMindFreight'], string> = {
  shopper: '客户承担',
  merchant: '店铺承担',
  insured: '运费险赔付',
}

type TextField = Exclude<keyof PolicyForm, 'changeOfMindFreight'>
const fields: { name: TextField; label: string; hint: string }[] = [
  {
    name: 'windowDays',
    label: '无理由退货天数',
    hint: '从签收次日起算。《消费者权益保护法》第二十五条规定至少 7 天，可以更长',
  },
  { name: 'qualityWindowDays', label: '质量问题受理天数', hint: '这段时间里说有质量问题，直接受理' },
  { name: 'freightEstimate', label: '退货运费估算（元）', hint: '告诉客户大概要付多少' },
  { name: 'insuredFreight', label: '运费险赔付（元）', hint: '没有运费险就空着' },
  { name: 'refundWithinDays', label: '退款天数', hint: '仓库收到后几天内退款' },
  { name: 'returnAddress', label: '退货地址', hint: '客户照这个地址寄回' },
]

/** The shop's return policy; the law's floor is explained, not only enforced. */
export function ReturnPolicyForm({ policy }: { policy: ReturnPolicy }) {
  const { catalogue, toast } = useDesk()
  const [form, setForm] = useState(() => toPolicyForm(policy))
  const [errors, setErrors] = useState<PolicyErrors>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const isChanged = JSON.stringify(form) !== JSON.stringify(toPolicyForm(policy))
  const save = async (event: Event) => {
    event.preventDefault()
    const parsed = parsePolicyForm(form)
    setErrors(parsed.ok ? {} : parsed.reason)
    if (!parsed.ok) return
    setBusy(true)
    const answer = await catalogue.saveReturnPolicy(parsed.value)
    setBusy(false)
    setFailure(answer.ok ? null : describeFailure(answer.reason))
    if (!answer.ok) return
    const restore = () => void catalogue.saveReturnPolicy(policy)
    toast.show({ text: `退货规则已保存，第 ${answer.value.revision} 版`, action: { label: '撤回', run: restore } })
  }
  return (
    <form class="dk-section dk-form" onSubmit={(event) => void save(event)} noValidate aria-label="退货规则">
      {fields.map(({ name, label, hint }) => (
        <Field key={name} label={label} hint={hint} error={errors[name] ?? null}>
          {(control) => (
            <input
              {...control}
              class={name === 'returnAddress' ? 'dk-input' : 'dk-input is-short'}
              value={form[name]}
              onInput={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <FreightChoice
        chosen={form.changeOfMindFreight}
        onChoose={(changeOfMindFreight) => setForm({ ...form, changeOfMindFreight })}
      />
      {failure && <p class="dk-field-error">{failure}</p>}
      <div class="dk-ways">
        <Button type="submit" tone="primary" busy={busy} disabled={!isChanged}>
          保存退货规则
        </Button>
        {isChanged && (
          <Button tone="quiet" onClick={() => setForm(toPolicyForm(policy))}>
            放弃改动
          </Button>
        )}
      </div>
    </form>
  )
}

interface FreightChoiceProps {
  chosen: ReturnPolicy['changeOfMindFreight']
  onChoose: (freight: ReturnPolicy['changeOfMindFreight']) => void
}

function FreightChoice({ chosen, onChoose }: FreightChoiceProps) {
  return (
    <fieldset class="dk-choice">
      <legend>无理由退货的运费</legend>
      {(['shopper', 'merchant', 'insured'] as const).map((freight) => (
        <label key={freight}>
          <input type="radio" name="freight" checked={freight === chosen} onChange={() => onChoose(freight)} />
          {freightNames[freight]}
        </label>
      ))}
      <p class="ui-caption">质量问题的运费总是店铺承担</p>
    </fieldset>
  )
}
