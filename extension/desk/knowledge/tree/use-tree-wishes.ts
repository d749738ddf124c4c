import { useRef } from 'preact/hooks'
import { useDesk } from '../../desk-context.ts'
import type { TreeRow } from './list-rows.ts'
import { articlesBetween, articlesOf } from './mark-range.ts'
import { findTyped, readTreeKey, type TreeWish } from './read-tree-key.ts'

/** How long letters belong to one name. */
const typingMs = 600

/** Does what keys and presses ask of the rows. */
export function useTreeWishes(rows: readonly TreeRow[]) {
  const { tree, go } = useDesk()
  const typed = useRef({ letters: '', at: 0 })
  const placeOf = (key: string | null) => (key === null ? -1 : rows.findIndex((row) => row.key === key))
  const activate = (at: number) => {
    tree.active.value = rows[at]?.key ?? null
  }
  const markRange = (to: number) => {
    const from = placeOf(tree.anchor.peek())
    tree.mark(articlesBetween(rows, from < 0 ? to : from, to), true)
  }
  const mark = (at: number, isRange: boolean) => {
    const row = rows[at]
    if (!row) return
    activate(at)
    if (isRange) return markRange(at)
    const ids = articlesOf(row)
    tree.mark(ids, !ids.every((id) => tree.marked.peek().has(id)))
    tree.anchor.value = row.key
  }
  const enter = (at: number) => {
    const row = rows[at]
    activate(at)
    if (row?.kind === 'folder') tree.fold(row.folder.path, !row.isOpen)
    else if (row) go({ page: 'knowledge', id: row.article.id })
  }
  const act = (wish: TreeWish) => {
    if (wish.kind === 'go') {
      if (wish.isRange && tree.anchor.peek() === null) tree.anchor.value = tree.active.peek()
      activate(wish.to)
      if (wish.isRange) markRange(wish.to)
    } else if (wish.kind === 'enter') enter(wish.at)
    else if (wish.kind === 'mark') mark(wish.at, wish.isRange)
    else if (wish.kind === 'mark-all') tree.mark(rows.flatMap(articlesOf), true)
    else if (wish.kind === 'clear') tree.clearMarks()
    else if (wish.kind === 'type') activate(Math.max(0, findTyped(rows, placeOf(tree.active.peek()), wish.letters)))
    else {
      const row = rows[wish.at]
      if (row?.kind === 'folder') tree.fold(row.folder.path, wish.kind === 'unfold')
    }
  }
  const onKey = (event: KeyboardEvent) => {
    const isSoon = event.timeStamp - typed.current.at < typingMs
    const active = placeOf(tree.active.peek())
    const wish = readTreeKey(event, { rows, active, typed: isSoon ? typed.current.letters : '' })
    if (wish === null) return
    typed.current = { letters: wish.kind === 'type' ? wish.letters : '', at: event.timeStamp }
    event.preventDefault()
    event.stopPropagation() // the desk's own letters stay silent here
    act(wish)
  }
  return { onKey, enter, mark }
}
