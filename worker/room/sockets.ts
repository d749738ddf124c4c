import * as v from 'valibot'
import type { Down, StoredFact } from '../../shared/protocol/down.ts'
import { type Sender, senderSchema } from '../auth/ticket.ts'

const attachmentSchema = v.object({
  conversation: v.string(),
  sender: senderSchema,
  /** Live facts start after the first `conversation.resume`, or a client would see them before older ones. */
  resumed: v.boolean(),
})
export type Attachment = v.InferOutput<typeof attachmentSchema>

/** Tabs and reconnects of one side of one conversation; a room's sockets belong to many conversations. */
export const socketsPerSide = 24

/** The open sockets of a room; all that is known of one is attached to it and survives hibernation. */
export function createSockets(ctx: DurableObjectState) {
  return {
    accept(socket: WebSocket, attachment: Attachment): void {
      ctx.acceptWebSocket(socket, [attachment.conversation, attachment.sender.side])
      socket.serializeAttachment(attachment)
    },

    isFull(conversation: string, side: Sender['side']): boolean {
      const open = ctx.getWebSockets(conversation)
      return open.filter((socket) => ctx.getTags(socket).includes(side)).length >= socketsPerSide
    },

    /** Whether the shopper is there to read. */
    hasShopper(conversation: string): boolean {
      return ctx.getWebSockets(conversation).some((socket) => ctx.getTags(socket).includes('shopper'))
    },

    /** Conversations whose shopper is there. */
    listShoppers(): string[] {
      const open = ctx
        .getWebSockets('shopper')
        .map((socket) => v.parse(attachmentSchema, socket.deserializeAttachment()))
      return [...new Set(open.map(({ conversation }) => conversation))]
    },

    getAttachment(socket: WebSocket): Attachment {
      return v.parse(attachmentSchema, socket.deserializeAttachment())
    },

    markResumed(socket: WebSocket): void {
      socket.serializeAttachment({ ...v.parse(attachmentSchema, socket.deserializeAttachment()), resumed: true })
    },

    send(socket: WebSocket, down: Down): void {
      sendText(socket, JSON.stringify(down))
    },

    /** Sends to every resumed socket of a conversation, or of one side of it. */
    broadcast(conversation: string, down: Down, to: { side?: Sender['side']; except?: WebSocket } = {}): void {
      const texts = { shopper: JSON.stringify(forSide(down, 'shopper')), staff: JSON.stringify(forSide(down, 'staff')) }
      for (const socket of ctx.getWebSockets(conversation)) {
        const { sender, resumed } = v.parse(attachmentSchema, socket.deserializeAttachment())
        if (!resumed || socket === to.except || (to.side !== undefined && to.side !== sender.side)) continue
        sendText(socket, texts[sender.side])
      }
    },

    /** Sends the same to everybody in the room. */
    broadcastAll(down: Down): void {
      const text = JSON.stringify(down)
      for (const socket of ctx.getWebSockets()) sendText(socket, text)
    },

    /** Closes what a visitor has open: their tokens were revoked. */
    dropShopper(conversation: string): void {
      for (const socket of ctx.getWebSockets(conversation))
        if (ctx.getTags(socket).includes('shopper')) socket.close(4401, 'signed out')
    },

    /** Closes what a member of staff has open here: the token was revoked. */
    dropStaff(staffId: string): void {
      for (const socket of ctx.getWebSockets('staff')) {
        const { sender } = v.parse(attachmentSchema, socket.deserializeAttachment())
        if (sender.side === 'staff' && sender.id === staffId) socket.close(4401, 'signed out')
      }
    },
  }
}
export type Sockets = ReturnType<typeof createSockets>

/** What one side may see: shoppers get neither the hand-off card nor ids of staff. */
export function forSide<D extends Down | StoredFact>(down: D, side: Sender['side']): D {
  if (side === 'staff') return down
  if (down.type === 'handoff.requested') return { ...down, card: null }
  if (down.type === 'handoff.accepted') return { ...down, operatorId: 'operator' }
  if (down.type !== 'message.posted' || down.message.author.kind !== 'operator') return down
  return { ...down, message: { ...down.message, author: { ...down.message.author, id: 'operator' } } }
}

function sendText(socket: WebSocket, text: string): void {
  try {
    socket.send(text)
  } catch {
    // The socket closed between listing and sending; its client catches up with `conversation.resume`.
  }
}
