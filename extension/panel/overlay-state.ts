import { computed, signal } from '@preact/signals'
import type { FromHost } from '../../shared/protocol/console.ts'
import type { ConsoleReading, ReadFailure } from '../consoles/read-console.ts'
import type { Rewordings } from './rewording/rewording.ts'

export type ReadyDrafts = Extract<FromHost, { type: 'draft.ready' }>
export type HostState = Extract<FromHost, { type: 'host.state' }>
export type DraftStatus = 'idle' | 'drafting' | 'ready' | 'no-knowledge' | 'failed'

/** Everything the overlay shows; written by run-overlay.ts and overlay-actions.ts alone. */
export interface OverlayState {
  reading: ConsoleReading | null
  /** When the page was read as it stands in `reading`; ages are counted from here. */
  readAtMs: number
  failure: ReadFailure | null
  status: DraftStatus
  ready: ReadyDrafts | null
  selected: number
  /** What a person made of a draft, by its id. */
  edits: Readonly<Record<string, string>>
  editing: string | null
  /** What a model makes of the drafts, by their id. */
  rewordings: Rewordings
  inserted: { draftId: string; text: string } | null
  /** The draft that a person took onto the clipboard last, by its id. */
  copied: string | null
  notice: string | null
  host: HostState | null
  minimised: boolean
  theme: 'light' | 'dark'
}

/** An overlay that has seen nothing yet. */
export const emptyOverlay: OverlayState = {
  reading: null,
  readAtMs: 0,
  failure: null,
  status: 'idle',
  ready: null,
  selected: 0,
  edits: {},
  editing: null,
  rewordings: {},
  inserted: null,
  copied: null,
  notice: null,
  host: null,
  minimised: false,
  theme: 'light',
}

export const overlayState = signal<OverlayState>(emptyOverlay)

/** Changes some fields and tells the screen once. */
export function patchOverlay(patch: Partial<OverlayState>): void {
  overlayState.value = { ...overlayState.value, ...patch }
}

/** What the customer wrote since a person of the shop last answered, oldest first; a robot is no answer. */
export const unansweredWords = computed(() => {
  const spoken = overlayState.value.reading?.messages.filter(isSpoken) ?? []
  return spoken.slice(spoken.findLastIndex((message) => message.side === 'shop') + 1)
})

/** The customer's last words that nobody has answered yet, or null. */
export const waitingWords = computed(() => unansweredWords.value.at(-1) ?? null)

function isSpoken({ side, kind }: ConsoleReading['messages'][number]): boolean {
  return side !== 'system' && kind !== 'robot'
}
