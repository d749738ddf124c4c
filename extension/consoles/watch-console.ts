import type { ConsoleProfile } from './console-profile.ts'
import { type ConsoleReading, type ReadFailure, readConsole } from './read-console.ts'

export type ConsoleNotice = { kind: 'reading'; reading: ConsoleReading } | { kind: 'failure'; failure: ReadFailure }

/**
 * Tells of the open conversation each time its messages changed and then stood still for the
 * profile's `settleMs`. One observer on the document survives nodes that the page replaces.
 */
export function watchConsole(
  profile: ConsoleProfile,
  onNotice: (notice: ConsoleNotice) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastMark = ''
  const readNow = () => {
    timer = undefined
    const result = readConsole(document, profile)
    const notice: ConsoleNotice = result.ok
      ? { kind: 'reading', reading: result.value }
      : { kind: 'failure', failure: result.reason }
    const mark = markOf(notice)
    if (mark === lastMark) return
    lastMark = mark
    onNotice(notice)
  }
  const schedule = () => {
    clearTimeout(timer)
    timer = setTimeout(readNow, profile.settleMs)
  }
  const observer = new MutationObserver(schedule)
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'id', 'title'],
  })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  schedule()
}

function markOf(notice: ConsoleNotice): string {
  if (notice.kind === 'failure') return JSON.stringify(notice.failure)
  const { conversationKey, messages, productName } = notice.reading
  return JSON.stringify([conversationKey, productName, messages.map((message) => message.id)])
}
