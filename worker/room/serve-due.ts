import { assertNever } from '../../shared/lib/assert.ts'
import { serveLostActs } from './act-in-turn.ts'
import { commit, reportAgainMs, rerouteMs } from './commit.ts'
import type { Due } from './due-times.ts'
import { followUpRating } from './follow-up-rating.ts'
import { isOpenAt } from './is-open-at.ts'
import { serveNotice } from './notices.ts'
import type { RoomParts } from './parts.ts'
import { settleTurn } from './settle-turn.ts'
import { close } from './up/change-owner.ts'
import { toAssistant } from './up/reopen.ts'

/** A turn that runs this long is taken for lost and walked again. */
const againMs = 30_000

/** Does one thing whose time has come. */
export async function serveDue(room: RoomParts, due: Due): Promise<void> {
  switch (due.kind) {
    case 'answer':
      return answerNow(room, due)
    case 'reroute':
      return reroute(room, due)
    case 'idle':
      return closeIdle(room, due)
    case 'report':
      return reportAgain(room, due)
    case 'notice':
      return serveNotice(room, due.conversation)
    case 'act':
      return serveLostActs(room, due.conversation, due.seq)
    case 'rating':
      return followUpRating(room, due.conversation, due.seq)
    default:
      return assertNever(due.kind)
  }
}

/** Nobody proposed in time. After an eviction the turn itself may be gone too: it is walked again, until it is answered. */
async function answerNow(room: RoomParts, due: Due): Promise<void> {
  const { conversation, seq } = due
  const turn = room.turns.get(conversation, seq)
  if (turn === undefined) return
  room.turns.save({ ...turn, overdue: true })
  if (turn.own !== null) return settleTurn(room, conversation, seq)
  room.due.set(due, room.now().getTime() + againMs)
  room.startTurn(conversation, seq)
}

/** Too long in the queue: the desk hears of it again, or, with nobody on duty, the assistant goes on. */
async function reroute(room: RoomParts, { conversation }: Due): Promise<void> {
  const { catalogue } = await room.loadSnapshot()
  const isStaffed = await room.env.DESK.getByName(room.shop()).isStaffed()
  const record = room.log.getRecord(conversation)
  if (record?.owner !== 'waiting') return
  const now = room.now()
  if (isStaffed || isOpenAt(catalogue.settings.hours, now)) {
    room.due.set({ conversation, kind: 'reroute', seq: 0 }, now.getTime() + rerouteMs)
    room.reports.note(record, true)
    return
  }
  commit(room, {
    drafts: [{ type: 'handoff.cancelled', epoch: record.epoch + 1, by: 'nobody-on-duty' }],
    record: toAssistant(record),
  })
}

function closeIdle(room: RoomParts, { conversation }: Due): void {
  const record = room.log.getRecord(conversation)
  if (record === undefined || record.owner === 'closed' || !record.handedOff) return
  const verdict = close(record, 'idle')
  if (verdict.ok) commit(room, verdict)
}

/** The desk was away when the owner changed: without this an operator would see the hand-off only minutes later. */
function reportAgain(room: RoomParts, due: Due): void {
  const record = room.log.getRecord(due.conversation)
  if (record === undefined) return
  room.due.set(due, room.now().getTime() + reportAgainMs)
  room.reports.note(record, true)
}
