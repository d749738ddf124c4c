import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { TextField } from '../fields/fields.tsx'
import { RowList } from '../fields/row-list.tsx'
import { type FormProps, formFields } from '../forms/form-props.ts'

/** What the shop promises, word for word; the assistant promises nothing else. */
export function PromisesPart(form: FormProps<ServiceRules>) {
  return (
    <RowList
      {...formFields(form)('promises')}
      label="服务承诺，原样告诉客户"
      rowName={(_, number) => `第 ${number} 条`}
      columns={[
        { head: '名称', cell: (at) => <TextField {...at('name', '名称')} max={20} /> },
        { head: '内容', cell: (at) => <TextField {...at('text', '内容')} max={200} /> },
      ]}
      addLabel="加一条承诺"
      fresh={() => ({ name: '', text: '' })}
      none="没有承诺，助手就什么也不承诺"
    />
  )
}
