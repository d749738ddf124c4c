import type { ConsoleProfile } from './console-profile.ts'
import { locateParts } from './locate-parts.ts'
import { takeOut } from './take-out.ts'
import type { ConsoleNotice } from './watch-console.ts'

/** A draft that was put into the input and is not sent yet, as far as is known. */
export interface FilledDraft {
  conversationKey: string
  text: string
}

export interface FillKeeper {
  hear(notice: ConsoleNotice, filled: FilledDraft | null): void
}

/** A list drawn anew names nobody, or two, for a moment. */
const doubtMs = 1000

/**
 * The seller went on to another conversation and a draft stands unsent: a console with one input for all would send
 * it to the wrong customer, so it is taken out. What a person made of it is theirs and stays.
 */
export function createFillKeeper(profile: ConsoleProfile, signal: AbortSignal): FillKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    timer = undefined
  }
  signal.addEventListener('abort', end, { once: true })
  return {
    hear(notice, filled) {
      const leave = () => {
        end()
        if (filled) takeOut([locateParts(document, profile).input], filled.text, filled.text)
      }
      if (!filled) end()
      else if (notice.kind === 'reading' && notice.reading.conversationKey === filled.conversationKey) end()
      else if (notice.kind === 'reading' || notice.failure.kind === 'nothing-open') leave()
      else if (notice.failure.kind === 'unsettled') timer ??= setTimeout(leave, doubtMs)
    },
  }
}
