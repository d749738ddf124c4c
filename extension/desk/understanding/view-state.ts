import { signal } from '@preact/signals'
import { firstFilter, type RowFilter } from './filter-rows.ts'

export type ViewState = ReturnType<typeof createViewState>

/** Where a person stands on the page; kept while another page of the desk is open. */
export function createViewState() {
  const filter = signal<RowFilter>(firstFilter)
  /** Place of the open line in the export. */
  const open = signal<number | null>(null)
  /** The side with teaching and trying, where it lies over the list. */
  const isSideOpen = signal(false)
  return {
    filter,
    open,
    isSideOpen,
    setFilter(change: Partial<RowFilter>) {
      filter.value = { ...filter.peek(), ...change }
    },
    openRow(at: number, { withSide = false } = {}) {
      open.value = at
      if (withSide) isSideOpen.value = true
    },
    /** A new export: nothing of the last one is open. */
    restart() {
      filter.value = firstFilter
      open.value = null
      isSideOpen.value = false
    },
  }
}
