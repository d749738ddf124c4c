import type { Context } from 'hono'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import type { PictureOwner } from '../attachments/attachment-store.ts'
import type { AppEnv } from '../http/app-env.ts'
import { getRoom } from '../room/room-name.ts'

type Refusal = 'forbidden' | 'unknown-conversation' | 'token-reused'

/** The conversation whose pictures this caller may see and add to: the visitor's own, or any of the shop that exists. */
export async function findOwner(context: Context<AppEnv>, id: string): Promise<Result<PictureOwner, Refusal>> {
  const { caller } = context.var
  const shop = caller.side === 'shopper' ? caller.visitor.shop : caller.staff.shop
  const room = getRoom(context.env, shop, id)
  if (caller.side === 'shopper') {
    if (caller.visitor.conversationId !== id || room === null) return refuse('forbidden')
    return (await room.isRevoked(id)) ? refuse('token-reused') : ok({ shop, conversation: id })
  }
  if (caller.staff.role === 'integrator') return refuse('forbidden')
  const isKnown = room !== null && (await room.getShopper(id)) !== null
  return isKnown ? ok({ shop, conversation: id }) : refuse('unknown-conversation')
}
