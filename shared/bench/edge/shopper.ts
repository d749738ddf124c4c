import * as v from 'valibot'
import type { Up, UpOf } from '../../protocol/up.ts'
import { protocolVersion } from '../../protocol/version.ts'
import { fetchSocketAddress, openSession, type Session } from './open-session.ts'
import type { Talker } from './talker.ts'
import { productId } from './utterances.data.ts'

type Basis = UpOf<'reply.propose'>['basis']

/** What is looked at in a fact; the bench is no client and checks no more than it measures. */
const factSchema = v.object({
  type: v.string(),
  seq: v.optional(v.number()),
  message: v.optional(
    v.object({
      clientId: v.string(),
      author: v.object({ kind: v.string() }),
      answers: v.nullable(v.number()),
      basis: v.nullable(
        v.object({ kind: v.string(), articleId: v.optional(v.string()), flow: v.optional(v.string()) }),
      ),
    }),
  ),
  epoch: v.optional(v.number()),
})
export type SeenFact = v.InferOutput<typeof factSchema>

/** A shopper with an open socket: posts, proposes the reply a device would propose, and keeps what arrives and when. */
export interface Shopper extends Talker {
  session: Session
  /** Stored facts in the order of their arrival. */
  seen: SeenFact[]
  /** Ids in the order in which they were posted. */
  posted: string[]
  /** Kinds of what the edge refused. */
  refused: string[]
}

/** Opens a conversation the way a widget does: session, ticket, socket, resume. */
export async function openShopper(edge: string, propose: (text: string) => Basis): Promise<Shopper> {
  const session = await openSession(edge)
  const socket = new WebSocket(await fetchSocketAddress(edge, session))
  const waiting = new Map<string, { text: string; atMs: number; seq: number; done: (replied: boolean) => void }>()
  const shopper: Shopper = {
    session,
    seen: [],
    posted: [],
    refused: [],
    deliveredMs: [],
    repliedMs: [],
    say(text) {
      const clientId = `bench-${shopper.posted.length}-${crypto.randomUUID()}`
      shopper.posted.push(clientId)
      return new Promise((done) => {
        waiting.set(clientId, { text, atMs: performance.now(), seq: 0, done })
        send({ type: 'message.post', clientId, text, page: { productId } })
      })
    },
    close: () => socket.close(),
  }
  let isHandedOver = false
  const send = (up: Up): void => socket.send(JSON.stringify(up))

  const take = (fact: SeenFact): void => {
    if (fact.type === 'reply.refused' || fact.type === 'request.refused') shopper.refused.push(fact.type)
    if (fact.seq === undefined || fact.type === 'read.marked') return
    shopper.seen.push(fact)
    if (fact.type === 'handoff.requested') handOver()
    const { message, seq } = fact
    if (message?.author.kind === 'shopper') takeOwn(message.clientId, seq)
    else if (message?.answers != null) takeReply(message.answers)
  }
  const takeOwn = (clientId: string, seq: number): void => {
    const wish = waiting.get(clientId)
    if (wish === undefined) return
    shopper.deliveredMs.push(performance.now() - wish.atMs)
    wish.seq = seq
    if (isHandedOver) wish.done(true)
    else send({ type: 'reply.propose', answers: seq, epoch: 0, basis: propose(wish.text) })
  }
  const handOver = (): void => {
    isHandedOver = true
    for (const wish of waiting.values()) wish.done(true)
  }
  const takeReply = (answers: number): void => {
    for (const [clientId, { seq, atMs, done }] of waiting) {
      if (seq !== answers) continue
      shopper.repliedMs.push(performance.now() - atMs)
      waiting.delete(clientId)
      done(true)
    }
  }

  await new Promise<void>((resolve, reject) => {
    socket.onerror = () => reject(new Error('a socket did not open'))
    socket.onopen = () => send({ type: 'conversation.resume', from: 0, protocol: protocolVersion })
    socket.onmessage = ({ data }) => {
      const fact = v.parse(factSchema, JSON.parse(String(data)))
      if (fact.type === 'conversation.resumed') resolve()
      else take(fact)
    }
  })
  return shopper
}
