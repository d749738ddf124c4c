import type { ModelTrouble, OffReason } from './model-types.ts'

/** What can go wrong on a shopper's own device; whatever else there is counts as `failed`. */
export type DeviceTrouble = Exclude<
  ModelTrouble,
  'cancelled' | 'budget-used' | 'busy' | 'denied' | 'unreachable' | 'wrong-answer' | 'not-loaded'
>

/** Every word of the setting, in one language. */
export interface ModelWords {
  title: string
  hint: string
  checking: string
  notListed: string
  again: string
  offer: (size: string) => string
  partly: (here: string, missing: string) => string
  whole: (size: string) => string
  download: (size: string) => string
  goOn: (size: string) => string
  turnOn: string
  /** Asked for although the device speaks against it. */
  anyway: (size: string) => string
  asked: Record<'phone' | 'metered-link', string>
  off: Record<Exclude<OffReason, 'phone' | 'metered-link'>, string>
  nothingFetched: string
  downloading: string
  /** For a screen reader, every tenth. */
  downloaded: (share: number) => string
  progress: string
  keepOpen: string
  pause: string
  paused: (share: number) => string
  stoppedAt: (share: number) => string
  kept: string
  resume: string
  loading: string
  measuring: string
  on: string
  turnedOff: string
  slow: string
  unmeasured: string
  retry: string
  remove: (size: string) => string
  removeSure: (size: string) => string
  keep: string
  removed: (size: string) => string
  /** The shop allows no model (any more), its files are here. */
  left: (size: string) => string
  leftSure: (size: string) => string
  notRemoved: string
  trouble: Record<DeviceTrouble, string>
}
