import * as v from 'valibot'
import type { ErrorBody } from '../../shared/protocol/errors.ts'
import { messageTextLimit } from '../../shared/protocol/ids.ts'
import { type Up, upSchema } from '../../shared/protocol/up.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { bodyLimitBytes } from '../http/limits.ts'
import { log } from '../http/log.ts'
import { applyUp } from './apply-up.ts'
import { authoriseUp } from './authorise-up.ts'
import type { RoomParts } from './parts.ts'
import { proposeReply } from './propose-reply.ts'
import { resumeFrom } from './resume-from.ts'
import { forSide } from './sockets.ts'

/** The door of a socket: parses a frame, hands it on, and answers every refusal with a code. */
export async function receiveFrame(room: RoomParts, socket: WebSocket, frame: string | ArrayBuffer): Promise<void> {
  const parsed = parseFrame(frame)
  if (!parsed.ok) return refuseFrame(room, socket, parsed.clientId, parsed.error)
  try {
    await handle(room, socket, parsed.up)
  } catch (error) {
    const { conversation } = room.sockets.getAttachment(socket)
    log.error('frame.failed', { shop: room.shop(), conversation, type: parsed.up.type, message: String(error) })
    refuseFrame(room, socket, clientIdOf(parsed.up), { code: 'internal' })
  }
}

type Parsed = { ok: true; up: Up } | { ok: false; clientId: string | null; error: ErrorBody }

function parseFrame(frame: string | ArrayBuffer): Parsed {
  if (typeof frame !== 'string') return { ok: false, clientId: null, error: { code: 'malformed' } }
  // A UTF-16 unit is at most three bytes: only long frames need counting.
  const isLong = frame.length * 3 > bodyLimitBytes && new TextEncoder().encode(frame).length > bodyLimitBytes
  if (isLong) return { ok: false, clientId: null, error: { code: 'too-large', limit: bodyLimitBytes } }
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), frame)
  if (!json.success) return { ok: false, clientId: null, error: { code: 'malformed' } }
  const up = v.safeParse(upSchema, json.output)
  if (up.success) return { ok: true, up: up.output }
  return { ok: false, clientId: clientIdOf(json.output), error: errorOf(up.issues[0]) }
}

/** Says what is wrong with a frame; a text that is too long has a code of its own. */
export function errorOf(issue: v.BaseIssue<unknown>): ErrorBody {
  const field = v.getDotPath(issue)
  if (field === 'text' && issue.type === 'max_length') return { code: 'text-too-long', field, limit: messageTextLimit }
  return field === null ? { code: 'malformed' } : { code: 'malformed', field }
}

const withClientId = v.object({ clientId: v.pipe(v.string(), v.minLength(8), v.maxLength(64)) })

function clientIdOf(value: unknown): string | null {
  const parsed = v.safeParse(withClientId, value)
  return parsed.success ? parsed.output.clientId : null
}

async function handle(room: RoomParts, socket: WebSocket, up: Up): Promise<void> {
  const { conversation, sender } = room.sockets.getAttachment(socket)
  if (!authoriseUp(up.type, sender)) return refuseFrame(room, socket, clientIdOf(up), { code: 'forbidden' })
  const by = sender.side === 'staff' ? ('operator' as const) : ('shopper' as const)
  switch (up.type) {
    case 'conversation.resume':
      if (up.protocol !== protocolVersion) return refuseFrame(room, socket, null, { code: 'unsupported-protocol' })
      return resumeFrom(room, socket, up, await room.loadRevision())
    case 'reply.propose': {
      const reason = await proposeReply(room, conversation, up)
      if (reason !== null) room.sockets.send(socket, { type: 'reply.refused', answers: up.answers, reason })
      return
    }
    case 'typing.set':
      return room.sockets.broadcast(conversation, { type: 'typing.changed', by, typing: up.typing }, { except: socket })
    case 'read.mark':
      return room.sockets.broadcast(conversation, { type: 'read.marked', by, seq: up.seq }, { except: socket })
    default: {
      const applied = await applyUp(room, conversation, sender, up, true)
      if (!applied.ok) refuseFrame(room, socket, up.clientId, applied.error)
      else if (applied.repeated || !room.sockets.getAttachment(socket).resumed) {
        room.sockets.send(socket, forSide(applied.fact, sender.side))
      }
    }
  }
}

function refuseFrame(room: RoomParts, socket: WebSocket, clientId: string | null, error: ErrorBody): void {
  room.sockets.send(socket, { type: 'request.refused', clientId, error })
}
