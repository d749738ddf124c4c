import type { Failure } from '../texts/describe-failure.ts'

export interface Sending<T> {
  /** Items from one place on; null: the file is gone. */
  list: (from: number) => Promise<{ items: T[]; next: number | null } | null>
  /** Null when the edge took them, or took note of those it refused. */
  send: (items: T[], from: number) => Promise<Failure | null>
  /** Asked before every request. */
  isStopped: () => boolean
}

/** Where sending ended, and why before its end; `from` is where to go on. */
export type SendingEnd = { from: null } | { from: number; why: 'stopped' | 'gone' | Failure }

/** Sends one request after the other; it can be stopped between two and goes on where it was. */
export async function sendBatches<T>(start: number, { list, send, isStopped }: Sending<T>): Promise<SendingEnd> {
  for (let from: number | null = start; from !== null; ) {
    if (isStopped()) return { from, why: 'stopped' }
    const batch = await list(from)
    if (batch === null) return { from, why: 'gone' }
    const failure = await send(batch.items, from)
    if (failure !== null) return { from, why: failure }
    from = batch.next
  }
  return { from: null }
}
