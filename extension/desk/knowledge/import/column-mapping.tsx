import { useId } from 'preact/hooks'
import type {
  ArticleColumns,
  ArticleField,
  ArticleFileChoice,
  ArticleTableShape,
  OpenedArticleTable,
} from '../../../../shared/protocol/article-file.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { HeaderRowChoice } from '../../sources/header-row-choice.tsx'
import type { OpenArticles } from './import-state.ts'
import { placeColumn } from './place-column.ts'
import { articleFieldNames, firstFields, shapeNames } from './texts/article-field-names.data.ts'

type Table = NonNullable<ArticleFileChoice['table']>

/** What each column holds: guessed from the header and the rows, corrected here, read anew at once. */
export function ColumnMapping({ state }: { state: OpenArticles }) {
  const { imports } = useDesk()
  const { table, opened, reading } = state
  if (table === null || opened.content.kind !== 'table') return null
  const found = Object.values(table.columns).flat().length
  return (
    <details class="dk-s-mapping" open={reading.kind === 'missing'}>
      <summary>
        列的对应<small>{summarise(table, headerOf(opened.content, table)) || `认出 ${found} 列`}</small>
      </summary>
      <div class="dk-i-table">
        <ShapeField table={table} onChange={(shape) => void imports.file.choose({ shape })} />
        <HeaderRowChoice
          head={opened.content.head}
          headerRow={table.headerRow}
          mayLack
          onChoose={(headerRow) => void imports.file.choose({ headerRow })}
        />
      </div>
      {isGarbled(opened.content) && (
        <p class="dk-s-hint">
          <Icon name="warn" size="s" />
          有些字认不出来，显示成了「�」：文件的编码不是 UTF-8 也不是 GB18030。另存为 .xlsx，或 UTF-8 的 CSV 再试
        </p>
      )}
      <Columns content={opened.content} table={table} />
    </details>
  )
}

function ShapeField({ table, onChange }: { table: Table; onChange: (shape: ArticleTableShape) => void }) {
  return (
    <label class="dk-s-header">
      文件是
      <select
        class="dk-input"
        value={table.shape}
        onChange={(event) => {
          const shape = (['questions', 'phrases', 'products'] as const).find((one) => one === event.currentTarget.value)
          if (shape) onChange(shape)
        }}
      >
        {Object.entries(shapeNames).map(([shape, name]) => (
          <option key={shape} value={shape}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A column a line, with what stands in it: nobody has to know the letters of a spreadsheet. */
function Columns({ content, table }: { content: OpenedArticleTable; table: Table }) {
  const { imports } = useDesk()
  const header = headerOf(content, table)
  const below = content.head.filter(({ row }) => row > table.headerRow)
  const width = Math.max(header.length, ...below.map(({ cells }) => cells.length))
  const own = firstFields[table.shape]
  const others = (Object.keys(articleFieldNames) as ArticleField[]).filter((field) => !own.includes(field))
  return (
    <div class="dk-i-columns">
      {Array.from({ length: width }, (_, column) => (
        <ColumnField
          key={column}
          name={header[column]?.slice(0, 24) || `第 ${column + 1} 列`}
          example={below.map(({ cells }) => cells[column] ?? '').find((cell) => cell.trim() !== '') ?? ''}
          field={fieldOf(table.columns, column)}
          fields={[...own, ...others]}
          onChosen={(field) => void imports.file.choose({ columns: placeColumn(table.columns, column, field) })}
        />
      ))}
    </div>
  )
}

interface ColumnFieldProps {
  name: string
  example: string
  field: ArticleField | null
  fields: readonly ArticleField[]
  onChosen: (field: ArticleField | null) => void
}

function ColumnField({ name, example, field, fields, onChosen }: ColumnFieldProps) {
  const id = useId()
  return (
    <div class="dk-field">
      <label for={id}>{name}</label>
      <select
        id={id}
        class="dk-input"
        aria-describedby={`${id}-below`}
        value={field ?? ''}
        onChange={(event) => onChosen(fields.find((one) => one === event.currentTarget.value) ?? null)}
      >
        <option value="">不导入</option>
        {fields.map((one) => (
          <option key={one} value={one}>
            {articleFieldNames[one]}
          </option>
        ))}
      </select>
      <span id={`${id}-below`} class="ui-caption dk-s-example">
        {example === '' ? '空' : `例：${example.slice(0, 24)}`}
      </span>
    </div>
  )
}

function headerOf(content: OpenedArticleTable, table: Table): readonly string[] {
  return content.head.find(({ row }) => row === table.headerRow)?.cells ?? []
}

function fieldOf(columns: ArticleColumns, column: number): ArticleField | null {
  const fields = Object.keys(columns) as ArticleField[]
  return fields.find((field) => columns[field]?.includes(column)) ?? null
}

/** 常见问题→问题　标准回复→答案. */
function summarise({ columns }: Table, header: readonly string[]): string {
  const fields = Object.keys(columns) as ArticleField[]
  return fields
    .flatMap((field) =>
      (columns[field] ?? []).map((column) => `${header[column] || `第 ${column + 1} 列`}→${articleFieldNames[field]}`),
    )
    .slice(0, 5)
    .join('　')
}

/** A decoder's mark for bytes that are no letter. */
function isGarbled({ head }: OpenedArticleTable): boolean {
  return head.some(({ cells }) => cells.some((text) => text.includes('\uFFFD')))
}
