import { useState } from 'preact/hooks'
import type { SizeChart } from '../../../../shared/protocol/commerce.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { ChoiceField } from '../fields/choice-field.tsx'
import { OptionalRangeField, TextField } from '../fields/fields.tsx'
import { type Bound, omitting } from '../fields/fields-of.ts'
import { type CellsOf, RowList } from '../fields/row-list.tsx'
import { type FormProps, formFields } from './form-props.ts'

type Row = SizeChart['rows'][number]
const rangeNames = { heightCm: '身高 cm', weightKg: '体重 kg', footMm: '脚长 mm' } as const
type RangeName = keyof typeof rangeNames
const ranges = ['heightCm', 'weightKg', 'footMm'] as const

const measures = [
  { id: 'body', label: '人体尺寸' },
  { id: 'flat', label: '成衣平铺' },
] as const

const stretches = [
  { id: 'none', label: '没有' },
  { id: 'some', label: '有一点' },
  { id: 'high', label: '很大' },
] as const

/** One chart: what it measures, and a row for each size. */
export function SizeChartForm(form: FormProps<SizeChart>) {
  const field = formFields(form)
  return (
    <>
      <TextField {...field('name')} label="名称" />
      <div class="dk-r-pair">
        <ChoiceField {...field('measure')} label="数字是什么的" options={measures} />
        <ChoiceField {...field('stretch')} label="面料弹性" options={stretches} />
      </div>
      <TextField {...omitting(field('note'), '')} label="选码提示" hint="跟尺码建议一起告诉客户，可以空着" max={200} />
      <SizeRows {...field('rows')} />
    </>
  )
}

function SizeRows(rows: Bound<Row[]>) {
  const [added, setAdded] = useState<string[]>([])
  const shown = ranges.filter((name) => rows.value.some((row) => row[name]) || added.includes(name))
  const names = [...new Set([...rows.value.flatMap((row) => Object.keys(row.columns)), ...added.filter(isColumn)])]
  return (
    <>
      <RowList<Row>
        {...rows}
        label="尺码"
        rowName={({ size }) => size || '新尺码'}
        columns={[
          { head: '尺码', cell: (at) => <TextField {...at('size', '尺码')} max={12} /> },
          ...shown.map((range) => ({
            head: rangeNames[range],
            cell: (at: CellsOf<Row>) => <RangeCell {...at(range, rangeNames[range])} />,
          })),
          ...names.map((name) => ({
            head: name,
            cell: (at: CellsOf<Row>) => <ColumnCell {...at('columns', name)} name={name} />,
          })),
        ]}
        min={1}
        addLabel="加一个尺码"
        fresh={() => ({ size: '', columns: {} })}
      />
      <AddColumn shown={shown} onAdd={(name) => setAdded([...added, name])} />
    </>
  )
}

type CellProps<T> = Bound<T> & { label: string }

function RangeCell({ label, ...range }: CellProps<Row[RangeName]>) {
  return <OptionalRangeField {...omitting(range, null)} label={label} isCell />
}

/** A measure of the shop's own: a number where it reads as one. */
function ColumnCell({ path, value, onValue, label, name }: CellProps<Row['columns']> & { name: string }) {
  return (
    <TextField
      isCell
      path={`${path}.${name}`}
      label={label}
      value={String(value[name] ?? '')}
      onValue={(text) => onValue(withColumn(value, name, text))}
    />
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

function withColumn(columns: Row['columns'], name: string, text: string): Row['columns'] {
  const { [name]: _, ...rest } = columns
  if (text.trim() === '') return rest
  return { ...columns, [name]: /^\d+(\.\d+)?$/.test(text) ? Number(text) : text }
}
