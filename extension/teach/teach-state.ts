import { signal } from '@preact/signals'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import type { Trial } from './try-profile.ts'

export const places = ['name', 'shopper', 'shop', 'input'] as const
export type Place = (typeof places)[number]

/** Everything the card shows; written by run-teaching.ts alone. */
export interface TeachState {
  phase: 'offer' | 'steps' | 'picking' | 'trial' | 'kept' | 'in-frame'
  picks: Partial<Record<Place, HTMLElement>>
  /** The place to be shown next; null when all four are there. */
  current: Place | null
  trial: { profile: ConsoleProfile; read: Trial } | null
  /** What is in the box: under the pointer, or a place that the seller looks at again. */
  boxed: HTMLElement | null
  notice: string | null
  /** The site whose frame holds the chat. */
  frameHost: string | null
}

export const emptyTeach: TeachState = {
  phase: 'offer',
  picks: {},
  current: 'name',
  trial: null,
  boxed: null,
  notice: null,
  frameHost: null,
}

export const teachState = signal<TeachState>(emptyTeach)

export function patchTeach(patch: Partial<TeachState>): void {
  teachState.value = { ...teachState.value, ...patch }
}
