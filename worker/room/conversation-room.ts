import { DurableObject } from 'cloudflare:workers'
import * as v from 'valibot'
import type { Message } from '../../shared/protocol/conversation.ts'
import type { DownOf, StoredFact } from '../../shared/protocol/down.ts'
import { heartbeat } from '../../shared/protocol/heartbeat.ts'
import type { UpOf } from '../../shared/protocol/up.ts'
import { type Sender, ticketClaimsSchema } from '../auth/ticket.ts'
import { createShopSource } from '../commerce/shop-source.ts'
import { answerClose } from '../http/answer-close.ts'
import { log } from '../http/log.ts'
import { createRateWindow } from '../http/rate-window.ts'
import { type Applied, applyUp } from './apply-up.ts'
import { createDeskReports } from './desk-reports.ts'
import { dropUnsent } from './drop-unsent.ts'
import { createDueTimes, type Due } from './due-times.ts'
import { eraseConversation, listOfMember } from './erase-conversation.ts'
import { createKnownRevision, type KnownRevision } from './known-revision.ts'
import { createLanes } from './lanes.ts'
import { lookAgain } from './notices.ts'
import { createOpenTurns } from './open-turns.ts'
import type { RoomParts } from './parts.ts'
import { createPendingActs } from './pending-acts.ts'
import { receiveFrame } from './receive-frame.ts'
import { createRevoked } from './revoked.ts'
import { createRoomKeys, type RoomKeys } from './room-keys.ts'
import { createRoomLog } from './room-log.ts'
import { runTurn } from './run-turn.ts'
import { createSeal } from './seal.ts'
import { serveDue } from './serve-due.ts'
import { loadSnapshot } from './shop-snapshot.ts'
import { createSockets, forSide, socketsPerSide } from './sockets.ts'
import { type News, tellNews } from './tell-news.ts'
import { createUsedTickets } from './used-tickets.ts'

/** Frames of one side of one conversation; typing and read marks count too. */
const framesPerWindow = 300
const frameWindowMs = 30_000
/** After this, something due that failed is tried again. */
const retryMs = 30_000

