import { EntryError } from './entry-error.tsx'
import { TextField } from './fields.tsx'
import type { Bound } from './fields-of.ts'
import { RowList } from './row-list.tsx'

interface Named {
  id: string
  name: string
}

interface NamedRowsProps extends Bound<Named[]> {
  label: string
  addLabel: string
  /** New ids begin with it. */
  prefix: string
  min?: number
}

/** Things with an id that others name them by, and a name people read. */
export function NamedRows({ prefix, ...rows }: NamedRowsProps) {
  return (
    <RowList
      {...rows}
      rowName={(_, number) => `${rows.label}第 ${number} 行`}
      columns={[
        { head: '名称', cell: (at) => <TextField {...at('name', '名称')} max={20} /> },
        { head: '编号', cell: (at) => <IdCell {...at('id', '编号')} /> },
      ]}
      fresh={() => ({ id: freeId(prefix, rows.value), name: '' })}
    />
  )
}

function IdCell({ path, value }: Bound<string>) {
  return (
    <span class="dk-r-id">
      {value}
      <EntryError path={path} />
    </span>
  )
}

function freeId(prefix: string, rows: readonly Named[]): string {
  for (let number = rows.length + 1; ; number += 1) {
    const id = `${prefix}-${number}`
    if (!rows.some((row) => row.id === id)) return id
  }
}
