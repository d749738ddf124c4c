import { useState } from 'preact/hooks'
import type { SizeChart } from '../../../../shared/protocol/commerce.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { TextField } from '../fields/fields.tsx'
import { RowList } from '../fields/row-list.tsx'
import { ValueField } from '../fields/value-field.tsx'
import { parseRange } from '../parse-cell.ts'
import { type FormProps, withOptional } from './form-props.ts'

type Row = SizeChart['rows'][number]
const rangeNames = { heightCm: '身高 cm', weightKg: '体重 kg', footMm: '脚长 mm' } as const
type RangeName = keyof typeof rangeNames
const ranges = ['heightCm', 'weightKg', 'footMm'] as const

/** One chart: what it measures, and a row for each size. */
export function SizeChartForm({ body, onBody }: FormProps<SizeChart>) {
  return (
    <>
      <TextField path="name" label="名称" value={body.name} onValue={(name) => onBody({ ...body, name })} />
      <div class="dk-r-pair">
        <ChoiceField
          label="数字是什么的"
          options={[
            { id: 'body', label: '人体尺寸' },
            { id: 'flat', label: '成衣平铺' },
          ]}
          chosen={body.measure}
          onChosen={(measure) => onBody({ ...body, measure })}
        />
        <ChoiceField
          label="面料弹性"
          options={[
            { id: 'none', label: '没有' },
            { id: 'some', label: '有一点' },
            { id: 'high', label: '很大' },
          ]}
          chosen={body.stretch}
          onChosen={(stretch) => onBody({ ...body, stretch })}
        />
      </div>
      <TextField
        path="note"
        label="选码提示"
        hint="跟尺码建议一起告诉客户，可以空着"
        max={200}
        value={body.note ?? ''}
        onValue={(note) => onBody(withOptional(body, 'note', note === '' ? undefined : note))}
      />
      <SizeRows body={body} onBody={onBody} />
    </>
  )
}

function SizeRows({ body, onBody }: FormProps<SizeChart>) {
  const [added, setAdded] = useState<string[]>([])
  const shown = ranges.filter((name) => body.rows.some((row) => row[name]) || added.includes(name))
  const columns = [...new Set([...body.rows.flatMap((row) => Object.keys(row.columns)), ...added.filter(isColumn)])]
  const names = ['尺码', ...shown.map((name) => rangeNames[name]), ...columns]
  return (
    <>
      <RowList<Row>
        label="尺码"
        path="rows"
        columns={names}
        rows={body.rows}
        onRows={(rows) => onBody({ ...body, rows })}
        min={1}
        addLabel="加一个尺码"
        fresh={() => ({ size: '', columns: {} })}
        row={(row, index, set) => {
          const name = row.size || '新尺码'
          return [
            <TextField
              key="size"
              isCell
              path={`rows[${index}].size`}
              label={`${name} 尺码`}
              max={12}
              value={row.size}
              onValue={(size) => set({ size })}
            />,
            ...shown.map((range) => (
              <ValueField
                key={range}
                isCell
                path={`rows[${index}].${range}`}
                label={`${name} ${rangeNames[range]}`}
                value={row[range] ?? null}
                toText={(value) => value?.join('–') ?? ''}
                parse={parseRange}
                onValue={(value) =>
                  onBody({ ...body, rows: body.rows.map((one) => (one === row ? withRange(row, range, value) : one)) })
                }
              />
            )),
            ...columns.map((column) => (
              <TextField
                key={column}
                isCell
                path={`rows[${index}].columns.${column}`}
                label={`${name} ${column}`}
                value={String(row.columns[column] ?? '')}
                onValue={(text) => set({ columns: withColumn(row.columns, column, text) })}
              />
            )),
          ]
        }}
      />
      <AddColumn shown={shown} onAdd={(name) => setAdded([...added, name])} />
    </>
  )
}

interface AddColumnProps {
  shown: readonly RangeName[]
  onAdd: (name: string) => void
}

/** A further measure: one of the known ones, or a column of the shop's own. */
function AddColumn({ shown, onAdd }: AddColumnProps) {
  const [name, setName] = useState('')
  const add = () => {
    if (name.trim() !== '') onAdd(name.trim())
    setName('')
  }
  return (
    <div class="dk-r-add-column">
      {ranges
        .filter((range) => !shown.includes(range))
        .map((range) => (
          <button key={range} type="button" class="dk-add" onClick={() => onAdd(range)}>
            ＋ {rangeNames[range]}
          </button>
        ))}
      <input
        class="dk-input"
        placeholder="胸围 cm"
        aria-label="新的一列叫什么"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return
          event.preventDefault()
          add()
        }}
      />
      <Button size="s" disabled={name.trim() === ''} onClick={add}>
        加一列
      </Button>
    </div>
  )
}

function isColumn(name: string): boolean {
  return !ranges.some((range) => range === name)
}

function withRange(row: Row, name: RangeName, value: [number, number] | null): Row {
  return withOptional(row, name, value ?? undefined)
}

function withColumn(columns: Row['columns'], name: string, text: string): Row['columns'] {
  const { [name]: _, ...rest } = columns
  if (text.trim() === '') return rest
  return { ...columns, [name]: /^\d+(\.\d+)?$/.test(text) ? Number(text) : text }
}
