import { signal } from '@preact/signals'
import type { ChosenPlace } from '../remember-place.ts'
import type { Box } from './place-overlay.ts'

export interface PlaceState {
  /** What the person chose by dragging or with keys; null: docked by itself. */
  chosen: ChosenPlace | null
  tabTop: number | null
  /** Where it stands now; null while there is no room for more than the tab. */
  box: Box | null
  tab: { right: number; top: number }
  /** The person has it in hand. */
  isHeld: boolean
}

export const placeState = signal<PlaceState>({
  chosen: null,
  tabTop: null,
  box: { left: 0, top: 0, width: 372, height: 400 },
  tab: { right: 0, top: 96 },
  isHeld: false,
})

/** Changes some fields, once. */
export function patchPlace(patch: Partial<PlaceState>): void {
  placeState.value = { ...placeState.value, ...patch }
}

/** The smallest it may become, and how large it is by itself. */
export const overlaySize = { least: { width: 320, height: 220 }, usual: 372 } as const
export const tabSize = { width: 190, height: 44 } as const
