import type { Promotion } from '../../../../shared/protocol/commerce.ts'
import { CheckField, ChoiceField } from '../fields/choice-field.tsx'
import { CountField, MoneyField, OptionalCountField, PercentField, TextField } from '../fields/fields.tsx'
import { omitting } from '../fields/fields-of.ts'
import { PeriodFields } from '../fields/period-fields.tsx'
import { RowList } from '../fields/row-list.tsx'
import { ScopeField } from '../fields/scope-field.tsx'
import { type FormProps, formFields } from './form-props.ts'

type Threshold = Extract<Promotion, { kind: 'threshold' }>
type Pieces = Extract<Promotion, { kind: 'pieces' }>

const modes = [
  { id: 'tiered', label: '满减，取够到的最高档' },
  { id: 'per', label: '每满减，可以重复' },
] as const

const testedOn = [
  { id: 'goods', label: '范围里的商品合起来' },
  { id: 'product', label: '每款商品' },
  { id: 'piece', label: '每一件' },
] as const

const stackings = [
  { id: 'parallel', label: '都按活动价算' },
  { id: 'serial', label: '在别的减完之后算' },
] as const

const nameOfTier = (_: object, number: number) => `第 ${number} 档`

/** 满减 or N 件折: what it takes, what it gives, on what, from when until when. */
export function PromotionForm({ body, onBody }: FormProps<Promotion>) {
  const field = formFields({ body, onBody })
  return (
    <>
      <TextField {...field('name')} label="名称" hint="客户在算价步骤里看到它" />
      {body.kind === 'threshold' ? (
        <ThresholdFields body={body} onBody={onBody} />
      ) : (
        <PiecesFields body={body} onBody={onBody} />
      )}
      <ScopeField {...field('scope')} />
      <PeriodFields from={field('startsAt')} until={field('endsAt')} />
    </>
  )
}

function ThresholdFields({ body, onBody }: FormProps<Threshold>) {
  const field = formFields({ body, onBody })
  return (
    <>
      <ChoiceField {...field('mode')} label="怎么减" options={modes} />
      <RowList
        {...field('tiers')}
        label="档位"
        rowName={nameOfTier}
        columns={[
          { head: '满（元）', cell: (at) => <MoneyField {...at('thresholdMinor', '满')} /> },
          { head: '减（元）', cell: (at) => <MoneyField {...at('offMinor', '减')} /> },
        ]}
        min={1}
        addLabel="加一档"
        fresh={() => nextTier(body.tiers)}
      />
      {body.mode === 'per' && (
        <OptionalCountField {...omitting(field('maxRepeats'), null)} label="最多减几次" hint="空着就不限" />
      )}
      <ChoiceField {...omitting(field('testedOn'), 'goods')} label="门槛看什么" options={testedOn} />
      <StackingFields body={body} onBody={onBody} />
      <CheckField {...omitting(field('crossShop'), false)} label="跨店满减，别家店同一单的商品也算门槛" />
    </>
  )
}

/** Side by side on the same price, or one after the other on what is left. */
function StackingFields({ body, onBody }: FormProps<Threshold>) {
  const field = formFields({ body, onBody })
  return (
    <div class="dk-r-pair">
      <ChoiceField {...omitting(field('stacking'), 'parallel')} label="和别的满减" options={stackings} />
      {body.stacking === 'serial' && (
        <OptionalCountField {...omitting(field('order'), null)} label="第几个算" hint="几个都在后面算时，小的先" />
      )}
    </div>
  )
}

function PiecesFields({ body, onBody }: FormProps<Pieces>) {
  const field = formFields({ body, onBody })
  return (
    <RowList
      {...field('tiers')}
      label="档位"
      rowName={nameOfTier}
      columns={[
        { head: '满（件）', cell: (at) => <CountField {...at('pieces', '件数')} min={1} /> },
        { head: '付原价的（%）', cell: (at) => <PercentField {...at('payPercent', '付百分之')} /> },
      ]}
      min={1}
      addLabel="加一档"
      fresh={() => ({
        pieces: (body.tiers.at(-1)?.pieces ?? 1) + 1,
        payPercent: (body.tiers.at(-1)?.payPercent ?? 100) - 5,
      })}
    />
  )
}

function nextTier(tiers: Threshold['tiers']) {
  const last = tiers.at(-1) ?? { thresholdMinor: 0, offMinor: 0 }
  return { thresholdMinor: last.thresholdMinor + 10_000, offMinor: last.offMinor + 1000 }
}
