import type { ChatColumns, ChatField } from '../../../../shared/protocol/article-proposal.ts'
import { useDesk } from '../../desk-context.ts'
import { HeaderRowChoice } from '../../sources/header-row-choice.tsx'
import type { ChatTable } from './proposals-state.ts'

/** What a column of chats is called here, most wanted first. */
const fieldNames: Record<ChatField, string> = {
  text: '说了什么',
  sender: '谁说的',
  role: '哪一边说的',
  time: '时间',
  conversation: '哪个会话',
  shopper: '客户的名字',
  operator: '客服的名字',
  receiver: '说给谁',
  kind: '消息类型',
}
const fields = Object.keys(fieldNames) as ChatField[]
const shownMessages = 5

/** Which column holds the words, who said them and when, above five messages as they are read; corrected here. */
export function ChatColumnList({ table, isOpen }: { table: ChatTable; isOpen: boolean }) {
  const { proposals } = useDesk()
  const { head, headerRow, columns } = table
  const header = head.find(({ row }) => row === headerRow)?.cells ?? []
  const below = head.filter(({ row }) => row > headerRow).slice(0, shownMessages)
  const width = Math.max(header.length, ...below.map(({ cells }) => cells.length))
  return (
    <details class="dk-p-columns" open={isOpen}>
      <summary>
        列的对应<small>{summarise(columns, header)}</small>
      </summary>
      <HeaderRowChoice
        head={head}
        headerRow={headerRow}
        mayLack
        onChoose={(row) => void proposals.setTable({ headerRow: row })}
      />
      <div class="dk-p-table">
        <table class="dk-table" aria-label={`前 ${below.length} 条消息`}>
          <thead>
            <tr>
              {Array.from({ length: width }, (_, column) => (
                <th key={column} scope="col">
                  <ColumnChoice columns={columns} column={column} name={header[column] || `第 ${column + 1} 列`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {below.map(({ row, cells }) => (
              <tr key={row}>
                {Array.from({ length: width }, (_, column) => (
                  <td key={column}>{(cells[column] ?? '').slice(0, 60)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function ColumnChoice({ columns, column, name }: { columns: ChatColumns; column: number; name: string }) {
  const { proposals } = useDesk()
  const held = fields.find((field) => columns[field] === column) ?? ''
  return (
    <label>
      <span class="ui-one-line">{name}</span>
      <select
        class="dk-input"
        value={held}
        onChange={(event) => {
          const chosen = fields.find((field) => field === event.currentTarget.value) ?? null
          void proposals.setTable({ columns: moveColumn(columns, column, chosen) })
        }}
      >
        <option value="">不用</option>
        {fields.map((field) => (
          <option key={field} value={field}>
            {fieldNames[field]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** One column holds one field, and one field stands in one column. */
function moveColumn(columns: ChatColumns, column: number, field: ChatField | null): ChatColumns {
  const others = Object.entries(columns).filter(([own, at]) => at !== column && own !== field)
  return { ...Object.fromEntries(others), ...(field === null ? {} : { [field]: column }) }
}

/** 内容→说了什么　谁→谁说的. */
function summarise(columns: ChatColumns, header: readonly string[]): string {
  return fields
    .flatMap((field) => {
      const column = columns[field]
      return column === undefined ? [] : [`${header[column] || `第 ${column + 1} 列`}→${fieldNames[field]}`]
    })
    .slice(0, 4)
    .join('　')
}
