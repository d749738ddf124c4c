import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { MoneyField, TextField, WordsField } from '../fields/fields.tsx'
import { RowList } from '../fields/row-list.tsx'
import type { FormProps } from '../forms/form-props.ts'

/** Levels, the lowest first, and what each brings. */
export function LevelsPart({ body, onBody }: FormProps<ServiceRules>) {
  return (
    <RowList
      label="会员等级，从低到高"
      path="levels"
      columns={['等级', '一年消费满（元）', '权益，用、隔开']}
      rows={body.levels}
      onRows={(levels) => onBody({ ...body, levels })}
      addLabel="加一个等级"
      fresh={() => ({
        name: '',
        fromSpentMinor: (body.levels.at(-1)?.fromSpentMinor ?? -10_000) + 10_000,
        benefits: [],
      })}
      none="没有会员等级"
      row={({ name, fromSpentMinor, benefits }, index, set) => [
        <TextField
          key="name"
          isCell
          max={20}
          path={`levels[${index}].name`}
          label={`第 ${index + 1} 级 名称`}
          value={name}
          onValue={(value) => set({ name: value })}
        />,
        <MoneyField
          key="from"
          isCell
          path={`levels[${index}].fromSpentMinor`}
          label={`第 ${index + 1} 级 消费满`}
          value={fromSpentMinor}
          onValue={(value) => set({ fromSpentMinor: value })}
        />,
        <WordsField
          key="benefits"
          isCell
          path={`levels[${index}].benefits`}
          label={`第 ${index + 1} 级 权益`}
          value={benefits}
          onValue={(value) => set({ benefits: value })}
        />,
      ]}
    />
  )
}
