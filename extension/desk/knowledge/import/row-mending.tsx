import { useEffect, useRef, useState } from 'preact/hooks'
import type { ArticleField } from '../../../../shared/protocol/article-file.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { Field } from '../../parts/field.tsx'
import type { OpenArticles } from './import-state.ts'
import { articleFieldNames } from './texts/article-field-names.data.ts'

interface RowMendingProps {
  state: OpenArticles
  /** The number of the row in the file. */
  row: number
  onClose: () => void
}

/** The fields of one row as they stand in the file, to be corrected; read anew at once. */
export function RowMending({ state, row, onClose }: RowMendingProps) {
  const { imports, engine } = useDesk()
  const [cells, setCells] = useState<readonly string[] | null>(
    state.mended.find((one) => one.row === row)?.cells ?? null,
  )
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (cells === null) void engine.listFileRows(state.opened.file, [row]).then(([held]) => setCells(held?.cells ?? []))
  }, [])
  // The person asked for the fields: the first of them takes what is typed next.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [cells === null])
  if (cells === null) return null
  const type = (column: number, text: string) => setCells(setCell(cells, column, text))
  return (
    <form
      ref={form}
      class="dk-i-mend"
      aria-label={`改第 ${row} 行`}
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
        void imports.file.mend({ row, cells: [...cells] })
      }}
    >
      {listColumns(state).map(({ field, column, name }) => (
        <Field key={column} label={name === '' ? articleFieldNames[field] : `${articleFieldNames[field]}（${name}）`}>
          {(control) => (
            <textarea
              {...control}
              class="dk-input"
              rows={field === 'answer' || field === 'steps' ? 3 : 1}
              value={cells[column] ?? ''}
              onInput={(event) => type(column, event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
      <div class="dk-i-ways">
        <Button size="s" tone="primary" type="submit">
          改好了
        </Button>
        <Button size="s" type="button" onClick={onClose}>
          先不改
        </Button>
      </div>
    </form>
  )
}

/** The columns that an import reads, in the order of the file. */
function listColumns({ table, opened: { content } }: OpenArticles) {
  if (table === null || content.kind !== 'table') return []
  const header = content.head.find(({ row }) => row === table.headerRow)?.cells ?? []
  return (Object.keys(table.columns) as ArticleField[])
    .flatMap((field) => (table.columns[field] ?? []).map((column) => ({ field, column, name: header[column] ?? '' })))
    .map((one) => ({ ...one, name: one.name === articleFieldNames[one.field] ? '' : one.name.slice(0, 24) }))
    .sort((a, b) => a.column - b.column)
}

function setCell(cells: readonly string[], column: number, text: string): string[] {
  const width = Math.max(cells.length, column + 1)
  return Array.from({ length: width }, (_, at) => (at === column ? text : (cells[at] ?? '')))
}
