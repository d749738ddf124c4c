import type { ErrorBody, ErrorCode } from '../protocol/errors.ts'
import type { Up } from '../protocol/up.ts'

/** What became of a wish that was sent. */
export type Outcome =
  | { kind: 'acknowledged' }
  | { kind: 'refused'; error: ErrorBody }
  | { kind: 'disconnected' }
  /** Neither a fact nor a refusal in time: the link is not to be trusted. */
  | { kind: 'silent' }

/** Every side effect of the drain loop. */
export interface OutboxDeps<Entry> {
  /** The oldest entry that still waits. An acknowledged one is gone: it left in the transaction that saved its fact. */
  loadNext(): Promise<Entry | null>
  /** The frame for an entry, or null when there is nothing left to say. */
  toUp(entry: Entry): Up | null
  /** What has to be there before it, such as pictures; null: it may go. `failed`: refused for good. */
  prepare?(entry: Entry): Promise<Outcome | { kind: 'failed'; error: ErrorBody } | null>
  /** False when there is no open socket. */
  send(up: Up): boolean
  waitForOutcome(entry: Entry): Promise<Outcome>
  removeEntry(entry: Entry): Promise<void>
  /** Refused for good: it stays visible with its reason and nothing waits for it. */
  failEntry(entry: Entry, error: ErrorBody): Promise<void>
  pause(ms: number): Promise<void>
}

/** Why the loop stopped. `silent` and `expired` ask for a new socket. */
export type DrainEnd = 'empty' | 'disconnected' | 'silent' | 'expired'

/**
 * Sends what waits, oldest first and one at a time: a message that was refused for a while must not be overtaken.
 * Sending twice is harmless, because the edge knows each client id once.
 */
export async function drainOutbox<Entry>(deps: OutboxDeps<Entry>): Promise<DrainEnd> {
  for (;;) {
    const entry = await deps.loadNext()
    if (entry === null) return 'empty'
    const up = deps.toUp(entry)
    if (up === null) {
      await deps.removeEntry(entry)
      continue
    }
    const hindrance = (await deps.prepare?.(entry)) ?? null
    if (hindrance?.kind === 'failed') {
      await deps.failEntry(entry, hindrance.error)
      continue
    }
    if (hindrance !== null) {
      const end = await settle(deps, entry, hindrance)
      if (end !== null) return end
      continue
    }
    const outcome = up.type === 'reply.propose' ? null : deps.waitForOutcome(entry)
    if (!deps.send(up)) return 'disconnected'
    // A proposal is a hint: nobody confirms it, and the edge answers by itself without it.
    if (outcome === null) await deps.removeEntry(entry)
    else {
      const end = await settle(deps, entry, await outcome)
      if (end !== null) return end
    }
  }
}

async function settle<Entry>(deps: OutboxDeps<Entry>, entry: Entry, outcome: Outcome): Promise<DrainEnd | null> {
  if (outcome.kind === 'acknowledged') return null
  if (outcome.kind !== 'refused') return outcome.kind
  const { error } = outcome
  if (passingCodes.has(error.code)) await deps.pause((error.retryAfterSeconds ?? 5) * 1000)
  else if (expiredCodes.has(error.code)) return 'expired'
  else await deps.failEntry(entry, error)
  return null
}

/** Refusals that time heals. */
const passingCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['too-many-requests', 'unavailable', 'internal'])
/** Refusals that a new ticket heals. */
const expiredCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['unauthenticated', 'token-expired', 'ticket-expired'])
