import { type VisitorSession, visitorSessionSchema } from '../protocol/http.ts'
import type { UpOf } from '../protocol/up.ts'
import type { Store } from '../store/store.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import { fetchSocketUrl } from '../sync/fetch-socket-url.ts'
import type { HttpResult } from '../sync/http.ts'
import type { LinkState } from '../sync/live-socket.ts'
import { fetchFeedPage } from '../sync/pull-knowledge.ts'
import { createVisitorSessions, type VisitorSessions } from '../sync/session.ts'
import type { RunInBackground } from './background.ts'
import { ConversationLink } from './conversation-link.ts'
import type { EngineEnvironment } from './environment.ts'
import type { HeldConversation } from './held-conversation.ts'
import { hasSpoken, joinLogin } from './join-login.ts'
import { KnowledgeCache } from './knowledge-cache.ts'
import { LocalTurns } from './local-turns.ts'
import { getProof, type LiveConversation } from './reduce-conversation.ts'
import type { ShopperConfig } from './shopper-config.ts'
import { TypingSignal } from './typing-signal.ts'
import { type UploadWatch, uploadPictures } from './upload-pictures.ts'

/** Messages typed before there ever was a session wait under this name. */
export const localConversation = 'local'

export interface BrainDeps {
  env: EngineEnvironment
  background: RunInBackground
  store: Store
  held: HeldConversation
  clock: EdgeClock
  config: ShopperConfig
  getReadSeq(): number
  onChange(): void
}

/** What only the leading tab does: session, socket, outbox, knowledge, local turns. */
export class ShopperBrain {
  readonly #deps: BrainDeps
  readonly #sessions: VisitorSessions
  readonly #link: ConversationLink
  readonly #turns: LocalTurns
  readonly #typing: TypingSignal
  readonly knowledge: KnowledgeCache
  #session: VisitorSession | null = null
  #jwt: string | null = null
  #loading: Promise<void> = Promise.resolve()
  #isStopped = false
  readonly #arrived = new Set<string>()

