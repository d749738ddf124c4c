import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { MoneyField, TextField, WordsField } from '../fields/fields.tsx'
import { RowList } from '../fields/row-list.tsx'
import { type FormProps, formFields } from '../forms/form-props.ts'

/** Levels, the lowest first, and what each brings. */
export function LevelsPart(form: FormProps<ServiceRules>) {
  const levels = formFields(form)('levels')
  return (
    <RowList
      {...levels}
      label="会员等级，从低到高"
      rowName={(_, number) => `第 ${number} 级`}
      columns={[
        { head: '等级', cell: (at) => <TextField {...at('name', '名称')} max={20} /> },
        { head: '一年消费满（元）', cell: (at) => <MoneyField {...at('fromSpentMinor', '消费满')} /> },
        { head: '权益，用、隔开', cell: (at) => <WordsField {...at('benefits', '权益')} /> },
      ]}
      addLabel="加一个等级"
      fresh={() => ({
        name: '',
        fromSpentMinor: (levels.value.at(-1)?.fromSpentMinor ?? -10_000) + 10_000,
        benefits: [],
      })}
      none="没有会员等级"
    />
  )
}
