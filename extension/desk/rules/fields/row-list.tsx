import type { ComponentChildren } from 'preact'
import { Button } from '../../../../shared/ui/button.tsx'
import { type Bound, entryOf, fieldsOf } from './fields-of.ts'
import { useRuleField } from './rule-form.ts'
import { FieldNote } from './value-field.tsx'

/** A field of a row: named after the row and the word for it, drawn without its label. */
export type CellsOf<T> = <K extends keyof T & string>(
  name: K,
  word: string,
) => Bound<T[K]> & { label: string; isCell: true }

interface Column<T> {
  head: string
  cell: (at: CellsOf<T>, row: T) => ComponentChildren
}

interface RowListProps<T> extends Bound<T[]> {
  label: string
  columns: readonly Column<T>[]
  /** What fields call a row, from its number: 第 1 档. */
  rowName: (row: T, number: number) => string
  fresh: () => T
  addLabel: string
  /** Rows that must stay. */
  min?: number
  none?: string
}

/** Rows of fields under one head; a row is added at the foot and removed at its end. */
export function RowList<T extends object>(props: RowListProps<T>) {
  const { label, path, columns, value: rows, onValue, fresh, addLabel, min = 0, none } = props
  const { error } = useRuleField(path)
  return (
    <fieldset class="dk-r-rows">
      <legend>{label}</legend>
      {rows.length === 0 && none && <p class="ui-caption">{none}</p>}
      {rows.length > 0 && (
        <div class="dk-wide">
          <table class="dk-table is-form">
            <Head names={columns.map(({ head }) => head)} />
            <tbody>
              {rows.map((row, index) => (
                // Rows have no names of their own; a removed one re-reads the fields below it.
                <tr key={`${index} ${rows.length}`}>
                  {columns.map(({ head, cell }) => (
                    <td key={head}>{cell(cellsOf(props, index), row)}</td>
                  ))}
                  <td class="dk-r-end">
                    <Button
                      tone="quiet"
                      size="s"
                      icon="trash"
                      aria-label={`删除${label}第 ${index + 1} 行`}
                      disabled={rows.length <= min}
                      onClick={() => onValue(rows.filter((_, other) => other !== index))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {error && <FieldNote text={error} />}
      <button type="button" class="dk-add" onClick={() => onValue([...rows, fresh()])}>
        ＋ {addLabel}
      </button>
    </fieldset>
  )
}

function Head({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        <th scope="col">
          <span class="ui-hidden">删除</span>
        </th>
      </tr>
    </thead>
  )
}

function cellsOf<T extends object>({ rowName, ...rows }: RowListProps<T>, index: number): CellsOf<T> {
  const row = entryOf(rows, index)
  const field = fieldsOf(row)
  return (name, word) => ({ ...field(name), label: `${rowName(row.value, index + 1)} ${word}`, isCell: true })
}
