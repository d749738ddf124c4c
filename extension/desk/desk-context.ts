import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { assert } from '../../shared/lib/assert.ts'
import type { Desk } from './create-desk.ts'

export const DeskContext = createContext<Desk | null>(null)

/** The desk this component stands on. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  assert(desk !== null, 'useDesk outside of DeskApp')
  return desk
}
