import { useId } from 'preact/hooks'
import type { OrderColumns, OrderField } from '../../../../shared/protocol/order-file.ts'
import { HeaderRowChoice } from '../header-row-choice.tsx'
import { fieldNames } from '../texts/field-names.data.ts'
import { useSources } from '../use-sources.ts'
import type { OpenOrders } from './order-import.ts'

/** Without these nothing becomes an order; of the two payments one is enough. */
const needed: readonly OrderField[] = ['number', 'status', 'createdAt', 'title', 'paid', 'orderPaid', 'phone']
const others = (Object.keys(fieldNames) as OrderField[]).filter((field) => !needed.includes(field))

/** Which column holds what: guessed from the header, corrected here, read anew at once. */
export function ColumnFields({ state, isMissing }: { state: OpenOrders; isMissing: boolean }) {
  const { store } = useSources()
  const { opened, headerRow, columns } = state
  const header = opened.head.find(({ row }) => row === headerRow)?.cells ?? []
  const example = opened.head.find(({ row }) => row > headerRow)?.cells ?? []
  const choose = (field: OrderField, column: number | null) => {
    const rest = Object.entries(columns).filter(([name]) => name !== field)
    const next: OrderColumns = Object.fromEntries(column === null ? rest : [...rest, [field, column]])
    void store.orders.choose({ columns: next })
  }
  const fieldsOf = (fields: readonly OrderField[]) => (
    <div class="dk-s-columns">
      {fields.map((field) => (
        <ColumnField
          key={field}
          {...{ field, header, example }}
          column={columns[field] ?? null}
          onChosen={(column) => choose(field, column)}
        />
      ))}
    </div>
  )
  const found = others.filter((field) => columns[field] !== undefined).length
  return (
    <details class="dk-s-mapping" open={isMissing}>
      <summary>
        列的对应<small>认出 {Object.keys(columns).length} 列</small>
      </summary>
      <HeaderRowChoice
        head={opened.head}
        headerRow={headerRow}
        onChoose={(row) => void store.orders.choose({ headerRow: row })}
      />
      {fieldsOf(needed)}
      <details>
        <summary>
          其他列<small>认出 {found} 列</small>
        </summary>
        {fieldsOf(others)}
      </details>
    </details>
  )
}

interface ColumnFieldProps {
  field: OrderField
  header: readonly string[]
  example: readonly string[]
  column: number | null
  onChosen: (column: number | null) => void
}

function ColumnField({ field, header, example, column, onChosen }: ColumnFieldProps) {
  const id = useId()
  const width = Math.max(header.length, example.length)
  return (
    <div class="dk-field">
      <label for={id}>{fieldNames[field]}</label>
      <select
        id={id}
        class="dk-input"
        aria-describedby={`${id}-below`}
        value={column === null ? '' : String(column)}
        onChange={(event) => onChosen(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
      >
        <option value="">文件里没有</option>
        {Array.from({ length: width }, (_, index) => (
          <option key={index} value={String(index)}>
            {header[index]?.slice(0, 20) || `第 ${index + 1} 列`}
          </option>
        ))}
      </select>
      <span id={`${id}-below`} class="ui-caption dk-s-example">
        {column === null ? hintOf(field) : `例：${example[column]?.slice(0, 24) || '空'}`}
      </span>
    </div>
  )
}

function hintOf(field: OrderField): string {
  if (field === 'paid' || field === 'orderPaid') return '两种实付有一种就行'
  if (field === 'phone') return '客户凭尾号查单要用'
  return needed.includes(field) ? '一定要有' : '没有也行'
}
