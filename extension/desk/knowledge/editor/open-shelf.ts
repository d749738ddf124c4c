import type { Shelf } from './kept-forms.ts'

/** This device's own store for what is typed; null where it is denied. */
export function openShelf(): Shelf | null {
  try {
    return localStorage
  } catch {
    return null // denied: even to name it throws
  }
}
