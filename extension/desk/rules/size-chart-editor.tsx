import { useState } from 'preact/hooks'
import type { SizeChart } from '../../../shared/protocol/commerce.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../desk-context.ts'
import { describeFailure } from '../texts/describe-failure.ts'
import {
  type ChartErrors,
  type ChartForm,
  type ChartRow,
  parseChartForm,
  type RangeName,
  toChartForm,
} from './size-chart-form.ts'

const rangeNames: Record<RangeName, string> = { heightCm: '身高 cm', weightKg: '体重 kg', footMm: '脚长 mm' }
const measureNames = { body: '按人体尺寸', flat: '按成衣平铺尺寸' } as const

/** One chart as a table of fields; the whole chart is saved at once. */
export function SizeChartEditor({ chart }: { chart: SizeChart }) {
  const { catalogue, toast } = useDesk()
  const [form, setForm] = useState<ChartForm>(() => toChartForm(chart))
  const [errors, setErrors] = useState<ChartErrors>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const isChanged = JSON.stringify(form) !== JSON.stringify(toChartForm(chart))
  const setRow = (key: number, change: (row: ChartRow) => ChartRow) =>
    setForm({ ...form, rows: form.rows.map((row) => (row.key === key ? change(row) : row)) })
  const save = async () => {
    const parsed = parseChartForm(chart, form)
    setErrors(parsed.ok ? {} : parsed.reason)
    if (!parsed.ok) return
    setBusy(true)
    const answer = await catalogue.saveSizeChart(parsed.value)
    setBusy(false)
    setFailure(answer.ok ? null : describeFailure(answer.reason))
    if (!answer.ok) return
    const restore = () => void catalogue.saveSizeChart(chart)
    toast.show({
      text: `「${chart.name}」已保存，第 ${answer.value.revision} 版`,
      action: { label: '撤回', run: restore },
    })
  }
  return (
    <>
      <p class="ui-caption">
        {measureNames[chart.measure]}
        {chart.note && `，${chart.note}`}
      </p>
      <div class="dk-wide">
        <table class="dk-table is-form">
          <thead>
            <tr>
              <th scope="col">尺码</th>
              {form.ranges.map((name) => (
                <th key={name} scope="col">
                  {rangeNames[name]}
                </th>
              ))}
              {form.columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">
                <span class="ui-hidden">删除</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {form.rows.map((row) => (
              <ChartLine
                key={row.key}
                row={row}
                form={form}
                errors={errors}
                onChange={(change) => setRow(row.key, change)}
                onRemove={() => setForm({ ...form, rows: form.rows.filter(({ key }) => key !== row.key) })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {failure && <p class="dk-field-error">{failure}</p>}
      <div class="dk-ways">
        <button type="button" class="dk-add" onClick={() => setForm(addRow(form))}>
          ＋ 加一个尺码
        </button>
        <Button tone="primary" busy={busy} disabled={!isChanged} onClick={() => void save()}>
          保存尺码表
        </Button>
        {isChanged && (
          <Button tone="quiet" onClick={() => setForm(toChartForm(chart))}>
            放弃改动
          </Button>
        )}
      </div>
    </>
  )
}

interface ChartLineProps {
  row: ChartRow
  form: ChartForm
  errors: ChartErrors
  onChange: (change: (row: ChartRow) => ChartRow) => void
  onRemove: () => void
}

function ChartLine({ row, form, errors, onChange, onRemove }: ChartLineProps) {
  const name = row.size || '新尺码'
  return (
    <tr>
      <td>
        <Cell
          label={`${name} 尺码`}
          text={row.size}
          error={errors[`${row.key} size`]}
          onText={(size) => onChange((old) => ({ ...old, size }))}
        />
      </td>
      {form.ranges.map((range) => (
        <td key={range}>
          <Cell
            label={`${name} ${rangeNames[range]}`}
            text={row.ranges[range] ?? ''}
            error={errors[`${row.key} ${range}`]}
            onText={(text) => onChange((old) => ({ ...old, ranges: { ...old.ranges, [range]: text } }))}
          />
        </td>
      ))}
      {form.columns.map((column) => (
        <td key={column}>
          <Cell
            label={`${name} ${column}`}
            text={row.columns[column] ?? ''}
            onText={(text) => onChange((old) => ({ ...old, columns: { ...old.columns, [column]: text } }))}
          />
        </td>
      ))}
      <td>
        <Button
          tone="quiet"
          size="s"
          icon="trash"
          aria-label={`删除尺码 ${name}`}
          disabled={form.rows.length === 1}
          onClick={onRemove}
        />
      </td>
    </tr>
  )
}

interface CellProps {
  label: string
  text: string
  error?: string | undefined
  onText: (text: string) => void
}

function Cell({ label, text, error, onText }: CellProps) {
  return (
    <div class="dk-cell">
      <input
        class="dk-input"
        aria-label={label}
        aria-invalid={Boolean(error)}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {error && <span class="dk-field-error">{error}</span>}
    </div>
  )
}

function addRow(form: ChartForm): ChartForm {
  const key = Math.max(0, ...form.rows.map((row) => row.key)) + 1
  return { ...form, rows: [...form.rows, { key, size: '', ranges: {}, columns: {} }] }
}
