import type { Promotion } from '../../../../shared/protocol/commerce.ts'
import { CheckField, ChoiceField } from '../fields/choice-field.tsx'
import { CountField, MomentField, MoneyField, OptionalCountField, PercentField, TextField } from '../fields/fields.tsx'
import { RowList } from '../fields/row-list.tsx'
import { ScopeField } from '../fields/scope-field.tsx'
import { type FormProps, withOptional } from './form-props.ts'

type Threshold = Extract<Promotion, { kind: 'threshold' }>
type Pieces = Extract<Promotion, { kind: 'pieces' }>

/** 满减 or N 件折: what it takes, what it gives, on what, from when until when. */
export function PromotionForm({ body, onBody }: FormProps<Promotion>) {
  return (
    <>
      <TextField
        path="name"
        label="名称"
        hint="客户在算价步骤里看到它"
        value={body.name}
        onValue={(name) => onBody({ ...body, name })}
      />
      {body.kind === 'threshold' ? (
        <ThresholdFields body={body} onBody={onBody} />
      ) : (
        <PiecesFields body={body} onBody={onBody} />
      )}
      <ScopeField path="scope" scope={body.scope} onScope={(scope) => onBody({ ...body, scope })} />
      <PeriodFields body={body} onPeriod={(period) => onBody({ ...body, ...period })} />
    </>
  )
}

function ThresholdFields({ body, onBody }: FormProps<Threshold>) {
  const { maxRepeats, ...rest } = body
  return (
    <>
      <ChoiceField
        label="怎么减"
        options={[
          { id: 'tiered', label: '满减，取够到的最高档' },
          { id: 'per', label: '每满减，可以重复' },
        ]}
        chosen={body.mode}
        onChosen={(mode) => onBody({ ...body, mode })}
      />
      <RowList
        label="档位"
        path="tiers"
        columns={['满（元）', '减（元）']}
        rows={body.tiers}
        onRows={(tiers) => onBody({ ...body, tiers })}
        min={1}
        addLabel="加一档"
        fresh={() => nextTier(body.tiers)}
        row={({ thresholdMinor, offMinor }, index, set) => [
          <MoneyField
            key="threshold"
            isCell
            path={`tiers[${index}].thresholdMinor`}
            label={`第 ${index + 1} 档 满`}
            value={thresholdMinor}
            onValue={(value) => set({ thresholdMinor: value })}
          />,
          <MoneyField
            key="off"
            isCell
            path={`tiers[${index}].offMinor`}
            label={`第 ${index + 1} 档 减`}
            value={offMinor}
            onValue={(value) => set({ offMinor: value })}
          />,
        ]}
      />
      {body.mode === 'per' && (
        <OptionalCountField
          path="maxRepeats"
          label="最多减几次"
          hint="空着就不限"
          value={maxRepeats ?? null}
          onValue={(value) => onBody(value === null ? rest : { ...rest, maxRepeats: value })}
        />
      )}
      <ChoiceField
        label="门槛看什么"
        options={[
          { id: 'goods', label: '范围里的商品合起来' },
          { id: 'product', label: '每款商品' },
          { id: 'piece', label: '每一件' },
        ]}
        chosen={body.testedOn ?? 'goods'}
        onChosen={(id) => onBody(withOptional(body, 'testedOn', id === 'goods' ? undefined : id))}
      />
      <StackingFields body={body} onBody={onBody} />
      <CheckField
        label="跨店满减，别家店同一单的商品也算门槛"
        checked={body.crossShop ?? false}
        onChecked={(crossShop) => onBody(withOptional(body, 'crossShop', crossShop || undefined))}
      />
    </>
  )
}

/** Side by side on the same price, or one after the other on what is left. */
function StackingFields({ body, onBody }: FormProps<Threshold>) {
  const isSerial = body.stacking === 'serial'
  return (
    <div class="dk-r-pair">
      <ChoiceField
        label="和别的满减"
        options={[
          { id: 'parallel', label: '都按活动价算' },
          { id: 'serial', label: '在别的减完之后算' },
        ]}
        chosen={body.stacking ?? 'parallel'}
        onChosen={(id) => onBody(withOptional(body, 'stacking', id === 'parallel' ? undefined : id))}
      />
      {isSerial && (
        <OptionalCountField
          path="order"
          label="第几个算"
          hint="几个都在后面算时，小的先"
          value={body.order ?? null}
          onValue={(value) => onBody(withOptional(body, 'order', value ?? undefined))}
        />
      )}
    </div>
  )
}

function PiecesFields({ body, onBody }: FormProps<Pieces>) {
  return (
    <RowList
      label="档位"
      path="tiers"
      columns={['满（件）', '付原价的（%）']}
      rows={body.tiers}
      onRows={(tiers) => onBody({ ...body, tiers })}
      min={1}
      addLabel="加一档"
      fresh={() => ({
        pieces: (body.tiers.at(-1)?.pieces ?? 1) + 1,
        payPercent: (body.tiers.at(-1)?.payPercent ?? 100) - 5,
      })}
      row={({ pieces, payPercent }, index, set) => [
        <CountField
          key="pieces"
          isCell
          min={1}
          path={`tiers[${index}].pieces`}
          label={`第 ${index + 1} 档 件数`}
          value={pieces}
          onValue={(value) => set({ pieces: value })}
        />,
        <PercentField
          key="pay"
          isCell
          path={`tiers[${index}].payPercent`}
          label={`第 ${index + 1} 档 付百分之`}
          value={payPercent}
          onValue={(value) => set({ payPercent: value })}
        />,
      ]}
    />
  )
}

interface PeriodProps {
  body: { startsAt: string; endsAt: string }
  onPeriod: (period: Partial<{ startsAt: string; endsAt: string }>) => void
}

/** From when until when, in Beijing. */
export function PeriodFields({ body, onPeriod }: PeriodProps) {
  return (
    <div class="dk-r-pair">
      <MomentField
        path="startsAt"
        label="开始"
        hint="北京时间"
        value={body.startsAt}
        onValue={(startsAt) => onPeriod({ startsAt })}
      />
      <MomentField isEnd path="endsAt" label="结束" value={body.endsAt} onValue={(endsAt) => onPeriod({ endsAt })} />
    </div>
  )
}

function nextTier(tiers: Threshold['tiers']) {
  const last = tiers.at(-1) ?? { thresholdMinor: 0, offMinor: 0 }
  return { thresholdMinor: last.thresholdMinor + 10_000, offMinor: last.offMinor + 1000 }
}
