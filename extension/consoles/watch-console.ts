import type { ConsoleProfile } from './console-profile.ts'
import { createEarliestTimer } from './earliest-timer.ts'
import { isLeftOver } from './is-left-over.ts'
import { type ConsoleReading, type ReadFailure, readConsole } from './read-console.ts'

export type ConsoleNotice = { kind: 'reading'; reading: ConsoleReading } | { kind: 'failure'; failure: ReadFailure }

/** Looking at a busy page takes no more than a fiftieth of the time, but for the looks below. */
const restPerLook = 50
const leastRestMs = 100
/** Messages that stood for a moment must have been seen, or they would pass for the next customer's. */
const restPerUrgentLook = 5

/**
 * Tells of the open conversation each time it changed and then stood still for the profile's `settleMs`, and at once
 * when the one it told of is no longer open. One observer on the document survives nodes that the page replaces; it
 * goes with `signal`.
 */
export function watchConsole(
  profile: ConsoleProfile,
  onNotice: (notice: ConsoleNotice) => void,
  signal: AbortSignal,
): void {
  const watch = {
    mark: '',
    since: 0,
    told: '',
    settled: null as ConsoleReading | null,
    seen: null as ConsoleReading | null,
  }
  const timer = createEarliestTimer(() => look())
  let notBefore = 0
  let notUrgentBefore = 0

  const look = () => {
    const startedAt = performance.now()
    const notice = readNotice(profile, [watch.settled, watch.seen])
    const now = performance.now()
    notBefore = now + Math.max(leastRestMs, (now - startedAt) * restPerLook)
    notUrgentBefore = now + (now - startedAt) * restPerUrgentLook
    // What was seen for a moment, and not told of, may be left over as well.
    if (notice.kind === 'reading') watch.seen = notice.reading
    if (hasLeft(notice, watch.settled)) tell(between)
    const mark = markOf(notice)
    if (mark !== watch.mark) Object.assign(watch, { mark, since: startedAt })
    const waitMs = profile.settleMs - (now - watch.since)
    if (mark !== watch.told && waitMs > 0) timer.schedule(waitMs)
    else tell(notice)
  }
  const tell = (notice: ConsoleNotice) => {
    const mark = markOf(notice)
    if (mark === watch.told) return
    watch.told = mark
    if (notice.kind === 'reading') watch.settled = notice.reading
    onNotice(notice)
  }
  const observer = new MutationObserver((records) => {
    const isUrgent = changesList(records, watch.seen?.list) && performance.now() >= notUrgentBefore
    if (isUrgent) look()
    else timer.schedule(Math.max(0, notBefore - performance.now()))
  })
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'id', 'title', 'style', 'hidden', 'aria-expanded', 'placeholder'],
  })
  const stop = () => {
    observer.disconnect()
    timer.cancel()
  }
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  else timer.schedule(0)
}

/** Rows came or went, or the whole list did. */
function changesList(records: readonly MutationRecord[], list: HTMLElement | null | undefined): boolean {
  if (!list) return false
  return records.some(({ type, target }) => type === 'childList' && (!list.isConnected || list.contains(target)))
}

function readNotice(profile: ConsoleProfile, before: readonly (ConsoleReading | null)[]): ConsoleNotice {
  const result = readConsole(document, profile)
  if (!result.ok) return { kind: 'failure', failure: result.reason }
  if (before.some((reading) => isLeftOver(result.value, reading)))
    return { kind: 'failure', failure: { kind: 'unsettled' } }
  return { kind: 'reading', reading: result.value }
}

const between: ConsoleNotice = { kind: 'failure', failure: { kind: 'unsettled' } }

/** The page left the conversation that was told of: what was drafted for it must not be offered a moment longer. */
function hasLeft(notice: ConsoleNotice, settled: ConsoleReading | null): boolean {
  if (!settled) return false
  if (notice.kind === 'failure') return notice.failure.kind === 'unsettled'
  return notice.reading.conversationKey !== settled.conversationKey
}

function markOf(notice: ConsoleNotice): string {
  if (notice.kind === 'failure') return JSON.stringify(notice.failure)
  const { conversationKey, shopperName, messages, productName, order } = notice.reading
  return JSON.stringify([conversationKey, shopperName, productName, order, messages.map(({ id, text }) => [id, text])])
}
