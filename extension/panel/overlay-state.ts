import { computed, signal } from '@preact/signals'
import type { FromHost } from '../../shared/protocol/console.ts'
import type { ConsoleReading, ReadFailure } from '../consoles/read-console.ts'

export type ReadyDrafts = Extract<FromHost, { type: 'draft.ready' }>
export type HostState = Extract<FromHost, { type: 'host.state' }>
export type DraftStatus = 'idle' | 'drafting' | 'ready' | 'no-knowledge' | 'failed'

/** Everything the overlay shows; written by run-overlay.ts alone. */
export interface OverlayState {
  reading: ConsoleReading | null
  failure: ReadFailure | null
  status: DraftStatus
  ready: ReadyDrafts | null
  selected: number
  inserted: { draftId: string; text: string } | null
  notice: string | null
  host: HostState | null
  minimised: boolean
  theme: 'light' | 'dark'
}

export const overlayState = signal<OverlayState>({
  reading: null,
  failure: null,
  status: 'idle',
  ready: null,
  selected: 0,
  inserted: null,
  notice: null,
  host: null,
  minimised: false,
  theme: 'light',
})

/** Changes some fields and tells the screen once. */
export function patchOverlay(patch: Partial<OverlayState>): void {
  overlayState.value = { ...overlayState.value, ...patch }
}

/** The customer's last words that nobody has answered yet, or null. */
export const waitingWords = computed(() => {
  const messages = overlayState.value.reading?.messages.filter((message) => message.side !== 'system') ?? []
  const last = messages.at(-1)
  return last?.side === 'shopper' ? last : null
})
