import type { PhraseColumns, PhrasePreview } from '../../../shared/protocol/phrase.ts'

interface PhraseColumnChoiceProps {
  preview: Pick<PhrasePreview, 'head' | 'headerRow' | 'columns'>
  onColumns: (headerRow: number, columns: PhraseColumns) => Promise<void>
}

/** Which column holds what, where the guess was wrong. */
export function PhraseColumnChoice({ preview: { head, headerRow, columns }, onColumns }: PhraseColumnChoiceProps) {
  const named = head.find(({ row }) => row === headerRow) ?? head[0]
  const width = Math.max(...head.map(({ cells }) => cells.length))
  const options = Array.from({ length: width }, (_, column) => {
    const name = named?.cells[column] ?? ''
    return { column, name: `第 ${column + 1} 列 ${name.slice(0, 10)}` }
  })
  const choose = (change: Partial<PhraseColumns>) => void onColumns(headerRow, { ...columns, ...change })
  return (
    <details class="phrase-columns">
      <summary>列不对？自己选</summary>
      <ColumnSelect label="内容" options={options} chosen={columns.text} onChoose={(text) => choose({ text })} />
      <ColumnSelect label="编码" options={options} chosen={columns.code} onChoose={(code) => choose({ code })} />
      <ColumnSelect
        label="分组"
        options={options}
        chosen={columns.group[0] ?? null}
        onChoose={(group) => choose({ group: group === null ? [] : [group] })}
      />
    </details>
  )
}

interface ColumnSelectProps {
  label: string
  options: { column: number; name: string }[]
  chosen: number | null
  onChoose: (column: number | null) => void
}

function ColumnSelect({ label, options, chosen, onChoose }: ColumnSelectProps) {
  return (
    <label>
      {label}
      <select
        value={chosen ?? -1}
        onChange={({ currentTarget: { value } }) => onChoose(Number(value) < 0 ? null : Number(value))}
      >
        <option value={-1}>没有</option>
        {options.map(({ column, name }) => (
          <option key={column} value={column}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
