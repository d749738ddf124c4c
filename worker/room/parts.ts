import type { ShopKeys } from '../auth/shop-keys.ts'
import type { CommerceSource } from '../commerce/commerce-source.ts'
import type { DeskReports } from './desk-reports.ts'
import type { DueTimes } from './due-times.ts'
import type { createLanes } from './lanes.ts'
import type { OpenTurns } from './open-turns.ts'
import type { PendingActs } from './pending-acts.ts'
import type { RoomLog } from './room-log.ts'
import type { ShopSnapshot } from './shop-snapshot.ts'
import type { Sockets } from './sockets.ts'

/** What the steps of a room work with; the Durable Object puts it together. */
export interface RoomParts {
  env: Env
  shop(): string
  now(): Date
  /** The shop's keys; loaded before anything of a conversation is read. */
  getKeys(): ShopKeys
  log: RoomLog
  due: DueTimes
  turns: OpenTurns
  sockets: Sockets
  reports: DeskReports
  commerce: CommerceSource
  /** The shop's newest revision, as far as this room can find out. */
  loadRevision(): Promise<number>
  loadSnapshot(): Promise<ShopSnapshot>
  /** All or nothing. */
  transaction<T>(work: () => T): T
  /** One action after another for a conversation, also when its turn was given up meanwhile. */
  acts: ReturnType<typeof createLanes>
  pendingActs: PendingActs
  /** Runs one turn after another for a conversation, beside and not before its other wishes. */
  startTurn(conversation: string, seq: number): void
  /** Runs work that nothing waits for; what fails is written down. */
  startBeside(conversation: string, what: string, work: () => Promise<void>): void
}