/** A shard of one shop's conversations: minds sockets, alarm and hibernation; the steps are in the files beside it. */
export class ConversationRoom extends DurableObject<Env> {
  readonly #parts: RoomParts
  readonly #revision: KnownRevision
  readonly #keys: RoomKeys
  readonly #tickets = createUsedTickets(this.ctx.storage)
  readonly #revoked = createRevoked(this.ctx.storage)
  readonly #wishes = createLanes()
  readonly #turns = createLanes()
  readonly #frames = createRateWindow(framesPerWindow, frameWindowMs)

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(heartbeat.ping, heartbeat.pong))
    const shop = () => ctx.storage.kv.get<string>('shop') ?? ''
    this.#keys = createRoomKeys(env, shop)
    const due = createDueTimes(ctx.storage)
    const seal = createSeal(shop, () => this.#keys.get())
    const log = createRoomLog(ctx.storage, seal)
    this.#revision = createKnownRevision({
      kv: ctx.storage.kv,
      shop,
      askDesk: () => env.DESK.getByName(shop()).currentRevision(shop()),
      now: () => Date.now(),
    })
    this.#parts = {
      env,
      shop,
      now: () => new Date(),
      getKeys: () => this.#keys.get(),
      log,
      due,
      turns: createOpenTurns(ctx.storage, seal),
      sockets: createSockets(ctx),
      reports: createDeskReports({ ctx, env, shop, due }),
      commerce: createShopSource(env),
      loadRevision: () => this.#checkRevision(),
      loadSnapshot: async () => loadSnapshot(env, shop(), await this.#checkRevision()),
      transaction: (work) => this.#transact(work),
      acts: createLanes(),
      pendingActs: createPendingActs(ctx.storage, seal),
      startTurn: (conversation, seq) => this.#startTurn(conversation, seq),
      startBeside: (conversation, what, work) => this.#startBeside(conversation, what, work),
    }
  }

  /** Opens a socket. The edge has checked the ticket's signature and age; whether it is the first use, only we know. */
  override async fetch(request: Request): Promise<Response> {
    const claims = v.parse(
      v.pipe(v.string(), v.parseJson(), ticketClaimsSchema),
      request.headers.get('x-ticket-claims'),
    )
    await this.#enter(claims.shop)
    const { conversationId: conversation, sender } = claims
    const isGood = this.#tickets.use(claims, Date.now())
    if (!isGood || conversation === null) return Response.json({ code: 'ticket-expired' }, { status: 401 })
    if (sender.side === 'shopper' && this.#revoked.has(conversation))
      return Response.json({ code: 'token-reused' }, { status: 401 })
    if (this.#parts.sockets.isFull(conversation, sender.side))
      return Response.json({ code: 'too-many-requests', limit: socketsPerSide }, { status: 429 })
    if (sender.side === 'staff' && this.#parts.log.getRecord(conversation) === undefined) {
      return Response.json({ code: 'unknown-conversation' }, { status: 404 })
    }
    const { 0: client, 1: server } = new WebSocketPair()
    this.#parts.sockets.accept(server, { conversation, sender, resumed: false })
    return new Response(null, { status: 101, webSocket: client })
  }

  override async webSocketMessage(socket: WebSocket, frame: string | ArrayBuffer): Promise<void> {
    const { conversation, sender } = this.#parts.sockets.getAttachment(socket)
    const flood = this.#frames.count(`${conversation}:${sender.side}`, Date.now())
    if (flood !== null)
      return this.#parts.sockets.send(socket, { type: 'request.refused', clientId: null, error: flood })
    await this.#wishes.run(conversation, async () => {
      if (sender.side === 'shopper' && this.#revoked.has(conversation)) return socket.close(4401)
      // A room that cannot read its rows lets the client go, which comes back with everything unsent.
      if (await this.#keys.tryLoad()) await receiveFrame(this.#parts, socket, frame)
      else socket.close(1011)
    })
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    answerClose(socket, code)
  }

  override webSocketError(socket: WebSocket): void {
    socket.close(1011)
  }

  override async alarm(): Promise<void> {
    const { due } = this.#parts
    due.disarm()
    const nowMs = Date.now()
    if (!(await this.#keys.tryLoad())) return this.ctx.storage.setAlarm(nowMs + retryMs)
    await Promise.all(due.list(nowMs).map((entry) => this.#serve(entry, nowMs)))
    due.arm()
  }

  /** One conversation that is stuck or broken holds up no other. */
  async #serve(entry: Due, nowMs: number): Promise<void> {
    const { due } = this.#parts
    try {
      await this.#wishes.run(entry.conversation, () => serveDue(this.#parts, entry))
      due.finish(entry, nowMs)
    } catch (error) {
      log.error('due.failed', { conversation: entry.conversation, kind: entry.kind, message: String(error) })
      due.set(entry, nowMs + retryMs)
    }
  }

  /** The HTTP door for a message. Whoever posts here cannot propose, so the edge answers as soon as it can. */
  async postMessage(shop: string, conversation: string, sender: Sender, up: UpOf<'message.post'>): Promise<Applied> {
    await this.#enter(shop)
    const applied = await this.#wishes.run(conversation, async (): Promise<Applied> => {
      if (sender.side === 'shopper' && this.#revoked.has(conversation))
        return { ok: false, error: { code: 'token-reused' } }
      return applyUp(this.#parts, conversation, sender, up, false)
    })
    return applied.ok ? { ...applied, fact: forSide(applied.fact, sender.side) } : applied
  }

  /** Stored facts for clients without sockets; null when there is no such conversation. */
  async factsSince(
    conversation: string,
    side: Sender['side'],
    from: number,
    limit: number,
  ): Promise<StoredFact[] | null> {
    if (this.#parts.shop() === '') return null
    await this.#keys.load()
    if (this.#parts.log.getRecord(conversation) === undefined) return null
    return this.#parts.log.factsSince(conversation, from, limit).map((fact) => forSide(fact, side))
  }

  /** Whose orders staff may look up beside a conversation, and who answers it. */
  async getShopper(conversation: string) {
    if (this.#parts.shop() === '') return null
    await this.#keys.load()
    const record = this.#parts.log.getRecord(conversation)
    if (record === undefined) return null
    const { member, provenOrderIds, operatorId } = record
    return { memberId: member?.id ?? null, provenOrderIds, operatorId }
  }

  /** Something outside came to an end that this conversation waits for. */
  async tellNews(shop: string, conversation: string, news: News): Promise<void> {
    await this.#enter(shop)
    await this.#wishes.run(conversation, () => tellNews(this.#parts, conversation, news))
  }

  /** The shop's knowledge moved on: remembered for the next turn, and told to every open client. */
  async announceRevision(shop: string, revision: number): Promise<void> {
    this.#name(shop)
    this.#learnRevision(revision)
  }

  async moveQueue(
    moves: { conversation: string; position: number; minutes: [number, number] | null }[],
  ): Promise<void> {
    for (const { conversation, position, minutes } of moves) {
      const moved: DownOf<'queue.moved'> = { type: 'queue.moved', position, minutes }
      this.#parts.sockets.broadcast(conversation, moved, { side: 'shopper' })
    }
  }

  /** Somebody signed out: what they have open here is closed, and their unused tickets are void. */
  async dropStaff(staffId: string, atMs: number): Promise<void> {
    this.#tickets.signOut(staffId, atMs)
    this.#parts.sockets.dropStaff(staffId)
  }

  /** A refresh token of this visitor was used twice: from now on nothing is taken from either holder. */
  async revokeVisitor(shop: string, conversation: string): Promise<void> {
    this.#name(shop)
    this.#revoked.add(conversation)
    this.#parts.sockets.dropShopper(conversation)
  }

  /** Something is wrong with an order: those of its shoppers who are here hear of it soon. */
  async lookAgain(shop: string, moved: { memberId: string; orderId: string }): Promise<void> {
    await this.#enter(shop)
    for (const conversation of this.#parts.sockets.listShoppers()) lookAgain(this.#parts, conversation, moved)
  }

  /** Forgets a conversation, and takes nothing more for it; what it is having done is waited for. */
  async erase(shop: string, conversation: string): Promise<void> {
    await this.revokeVisitor(shop, conversation)
    await this.#keys.load()
    const { acts } = this.#parts
    await this.#wishes.run(conversation, () =>
      acts.run(conversation, () => eraseConversation(this.#parts, conversation)),
    )
  }

  async listOfMember(shop: string, wanted: Parameters<typeof listOfMember>[1]) {
    await this.#enter(shop)
    return listOfMember(this.#parts, wanted)
  }

  /** Of these photos those that a message shows; the others are deleted, in line with the messages. */
  async dropUnsent(shop: string, conversation: string, ids: string[]): Promise<string[]> {
    await this.#enter(shop)
    return this.#wishes.run(conversation, () => dropUnsent(this.#parts, conversation, ids))
  }

  async isRevoked(conversation: string): Promise<boolean> {
    return this.#revoked.has(conversation)
  }

  #learnRevision(revision: number): void {
    if (this.#revision.raise(revision)) this.#parts.sockets.broadcastAll({ type: 'knowledge.changed', revision })
  }

  /** What open clients missed they hear of now. */
  async #checkRevision(): Promise<number> {
    this.#learnRevision(await this.#revision.check())
    return this.#revision.get()
  }

  /** Before anything that reads or stores words. */
  async #enter(shop: string): Promise<void> {
    this.#name(shop)
    await this.#keys.load()
  }

  #name(shop: string): void {
    if (this.#parts.shop() === '') this.ctx.storage.kv.put('shop', shop)
  }

  #transact<T>(work: () => T): T {
    try {
      return this.ctx.storage.transactionSync(work)
    } catch (error) {
      this.#parts.log.forget()
      throw error
    }
  }

  #startBeside(conversation: string, what: string, work: () => Promise<void>): void {
    const failed = (error: unknown) => log.error(`${what}.failed`, { conversation, message: String(error) })
    this.ctx.waitUntil(work().catch(failed))
  }

  #startTurn(conversation: string, seq: Message['seq']): void {
    const work = this.#turns.run(conversation, () => runTurn(this.#parts, conversation, seq))
    this.ctx.waitUntil(
      work.catch((error: unknown) => log.error('turn.unsettled', { conversation, seq, message: String(error) })),
    )
  }
}
