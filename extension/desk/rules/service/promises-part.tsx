import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import { TextField } from '../fields/fields.tsx'
import { RowList } from '../fields/row-list.tsx'
import type { FormProps } from '../forms/form-props.ts'

/** What the shop promises, word for word; the assistant promises nothing else. */
export function PromisesPart({ body, onBody }: FormProps<ServiceRules>) {
  return (
    <RowList
      label="服务承诺，原样告诉客户"
      path="promises"
      columns={['名称', '内容']}
      rows={body.promises}
      onRows={(promises) => onBody({ ...body, promises })}
      addLabel="加一条承诺"
      fresh={() => ({ name: '', text: '' })}
      none="没有承诺，助手就什么也不承诺"
      row={({ name, text }, index, set) => [
        <TextField
          key="name"
          isCell
          max={20}
          path={`promises[${index}].name`}
          label={`第 ${index + 1} 条 名称`}
          value={name}
          onValue={(value) => set({ name: value })}
        />,
        <TextField
          key="text"
          isCell
          max={200}
          path={`promises[${index}].text`}
          label={`第 ${index + 1} 条 内容`}
          value={text}
          onValue={(value) => set({ text: value })}
        />,
      ]}
    />
  )
}
