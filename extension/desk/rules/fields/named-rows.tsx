import { EntryError } from './entry-error.tsx'
import { TextField } from './fields.tsx'
import { RowList } from './row-list.tsx'

interface Named {
  id: string
  name: string
}

interface NamedRowsProps {
  label: string
  path: string
  rows: readonly Named[]
  onRows: (rows: Named[]) => void
  addLabel: string
  /** New ids begin with it. */
  prefix: string
  min?: number
}

/** Things with an id that others name them by, and a name people read. */
export function NamedRows({ prefix, rows, path, ...rest }: NamedRowsProps) {
  return (
    <RowList
      {...rest}
      path={path}
      columns={['名称', '编号']}
      rows={rows}
      fresh={() => ({ id: freeId(prefix, rows), name: '' })}
      row={({ id, name }, index, set) => [
        <TextField
          key="name"
          isCell
          max={20}
          path={`${path}[${index}].name`}
          label={`${rest.label}第 ${index + 1} 行 名称`}
          value={name}
          onValue={(value) => set({ name: value })}
        />,
        <span key="id" class="dk-r-id">
          {id}
          <EntryError path={`${path}[${index}].id`} />
        </span>,
      ]}
    />
  )
}

function freeId(prefix: string, rows: readonly Named[]): string {
  for (let number = rows.length + 1; ; number += 1) {
    const id = `${prefix}-${number}`
    if (!rows.some((row) => row.id === id)) return id
  }
}
