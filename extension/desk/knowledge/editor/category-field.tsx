import { useMemo } from 'preact/hooks'
import { useDesk } from '../../desk-context.ts'
import type { ErrorMarks } from '../form-row.tsx'
import { splitCategory } from './split-category.ts'
import { useListbox } from './use-listbox.ts'

interface CategoryFieldProps {
  marks: ErrorMarks
  value: string
  onValue: (category: string) => void
}

const shownPaths = 10

/** A path of the tree, picked from those there are or written new. */
export function CategoryField({ marks, value, onValue }: CategoryFieldProps) {
  const { catalogue } = useDesk()
  const held = catalogue.state.value
  const articles = held.kind === 'ready' ? held.catalogue.articles : []
  const paths = useMemo(() => listPaths(articles.map(({ category }) => category)), [articles])
  const found = findPaths(paths, value)
  const listbox = useListbox({ count: found.length, picksFirst: false, onPick: (at) => onValue(found[at] ?? value) })
  const isNew = splitCategory(value).length > 0 && !paths.includes(splitCategory(value).join(' / '))
  return (
    <div class="dk-picker">
      <input
        class="dk-input"
        aria-label="目录"
        placeholder="售后服务 / 退换货 / 七天无理由"
        {...marks}
        value={value}
        {...listbox.field}
        onInput={(event) => {
          onValue(event.currentTarget.value)
          listbox.open()
        }}
      />
      {listbox.isShown && (
        <div class="dk-picker-list" role="listbox" aria-label="已有的目录" id={listbox.listId}>
          {found.map((path, at) => (
            <div key={path} {...listbox.option(at)}>
              {path}
            </div>
          ))}
        </div>
      )}
      {isNew && <p class="ui-caption">新目录，存下后出现在左边</p>}
    </div>
  )
}

/** Every folder there is, the outer ones too, by name. */
function listPaths(categories: readonly string[][]): string[] {
  const paths = new Set<string>()
  for (const levels of categories) {
    for (const at of levels.keys()) paths.add(levels.slice(0, at + 1).join(' / '))
  }
  return [...paths].sort((a, b) => a.localeCompare(b, 'zh-CN'))
}

/** Those that hold what is written; while it is a whole path, those below it. */
function findPaths(paths: readonly string[], value: string): string[] {
  const wanted = splitCategory(value).join(' / ')
  return paths.filter((path) => path !== wanted && path.includes(wanted)).slice(0, shownPaths)
}
