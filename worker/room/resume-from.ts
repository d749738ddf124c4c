import * as v from 'valibot'
import { queueMovedSchema } from '../../shared/protocol/down.ts'
import type { UpOf } from '../../shared/protocol/up.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { expectNotice } from './notices.ts'
import type { RoomParts } from './parts.ts'
import { forSide } from './sockets.ts'

const pageFacts = 500

/** Answers the first frame of a socket: where things stand, every fact since, then live. */
export async function resumeFrom(
  room: RoomParts,
  socket: WebSocket,
  up: UpOf<'conversation.resume'>,
  revision: number,
): Promise<void> {
  const { conversation, sender } = room.sockets.getAttachment(socket)
  const record = room.log.getRecord(conversation)
  room.sockets.send(socket, {
    type: 'conversation.resumed',
    now: room.now().toISOString(),
    protocol: protocolVersion,
    owner: record?.owner ?? 'assistant',
    epoch: record?.epoch ?? 0,
    proof: record?.proof ?? 'none',
    operatorName: record?.operatorName ?? null,
    lastSeq: record?.lastSeq ?? 0,
    revision,
  })
  for (let from = up.from; ; ) {
    const facts = room.log.factsSince(conversation, from, pageFacts)
    for (const fact of facts) room.sockets.send(socket, forSide(fact, sender.side))
    from = facts[facts.length - 1]?.seq ?? from
    if (facts.length < pageFacts) break
  }
  room.sockets.markResumed(socket)
  if (sender.side === 'shopper') expectNotice(room, conversation)
  if (record?.owner === 'waiting' && sender.side === 'shopper') await tellPosition(room, socket, conversation)
}

async function tellPosition(room: RoomParts, socket: WebSocket, conversation: string): Promise<void> {
  const place = await room.env.DESK.getByName(room.shop()).positionOf(conversation)
  if (place !== null) room.sockets.send(socket, v.parse(queueMovedSchema, { type: 'queue.moved', ...place }))
}
