import type { TreeRow } from './list-rows.ts'

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

/** What a key asks of a tree; places are numbers of rows. */
export type TreeWish =
  | { kind: 'go'; to: number; isRange: boolean }
  | { kind: 'fold' | 'unfold' | 'enter'; at: number }
  | { kind: 'mark'; at: number; isRange: boolean }
  | { kind: 'mark-all' }
  | { kind: 'clear' }
  | { kind: 'type'; letters: string }

const pageRows = 12

/** The keys of a tree (WAI-ARIA), Space to mark. `typed`: what was typed a moment ago, for names of several letters. */
export function readTreeKey(
  press: Press,
  { rows, active, typed }: { rows: readonly TreeRow[]; active: number; typed: string },
): TreeWish | null {
  const { key, shiftKey } = press
  if (press.isComposing || press.altKey || rows.length === 0) return null
  if (press.ctrlKey || press.metaKey) return key.toLowerCase() === 'a' ? { kind: 'mark-all' } : null
  const row = rows[active]
  const at = active
  const go = (to: number): TreeWish => ({
    ...{ kind: 'go', to: Math.max(0, Math.min(rows.length - 1, to)), isRange: shiftKey },
  })
  if (key === 'ArrowDown') return go(active + 1)
  if (key === 'ArrowUp') return go(active < 0 ? 0 : active - 1)
  if (key === 'Home') return go(0)
  if (key === 'End') return go(rows.length - 1)
  if (key === 'PageDown') return go(active + pageRows)
  if (key === 'PageUp') return go(active - pageRows)
  if (key === 'Escape') return { kind: 'clear' }
  if (row === undefined) return null
  if (key === 'Enter') return { kind: 'enter', at }
  if (key === ' ' && typed === '') return { kind: 'mark', at, isRange: shiftKey }
  if (key === 'ArrowRight') return toRight(row, at)
  if (key === 'ArrowLeft') return toLeft(row, at)
  return key.length === 1 ? { kind: 'type', letters: typed + key } : null
}

/** The next row whose name begins so, from the active one on and round the end; one letter alone goes on to the next. */
export function findTyped(rows: readonly TreeRow[], active: number, letters: string): number {
  const wanted = letters.toLowerCase()
  const from = letters.length === 1 ? active + 1 : Math.max(0, active)
  for (let step = 0; step < rows.length; step += 1) {
    const at = (from + step) % rows.length
    const row = rows[at]
    if (row && nameOf(row).toLowerCase().startsWith(wanted)) return at
  }
  return -1
}

function nameOf(row: TreeRow): string {
  return row.kind === 'folder' ? row.folder.name : row.article.title
}

function toRight(row: TreeRow, at: number): TreeWish | null {
  if (row.kind === 'article') return null
  return row.isOpen ? { kind: 'go', to: at + 1, isRange: false } : { kind: 'unfold', at }
}

function toLeft(row: TreeRow, at: number): TreeWish | null {
  if (row.kind === 'folder' && row.isOpen) return { kind: 'fold', at }
  return row.parent < 0 ? null : { kind: 'go', to: row.parent, isRange: false }
}
