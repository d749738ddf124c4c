import type { StorageState } from '../../../shared/engine/api.ts'
import type { ErrorBody, ErrorCode } from '../../../shared/protocol/errors.ts'
import type { SystemLine } from '../../../shared/protocol/system-line.ts'
import type { CardTexts } from '../../../shared/ui/card-texts.ts'
import type { Locale } from '../../../shared/ui/format-moment.ts'

/** Why this device keeps nothing. */
export type MemoryReason = Extract<StorageState, { kind: 'memory' }>['why']

interface Explained {
  title: string
  text: string
}

/** Every interface word of the chat, in one language. */
export interface Texts {
  locale: Locale
  card: CardTexts
  loading: string
  header: {
    /** Stands where the shop's name will be. */
    chat: string
    online: string
    /** Stands before the hours: 人工. */
    people: string
    connecting: string
    reconnecting: string
    waiting: string
    operator: string
    human: string
    askingHuman: string
    backToAssistant: string
    settings: string
    close: string
  }
  strip: {
    offline: string
    position: (position: number, minutes: [number, number] | null) => string
    estimated: string
    notEstimated: string
    leaveMessage: string
    nobody: (hours: string) => string
  }
  list: {
    label: string
    you: string
    assistant: (name: string) => string
    operator: (name: string) => string
    typing: string
    delivered: string
    sending: string
    queued: string
    failed: string
    retry: string
    discard: string
    provisional: string[]
    replaced: string
    reworded: string
    toNewest: string
  }
  line: (line: SystemLine, hours: { label: string; openNow: boolean }) => string
  questions: { plain: string[]; product: string[]; cart: string[] }
  /** Below goods that were chosen for everybody because this shopper wished so. */
  notPersonal: string
  rating: {
    ask: (operatorName: string | null) => string
    stars: string[]
    hint: string
    skip: string
    /** Beside the stars that were given. */
    thanks: (stars: string) => string
  }
  composer: {
    label: string
    placeholder: string
    placeholderOffline: string
    placeholderWaiting: string
    send: string
    count: (length: number, limit: number) => string
    over: (excess: number, limit: number) => string
    foot: string
    humanOffline: string
  }
  storage: Record<MemoryReason, string> & { dismiss: string }
  failed: Explained & { retry: string }
  settings: {
    title: string
    close: string
    theme: string
    themes: Record<'system' | 'light' | 'dark', string>
    language: string
    personal: string
    personalOn: string
    personalOff: string
    erase: string
    eraseHint: string
    eraseSure: (unsent: number) => string
    eraseNow: string
    eraseKeep: string
  }
  errors: Record<ErrorCode, (error: ErrorBody) => string>
}
