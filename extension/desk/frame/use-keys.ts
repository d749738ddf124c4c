import { useLayoutEffect, useRef } from 'preact/hooks'
import { preferences } from '../preferences.ts'
import { type DeskKey, isField, readKey } from '../read-key.ts'

/** Hears the desk's keys while a component stands and no dialog is open. */
export function useKeys(handle: (key: DeskKey) => unknown) {
  const latest = useRef(handle)
  latest.current = handle
  // Before the first paint: whoever sees the page may press at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return
      const { letterKeys } = preferences.value
      const key = readKey(event, { inField: isField(event.target), letterKeys })
      if (key === null) return
      if (key.startsWith('draft')) event.preventDefault() // Alt and a digit would go to the browser's tabs
      latest.current(key)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
