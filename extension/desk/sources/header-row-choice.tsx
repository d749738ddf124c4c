import type { TableRow } from '../../../shared/protocol/order-file.ts'

interface HeaderRowChoiceProps {
  /** The first rows of the table. */
  head: readonly TableRow[]
  /** The row that names the columns; 0 where none does. */
  headerRow: number
  /** A table may be read without a header. */
  mayLack?: boolean
  onChoose: (headerRow: number) => void
}

/** Which row names the columns, told by its first words. */
export function HeaderRowChoice({ head, headerRow, mayLack = false, onChoose }: HeaderRowChoiceProps) {
  return (
    <label class="dk-s-header">
      表头在
      <select
        class="dk-input"
        value={String(headerRow)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {mayLack && <option value="0">没有表头</option>}
        {head.map(({ row, cells }) => (
          <option key={row} value={String(row)}>
            第 {row} 行：
            {cells
              .filter((text) => text !== '')
              .slice(0, 3)
              .join('、')
              .slice(0, 30)}
          </option>
        ))}
      </select>
    </label>
  )
}
