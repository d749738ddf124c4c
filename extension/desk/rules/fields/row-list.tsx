import type { ComponentChildren } from 'preact'
import { Button } from '../../../../shared/ui/button.tsx'
import { useRuleField } from './rule-form.ts'
import { FieldNote } from './value-field.tsx'

interface RowListProps<T> {
  label: string
  /** Below the rule, for what is wrong with the list itself. */
  path: string
  columns: readonly string[]
  rows: readonly T[]
  onRows: (rows: T[]) => void
  /** The fields of one row, one for each column. */
  row: (entry: T, index: number, set: (change: Partial<T>) => void) => ComponentChildren[]
  fresh: () => T
  addLabel: string
  /** Rows that must stay. */
  min?: number
  none?: string
}

/** Rows of fields under one head; a row is added at the foot and removed at its end. */
export function RowList<T extends object>(props: RowListProps<T>) {
  const { label, path, columns, rows, onRows, row, fresh, addLabel, min = 0, none } = props
  const { error } = useRuleField(path)
  const set = (index: number) => (change: Partial<T>) =>
    onRows(rows.map((entry, at) => (at === index ? { ...entry, ...change } : entry)))
  return (
    <fieldset class="dk-r-rows">
      <legend>{label}</legend>
      {rows.length === 0 && none && <p class="ui-caption">{none}</p>}
      {rows.length > 0 && (
        <div class="dk-wide">
          <table class="dk-table is-form">
            <thead>
              <tr>
                {columns.map((name) => (
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
              {rows.map((entry, index) => (
                // Rows have no names of their own; a removed one re-reads the fields below it.
                <tr key={`${index} ${rows.length}`}>
                  {row(entry, index, set(index)).map((cell, at) => (
                    <td key={columns[at]}>{cell}</td>
                  ))}
                  <td class="dk-r-end">
                    <Button
                      tone="quiet"
                      size="s"
                      icon="trash"
                      aria-label={`删除${label}第 ${index + 1} 行`}
                      disabled={rows.length <= min}
                      onClick={() => onRows(rows.filter((_, other) => other !== index))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {error && <FieldNote text={error} />}
      <button type="button" class="dk-add" onClick={() => onRows([...rows, fresh()])}>
        ＋ {addLabel}
      </button>
    </fieldset>
  )
}