  constructor(deps: BrainDeps) {
    this.#deps = deps
    const { env, background, store, held, clock, onChange } = deps
    this.#sessions = this.#createSessions()
    const fetchPage = (since: number) => this.#fetchPage(since)
    this.knowledge = new KnowledgeCache({ env, background, store, fetchPage, onChange })
    this.#link = new ConversationLink({
      ...{ env, background, held, onChange },
      clock: { ...clock, noticeEdgeTime: (instant) => this.#noticeEdgeTime(instant) },
      fetchUrl: () => this.#fetchUrl(),
      prepare: (wish, watch) => this.#uploadPictures(wish, watch),
      onState: (state) => this.#noticeState(state),
      onRevision: (revision) => this.knowledge.noticeRevision(revision),
      onRefused: (error, wish) => env.log.warn('wish refused', { code: error.code, type: wish.type }),
      onExpired: () => this.#sessions.distrust(),
      onCaughtUp: () => this.#greet(),
    })
    this.#typing = new TypingSignal((typing) => this.#link.sendNow({ type: 'typing.set', typing }), env.now)
    this.#turns = new LocalTurns({
      ...{ env, background, store, held, clock },
      knowledge: this.knowledge,
      isOffline: () => this.#link.live.connection === 'offline',
      getProof: () => getProof(held.stored.facts, this.#link.live.proof),
      getConversation: () => (held.id === localConversation ? this.#session?.conversationId : held.id) ?? held.id,
      onChange: () => {
        this.#link.drain()
        onChange()
      },
    })
  }

  get live(): LiveConversation {
    return { ...this.#link.live, awaiting: this.#turns.awaiting }
  }

  async start(): Promise<void> {
    this.#session = await this.#deps.store.loadSetting('session', visitorSessionSchema)
    if (this.#isStopped) return
    this.#link.connect()
    this.#loading = this.knowledge.load()
    await Promise.all([this.#loading, this.noticeOthers()])
  }

  /** This tab saved a message or a wish. */
  async noticeOwn(): Promise<void> {
    this.#link.drain()
    await this.#loading
    if (!this.#isStopped) await this.#turns.consider()
  }

  /** Another tab did; or the tab that led before had no time for it. */
  async noticeOthers(): Promise<void> {
    if (this.#isStopped) return
    await this.#takeOverLocal()
    await this.noticeOwn()
  }

  /** The session to ask the edge with. */
  async fetchSession(): Promise<VisitorSession | null> {
    const session = await this.#sessions.fetchSession()
    return session.ok ? session.value : null
  }

  setTyping(typing: boolean): void {
    this.#typing.set(typing)
  }

  markRead(seq: number): void {
    this.#link.sendNow({ type: 'read.mark', seq })
  }

  noticeNetwork(online: boolean): void {
    this.#link.noticeNetwork(online)
  }

  /** Kept in memory only: such a token lives ten minutes and belongs on no disk. */
  async presentIdentity(jwt: string): Promise<void> {
    // Words that follow the log-in at once must not reach the edge before it. Who has spoken stays where they are.
    if (hasSpoken(this.#deps.held)) this.#present(jwt)
    const joining = this.#joinLogin(jwt)
    this.#link.holdFor(joining)
    await joining
  }

  async #joinLogin(jwt: string): Promise<void> {
    const { store, held } = this.#deps
    const isElsewhere = await joinLogin(
      { store, held, sessions: this.#sessions, isStopped: () => this.#isStopped },
      jwt,
    )
    if (this.#isStopped) return
    if (isElsewhere) this.#link.restart()
    if (isElsewhere || this.#jwt !== jwt) this.#present(jwt)
  }

  #present(jwt: string): void {
    this.#jwt = jwt
    this.#greet()
  }

  stop(): void {
    this.#isStopped = true
    this.#link.close()
    this.knowledge.close()
    this.#deps.held.retire()
  }

  #uploadPictures(wish: UpOf<'message.post'>, watch: UploadWatch) {
    const { env, store, config } = this.#deps
    const { sendPicture } = env
    const fetchSession = () => this.fetchSession()
    return uploadPictures({ sendPicture, edge: config.edge, store, fetchSession, arrived: this.#arrived }, wish, watch)
  }

  #createSessions(): VisitorSessions {
    const { env, store, clock, config } = this.#deps
    return createVisitorSessions({
      fetch: env.fetch,
      edge: config.edge,
      shop: config.shop,
      now: () => clock.now(),
      noticeEdgeTime: (instant) => this.#noticeEdgeTime(instant),
      loadSession: () => store.loadSetting('session', visitorSessionSchema),
      saveSession: async (session) => {
        if (!this.#isStopped) await store.saveSetting('session', session)
      },
      moveUnsent: async (from, to) => {
        if (!this.#isStopped) await store.moveUnsent(from?.conversationId ?? localConversation, to.conversationId)
      },
    })
  }

  /** The session's conversation is the one that is shown: usually it already is. */
  async #fetchUrl(): Promise<HttpResult<string>> {
    const { env, held, config } = this.#deps
    const session = await this.#sessions.fetchSession()
    if (!session.ok) return session
    if (this.#isStopped) return { ok: false, reason: { kind: 'network' } }
    const { conversationId, accessToken } = session.value
    this.#session = session.value
    if (conversationId !== held.id) {
      await held.load(conversationId)
      await this.#takeOverLocal()
    }
    const ticket = { kind: 'conversation', conversationId } as const
    const url = await fetchSocketUrl(env.fetch, { edge: config.edge, token: accessToken, ticket })
    if (!url.ok && url.reason.kind === 'refused' && url.reason.status === 401) this.#sessions.distrust()
    return url
  }

  /** What was typed before there was a session, perhaps in the very moment it came. */
  async #takeOverLocal(): Promise<void> {
    const { store, held } = this.#deps
    if (held.id !== localConversation) await store.moveUnsent(localConversation, held.id)
    await held.refresh()
  }

  async #fetchPage(since: number) {
    const { env, config } = this.#deps
    const session = await this.#sessions.fetchSession()
    if (!session.ok) return session
    const page = await fetchFeedPage(env.fetch, { ...config, token: session.value.accessToken, since })
    if (!page.ok && page.reason.kind === 'refused' && page.reason.status === 401) this.#sessions.distrust()
    return page
  }

  #noticeEdgeTime(instant: string): void {
    const { background, clock, store } = this.#deps
    const before = clock.offsetMs()
    clock.noticeEdgeTime(instant)
    if (Math.abs(clock.offsetMs() - before) > 1000) background(store.saveSetting('clockOffsetMs', clock.offsetMs()))
  }

  #noticeState(state: LinkState): void {
    if (state === 'offline') this.#deps.background(this.#markShownOffline())
  }

  /** What stands on the screen without a network is told apart later from what never did. */
  async #markShownOffline(): Promise<void> {
    const { held } = this.#deps
    const shown = held.stored.provisionals.filter((reply) => !reply.replaced && !reply.shownOffline)
    if (shown.length > 0) await held.save({ provisionals: shown.map((reply) => ({ ...reply, shownOffline: true })) })
  }

  /** First words on every new connection, after what was missed has arrived. */
  #greet(): void {
    const { env, held, getReadSeq } = this.#deps
    const isBound = held.stored.facts.some((fact) => fact.type === 'identity.accepted')
    if (this.#jwt !== null && !isBound) {
      this.#link.sendNow({ type: 'identity.present', clientId: env.makeId(), jwt: this.#jwt })
    }
    if (getReadSeq() > 0) this.#link.sendNow({ type: 'read.mark', seq: getReadSeq() })
  }
}
