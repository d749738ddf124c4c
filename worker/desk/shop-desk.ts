import { DurableObject } from 'cloudflare:workers'
import * as v from 'valibot'
import type { ConversationSummary } from '../../shared/protocol/conversation.ts'
import { type DeskDown, deskUpSchema } from '../../shared/protocol/desk.ts'
import type { ErrorBody } from '../../shared/protocol/errors.ts'
import { heartbeat } from '../../shared/protocol/heartbeat.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { ticketClaimsSchema } from '../auth/ticket.ts'
import { answerClose } from '../http/answer-close.ts'
import { sessionsPerMinute } from '../http/limits.ts'
import { createRateWindow } from '../http/rate-window.ts'
import { beginArticles, nextBeginning } from '../knowledge/begin-articles.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { createUsedTickets } from '../room/used-tickets.ts'
import { createDeskSockets } from './desk-sockets.ts'
import { createProofCounters, type ProofAttempt } from './proof-counters.ts'
import { findMoves, pushPositions } from './push-positions.ts'
import { createQueueRows } from './queue-rows.ts'
import { tellRooms } from './tell-rooms.ts'

/** So long the revision known here is taken for the newest. */
const freshMs = 800

/** One shop's staff sockets, queue, limits and news. Rooms report to it; it never looks into a conversation. */
export class ShopDesk extends DurableObject<Env> {
  readonly #rows = createQueueRows(this.ctx.storage)
  readonly #proofs = createProofCounters(this.ctx.storage)
  readonly #tickets = createUsedTickets(this.ctx.storage)
  readonly #sockets = createDeskSockets(this.ctx)
  readonly #sessions = createRateWindow(sessionsPerMinute, 60_000)
  /** When the database was last asked for the revision. */
  #checkedMs = 0
  /** Places in the queue as shoppers last heard of them. */
  #positions = new Map<string, number>()

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(heartbeat.ping, heartbeat.pong))
  }

  override async fetch(request: Request): Promise<Response> {
    const claims = v.parse(
      v.pipe(v.string(), v.parseJson(), ticketClaimsSchema),
      request.headers.get('x-ticket-claims'),
    )
    this.#enter(claims.shop)
    const isGood = this.#tickets.use(claims, Date.now())
    if (!isGood || claims.sender.side !== 'staff') return Response.json({ code: 'ticket-expired' }, { status: 401 })
    const { 0: client, 1: server } = new WebSocketPair()
    this.#sockets.accept(server, claims.sender.id)
    return new Response(null, { status: 101, webSocket: client })
  }

  override webSocketMessage(socket: WebSocket, frame: string | ArrayBuffer): void {
    const up = v.safeParse(v.pipe(v.string(), v.maxLength(1000), v.parseJson(), deskUpSchema), frame)
    if (!up.success) this.#sockets.send(socket, { type: 'request.refused', error: { code: 'malformed' } })
    else if (up.output.type === 'presence.set') this.#sockets.setAvailable(socket, up.output.available)
    else if (up.output.protocol === protocolVersion) this.#resume(socket)
    else this.#sockets.send(socket, { type: 'request.refused', error: { code: 'unsupported-protocol' } })
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    answerClose(socket, code)
  }

  override webSocketError(socket: WebSocket): void {
    socket.close(1011)
  }

  /** Articles that begin now reach every client, although nobody wrote anything. */
  override async alarm(): Promise<void> {
    const now = Date.now()
    const revision = await beginArticles(this.env.DB, this.#shop(), this.#begun(), now)
    this.ctx.storage.kv.put('begun', now)
    if (revision !== null) await this.announceRevision(this.#shop(), revision)
    else await this.#armBeginnings()
  }

  /** Takes the news of a room; what is older than what is known here is ignored. */
  async report(shop: string, summaries: ConversationSummary[]): Promise<void> {
    this.#enter(shop)
    let queueMoved = false
    for (const summary of summaries) {
      const before = this.#rows.get(summary.id)
      if (before !== undefined && before.lastSeq > summary.lastSeq) continue
      this.#rows.save(summary)
      queueMoved ||= (before?.owner === 'waiting') !== (summary.owner === 'waiting')
      if (before?.owner === 'waiting' && summary.owner === 'operator') this.#noteWait(before)
      this.#sockets.broadcast({ type: 'conversation.changed', summary })
    }
    if (queueMoved) await this.#pushPositions()
  }

  /** A conversation was erased: open desks show nothing of it any more, and it is not listed again. */
  async forget(shop: string, conversation: string): Promise<void> {
    this.#enter(shop)
    const before = this.#rows.get(conversation)
    if (before === undefined) return
    const summary = { ...before, owner: 'closed' as const, shopperName: '', excerpt: '' }
    this.#rows.remove(conversation)
    this.#sockets.broadcast({ type: 'conversation.changed', summary })
    if (before.owner === 'waiting') await this.#pushPositions()
  }

  /** Tells staff and every room, and through them every open widget, that the shop's knowledge moved on. */
  async announceRevision(shop: string, revision: number): Promise<void> {
    this.#enter(shop)
    if (revision > this.#revision()) this.ctx.storage.kv.put('revision', revision)
    this.#sockets.broadcast({ type: 'knowledge.changed', revision: this.#revision() })
    await tellRooms(this.env, shop, 'revision.missed', (room) => room.announceRevision(shop, revision))
    await this.#armBeginnings()
  }

  /**
   * The shop's newest revision. Read from the database at most about once a second, in case a write was never
   * announced; if so, everybody hears of it now.
   */
  async currentRevision(shop: string): Promise<number> {
    this.#enter(shop)
    if (Math.abs(Date.now() - this.#checkedMs) >= freshMs) {
      const stored = (await loadRevision(this.env.DB, shop)) ?? 0
      this.#checkedMs = Date.now()
      if (stored > this.#revision()) this.ctx.waitUntil(this.announceRevision(shop, stored))
    }
    return this.#revision()
  }

  async isStaffed(): Promise<boolean> {
    return this.#sockets.hasAvailable()
  }

  async positionOf(conversation: string): Promise<{ position: number; minutes: [number, number] | null } | null> {
    const at = this.#rows.listWaiting().findIndex(({ id }) => id === conversation)
    return at < 0 ? null : { position: at + 1, minutes: this.#rows.usualMinutes(Date.now()) }
  }

  async beginProof(attempt: ProofAttempt): Promise<boolean> {
    return this.#proofs.begin(attempt, Date.now())
  }

  async endProof(attempt: ProofAttempt, proven: boolean): Promise<void> {
    if (proven) this.#proofs.forgive(attempt)
  }

  /** Counts a new visitor session; an error body when this address has opened too many. */
  async countSession(address: string): Promise<ErrorBody | null> {
    return this.#sessions.count(address, Date.now())
  }

  /** A token was revoked: everything it opened is closed. */
  async dropStaff(shop: string, staffId: string): Promise<void> {
    const now = Date.now()
    this.#tickets.signOut(staffId, now)
    this.#sockets.drop(staffId)
    await tellRooms(this.env, shop, 'staff.kept', (room) => room.dropStaff(staffId, now))
  }

  #resume(socket: WebSocket): void {
    const now = new Date()
    const resumed: DeskDown = {
      type: 'desk.resumed',
      now: now.toISOString(),
      protocol: protocolVersion,
      revision: this.#revision(),
      conversations: this.#rows.list(now.getTime()),
    }
    this.#sockets.send(socket, resumed)
    this.#sockets.markResumed(socket)
  }

  #noteWait({ waitingSince, lastAt }: ConversationSummary): void {
    this.#rows.noteWait(Date.now() - Date.parse(waitingSince ?? lastAt), Date.now())
  }

  async #pushPositions(): Promise<void> {
    const now = new Map(this.#rows.listWaiting().map(({ id }, at) => [id, at + 1]))
    const moves = findMoves(this.#positions, now, this.#rows.usualMinutes(Date.now()))
    this.#positions = now
    await pushPositions(this.env, this.#shop(), moves)
  }

  async #armBeginnings(): Promise<void> {
    const at = await nextBeginning(this.env.DB, this.#shop(), this.#begun())
    if (at !== null) await this.ctx.storage.setAlarm(at)
  }

  /** Until when beginnings were looked for: the next look goes on from exactly there. */
  #begun(): number {
    const { kv } = this.ctx.storage
    const known = kv.get<number>('begun')
    if (known !== undefined) return known
    const now = Date.now()
    kv.put('begun', now)
    return now
  }

  #shop(): string {
    return this.ctx.storage.kv.get<string>('shop') ?? ''
  }

  #revision(): number {
    return this.ctx.storage.kv.get<number>('revision') ?? 0
  }

  #enter(shop: string): void {
    if (this.#shop() === '') this.ctx.storage.kv.put('shop', shop)
  }
}
