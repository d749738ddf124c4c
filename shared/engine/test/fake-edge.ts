import type { Message } from '../../protocol/conversation.ts'
import type { DeskDown } from '../../protocol/desk.ts'
import type { Down, StoredFact } from '../../protocol/down.ts'
import type { ErrorBody } from '../../protocol/errors.ts'
import type { FeedRecord } from '../../protocol/shop.ts'
import type { Up, UpOf } from '../../protocol/up.ts'
import type { SocketHandle, SocketHandlers } from '../../sync/live-socket.ts'
import type { SendPicture } from '../../sync/picture-http.ts'
import { firstOwnership, foldOwner } from '../fold-owner.ts'
import { fakeFeed } from './fake-feed.ts'
import { textOf, toMessage, toReply } from './fake-messages.ts'

type Unnumbered<F> = F extends StoredFact ? Omit<F, 'seq' | 'at'> : never
interface FakeSocket {
  kind: 'conversation' | 'desk'
  handlers: SocketHandlers
  isOpen: boolean
}

/** What the edge says to a question once the device has proposed, or null for nothing. */
type Answer = (question: Message, proposal: UpOf<'reply.propose'>['basis']) => Partial<Message> | null

/** An edge in memory, for one conversation: real frames, real order, and a network in the test's hands. */
export class FakeEdge {
  isUp = true
  /** Frames go into the socket and nothing comes out: a half-open link. */
  isMute = false
  /** So many times the feed breaks on the edge's side. */
  brokenFeeds = 0
  /** Loses what was broadcast, though it was stored: the socket died between. */
  losesNext = 0
  facts: StoredFact[] = []
  feed: { revision: number; records: FeedRecord[] } = { revision: 1, records: fakeFeed }
  received: Up[] = []
  refusals = new Map<string, ErrorBody[]>()
  /** Refuses whatever carries a client id. */
  refuseAll: ErrorBody | null = null
  desk: Extract<DeskDown, { type: 'desk.resumed' }>['conversations'] = []
  answer: Answer = (_, basis) =>
    basis.kind === 'article' ? { parts: [{ kind: 'text', text: '30 度以下手洗' }] } : null
  sessions = 0
  /** The conversation of whoever signs in, where it is another one than this device's; whether each login had spoken before. */
  home: string | null = null
  logins: boolean[] = []
  /** Ids of pictures as they came up; what it says to the next one. */
  uploads: string[] = []
  uploadRefusal: ErrorBody | null = null
  /** What the shopper bought, told to who has proved who they are; how often it was asked for. */
  purchases: string[] = []
  purchasesAsked = 0
  /** Pictures wait half-way up until the test lets them go on. */
  holdsUploads = false
  #heldUploads: (() => void)[] = []
  /** Whoever posts is the operator. */
  speaksAsStaff = false
  nowMs: () => number
  #sockets: FakeSocket[] = []
  #tickets = new Map<string, FakeSocket['kind']>()

  constructor(nowMs: () => number) {
    this.nowMs = nowMs
  }

  get conversationId(): string {
    return `c1-fake-conversation-${this.sessions}`
  }
  get openSockets(): number {
    return this.#sockets.length
  }
  /** Texts the shopper posted, as stored: exactly once, in order. */
  get storedTexts(): string[] {
    return this.facts.flatMap((fact) =>
      fact.type === 'message.posted' && fact.message.author.kind !== 'assistant' ? [textOf(fact.message)] : [],
    )
  }

  /** Ends every connection; nothing new is let in until `mend`. */
  cut(): void {
    this.isUp = false
    for (const socket of this.#sockets.splice(0)) {
      socket.isOpen = false
      socket.handlers.onClose()
    }
  }
  mend(): void {
    this.isUp = true
  }

  fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (!this.isUp) throw new TypeError('Failed to fetch')
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : {}
    if (url.endsWith('/sessions')) return Response.json(this.#openSession(body))
    if (url.endsWith('/api/staff/sign-in')) return Response.json(staffSession)
    if (url.endsWith('/api/tickets')) return Response.json(this.#makeTicket(body.kind))
    if (url.includes('/feed?since=') && this.brokenFeeds > 0) {
      this.brokenFeeds -= 1
      return Response.json({ code: 'internal' }, { status: 500 })
    }
    if (url.includes('/feed?since=')) return Response.json(this.#getPage(Number(/since=(\d+)/.exec(url)?.[1])))
    if (url.endsWith('/purchases')) return this.#tellPurchases()
    if (url.endsWith('/attachments/links')) return Response.json({ links: this.#toLinks(body.ids) })
    return Response.json({})
  }

  sendPicture: SendPicture = async ({ url, blob, signal, onSent }) => {
    if (!this.isUp) throw new TypeError('Failed to send')
    onSent(Math.floor(blob.size / 2))
    if (this.holdsUploads) await this.#holdUpload(signal)
    onSent(blob.size)
    const id = url.slice(url.indexOf('id=') + 3)
    const refusal = this.uploadRefusal
    if (refusal === null) this.uploads.push(id)
    const text = JSON.stringify(refusal ?? { id, width: 4, height: 3 })
    return { status: refusal === null ? 200 : 422, text, retryAfter: null }
  }
  /** Those that were held arrive, and no more are held. */
  letUploadsGo(): void {
    this.holdsUploads = false
    for (const letGo of this.#heldUploads.splice(0)) letGo()
  }

  openSocket = (url: string, handlers: SocketHandlers): SocketHandle => {
    const kind = this.#tickets.get(new URL(url).searchParams.get('ticket') ?? '')
    const socket: FakeSocket = { kind: kind ?? 'conversation', handlers, isOpen: this.isUp && kind !== undefined }
    if (socket.isOpen) this.#sockets.push(socket)
    queueMicrotask(() => (socket.isOpen ? handlers.onOpen() : handlers.onClose()))
    return {
      send: (text) => queueMicrotask(() => socket.isOpen && !this.isMute && this.#hear(socket, text)),
      close: () => {
        socket.isOpen = false
        this.#sockets = this.#sockets.filter((other) => other !== socket)
      },
    }
  }

  /** Stores a fact and tells everybody. */
  store(draft: Unnumbered<StoredFact>): StoredFact {
    const seq = this.facts.length + 1
    const at = this.#iso()
    const numbered = draft.type === 'message.posted' ? { ...draft, message: { ...draft.message, seq, at } } : draft
    const fact = { ...numbered, seq, at } as StoredFact
    this.facts.push(fact)
    if (this.losesNext > 0) {
      this.losesNext -= 1
      this.cut()
    } else this.say(fact)
    return fact
  }

  say(down: Down): void {
    for (const socket of this.#sockets) if (socket.kind === 'conversation') this.#send(socket, down)
  }
  sayToDesk(down: DeskDown): void {
    for (const socket of this.#sockets) if (socket.kind === 'desk') this.#send(socket, down)
  }

  /** An operator says something. */
  speak(text: string): void {
    const author = { kind: 'operator', id: 'o1', name: '林静' } as const
    this.store({ type: 'message.posted', message: toMessage(`operator-${this.facts.length}`, text, { author }) })
  }

  /** The assistant says something that answers nothing. */
  soothe(text: string): void {
    const author = { kind: 'assistant', name: '小鹿' } as const
    this.store({ type: 'message.posted', message: toMessage(`soothing-${this.facts.length}`, text, { author }) })
  }

  takeOver(): void {
    this.store({ type: 'handoff.accepted', epoch: this.#ownership().epoch + 1, operatorId: 'o1', operatorName: '林静' })
  }

  #hear(socket: FakeSocket, text: string): void {
    if (text === 'ping') this.#sendText(socket, 'pong')
    else if (socket.kind === 'desk') this.#send(socket, this.#toDeskResumed())
    else this.#receive(socket, JSON.parse(text))
  }

  #receive(socket: FakeSocket, up: Up): void {
    this.received.push(up)
    const clientId = 'clientId' in up ? up.clientId : null
    const error = clientId === null ? null : (this.refuseAll ?? this.refusals.get(clientId)?.shift())
    if (up.type === 'conversation.resume') this.#resume(socket, up.from)
    else if (error) this.#send(socket, { type: 'request.refused', clientId, error })
    else this.#apply(socket, up)
  }

  #apply(socket: FakeSocket, up: Up): void {
    const { epoch } = this.#ownership()
    if (up.type === 'message.post') this.#post(socket, up)
    else if (up.type === 'reply.propose') this.#answer(up)
    else if (up.type === 'handoff.request') {
      this.store({ type: 'handoff.requested', epoch: epoch + 1, trigger: 'asked', card: null })
    } else if (up.type === 'handoff.cancel') this.store({ type: 'handoff.cancelled', epoch: epoch + 1, by: 'shopper' })
    else if (up.type === 'handoff.accept') this.takeOver()
    else if (up.type === 'rating.give') this.store({ type: 'rating.given', session: up.session, stars: up.stars })
    else if (up.type === 'identity.present') {
      this.store({ type: 'identity.accepted', proof: 'identity', shopperName: '周女士' })
    }
  }

  #post(socket: FakeSocket, { clientId, text }: UpOf<'message.post'>): void {
    const known = this.facts.find((fact) => fact.type === 'message.posted' && fact.message.clientId === clientId)
    const author = this.speaksAsStaff
      ? ({ kind: 'operator', id: 'o1', name: '林静' } as const)
      : ({ kind: 'shopper' } as const)
    if (known) this.#send(socket, known)
    else this.store({ type: 'message.posted', message: toMessage(clientId, text, { author }) })
  }

  #answer({ answers, basis }: UpOf<'reply.propose'>): void {
    const question = this.facts.find(({ seq }) => seq === answers)
    if (question?.type !== 'message.posted') return
    const reply = this.answer(question.message, basis)
    if (reply) this.store({ type: 'message.posted', message: toReply(question.message, reply) })
  }

  #resume(socket: FakeSocket, from: number): void {
    const { owner, epoch, proof, operatorName } = this.#ownership()
    const [now, lastSeq, revision] = [this.#iso(), this.facts.length, this.feed.revision]
    const where = { owner, epoch, proof, operatorName, lastSeq, revision }
    this.#send(socket, { type: 'conversation.resumed', now, protocol: 1, ...where })
    for (const fact of this.facts) if (fact.seq > from) this.#send(socket, fact)
  }

  #toDeskResumed(): DeskDown {
    const { revision } = this.feed
    return { type: 'desk.resumed', now: this.#iso(), protocol: 1, revision, conversations: this.desk }
  }

  #ownership() {
    return this.facts.reduce(foldOwner, firstOwnership)
  }

  #send(socket: FakeSocket, down: Down | DeskDown): void {
    this.#sendText(socket, JSON.stringify(down))
  }
  #sendText(socket: FakeSocket, text: string): void {
    queueMicrotask(() => socket.isOpen && !this.isMute && socket.handlers.onText(text))
  }

  #openSession({ refreshToken, identity, spoken }: { refreshToken?: string; identity?: string; spoken?: boolean }) {
    if (refreshToken === undefined) this.sessions += 1
    if (identity !== undefined) this.logins.push(spoken === true)
    const home = identity !== undefined && spoken !== true ? this.home : null
    const accessExpiresAt = new Date(this.nowMs() + 15 * 60_000).toISOString()
    const tokens = { accessToken: `a.${btoa('{"visitor":"v1"}')}.s`, refreshToken: 'r', accessExpiresAt }
    return { shop: 'demo', conversationId: home ?? this.conversationId, ...tokens, now: this.#iso() }
  }

  #makeTicket(kind: FakeSocket['kind']) {
    const ticket = `ticket-${this.#tickets.size}`
    this.#tickets.set(ticket, kind)
    return { ticket, expiresAt: this.#iso() }
  }

  #tellPurchases(): Response {
    this.purchasesAsked += 1
    const isKnown = this.#ownership().proof === 'identity'
    return Response.json({ productIds: isKnown ? this.purchases : [] })
  }

  #holdUpload(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#heldUploads.push(resolve)
      signal.addEventListener('abort', () => reject(new TypeError('aborted')))
    })
  }

  #toLinks(ids: string[]) {
    return ids.map((id) => ({ id, path: `/a/${id}`, expiresAt: this.#iso() }))
  }

  #getPage(since: number) {
    const { revision, records } = this.feed
    const isBehind = since !== revision
    return {
      snapshot: isBehind,
      revision,
      more: false,
      changed: isBehind ? records : [],
      removed: [],
      now: this.#iso(),
    }
  }

  #iso(): string {
    return new Date(this.nowMs()).toISOString()
  }
}

const staffSession = {
  token: 'staff-token',
  staff: { id: 'o1', name: '林静', email: 'lin@example.com', role: 'operator', shop: 'demo', shopName: '山野' },
}
