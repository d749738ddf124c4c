import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { preferences } from '../../preferences.ts'
import { isField } from '../../read-key.ts'
import { type RowKey, readRowKey } from './read-row-key.ts'

/** Hears the keys of the list while it stands and no dialog is open. */
export function useRowKeys(list: RefObject<HTMLElement | null>, handle: (key: RowKey) => void) {
  const latest = useRef(handle)
  latest.current = handle
  // Before the first paint: whoever sees the rows may press at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return
      const { target } = event
      const inList = target instanceof Node && (list.current?.contains(target) ?? false)
      const { letterKeys } = preferences.value
      const key = readRowKey(event, { inField: isField(target), inList, letterKeys })
      if (key === null) return
      event.preventDefault()
      latest.current(key)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [list])
}
