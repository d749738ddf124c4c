import * as v from 'valibot'
import type { ErrorBody } from '../protocol/errors.ts'
import type { StaffSession } from '../protocol/http.ts'
import type { Store } from '../store/store.ts'
import { createEdgeClock, type EdgeClock } from '../sync/edge-clock.ts'
import { fetchSocketUrl, type TicketKind } from '../sync/fetch-socket-url.ts'
import type { HttpResult } from '../sync/http.ts'
import { fetchFeedPage } from '../sync/pull-knowledge.ts'
import type { DraftRequest, DraftSet, SellerSnapshot } from './api.ts'
import { createBackground, type RunInBackground } from './background.ts'
import type { DeskEars } from './desk-ears.ts'
import { DeskLink } from './desk-link.ts'
import { createDeskTrials } from './desk-trials.ts'
import { createDraftLearning } from './draft-learning.ts'
import type { EdgeDoor } from './edge-door.ts'
import type { EngineEnvironment } from './environment.ts'
import { KnowledgeCache } from './knowledge-cache.ts'
import { createLocalDrafts } from './local-drafts.ts'
import { createLocalGround, type LocalGround } from './local-ground.ts'
import { measureDraftUse } from './measure-draft-use.ts'
import { OpenConversation } from './open-conversation.ts'
import { createOrderFinder, type FindOrder } from './page-order.ts'
import { createSellerWriting, type SellerWriting } from './seller-writing.ts'
import { endStaffSession, openStaffSession } from './staff-door.ts'

/** The seller's side: session, list, the open conversation, knowledge, drafts. Drafts need no edge at all. */
export class SellerDesk {
  readonly #env: EngineEnvironment
  readonly #background: RunInBackground
  readonly #store: Store
  readonly #ears: DeskEars
  readonly #clock: EdgeClock
  readonly #knowledge: KnowledgeCache
  readonly #findOrder: FindOrder
  readonly #ground: LocalGround
  readonly trials: ReturnType<typeof createDeskTrials>
  readonly learning: ReturnType<typeof createDraftLearning>
  /** Checks what is written here, drafts included. */
  readonly writing: SellerWriting
  #edge: string | null = null
  #session: StaffSession | null = null
  #desk: DeskLink | null = null
  #open: OpenConversation | null = null
  #drafts: { seq: number; set: DraftSet } | null = null
  #draftingSeq = 0
  #refusal: ErrorBody | null = null
  #isShowScheduled = false

  private constructor(env: EngineEnvironment, store: Store, ears: DeskEars) {
    this.#env = env
    this.#background = createBackground(env.log)
    this.#store = store
    this.#ears = ears
    this.#clock = createEdgeClock(env.now)
    this.#knowledge = new KnowledgeCache({
      ...{ env, store, background: this.#background },
      fetchPage: (since) => this.#fetchPage(since),
      onChange: () => this.#change(),
    })
    this.#ground = createLocalGround({
      ...{ env, store, knowledge: this.#knowledge, getDoor: () => this.door },
      onChange: () => this.#change(),
    })
    this.writing = createSellerWriting({
      ...{ env, store, background: this.#background, clock: this.#clock },
      getCatalogue: () => this.#ground.getHeld()?.catalogue ?? null,
      getLine: () => this.door,
    })
    const ground = {
      env,
      store,
      clock: this.#clock,
      getDoor: () => this.door,
      getKnowledge: () => this.#ground.getHeld(),
    }
    this.trials = createDeskTrials(ground)
    const { keepAnswer: keepLocally, noteUse: noteLocally } = this.#ground
    const localDrafts = createLocalDrafts(this.#ground.shop)
    this.learning = createDraftLearning({ ...ground, keepLocally, noteLocally, localDrafts })
    this.#findOrder = createOrderFinder({ ...ground, findLocal: this.#ground.findFirst })
    store.onStateChange(() => this.#change())
  }

  /** Opens what was loaded before; there need not be an edge. */
  static async open(env: EngineEnvironment, ears: DeskEars): Promise<SellerDesk> {
    const desk = new SellerDesk(env, await env.openStore('kefu-seller'), ears)
    await Promise.all([desk.#knowledge.load(), desk.#ground.load()])
    return desk
  }

  /** Whoever works on this device alone asks no edge to write, signed in or not. */
  get isLocalOnly(): boolean {
    return this.#ground.getState().isOn
  }

  get door(): EdgeDoor | null {
    const [edge, session] = [this.#edge, this.#session]
    return edge === null || session === null ? null : { edge, token: session.token, shop: session.staff.shop }
  }

  /** What this device keeps whatever the shop. */
  get settings(): Pick<Store, 'loadSetting' | 'saveLocal'> {
    return this.#store
  }

  /** What is kept on this device alone. */
  get ground(): Pick<LocalGround, 'shop' | 'phrases' | 'getHeld'> {
    return this.#ground
  }

  /** The conversation on the screen, if there is one. */
  get conversation(): OpenConversation | null {
    return this.#open
  }

  async signIn(
    edge: string,
    email: string,
    password: string,
  ): Promise<{ ok: true; value: StaffSession } | { ok: false; reason: ErrorBody }> {
    const result = await openStaffSession(this.#env.fetch, edge, { email, password })
    if (!result.ok) return result
    await this.resume(edge, result.value)
    await this.#ground.noticeSignIn()
    return result
  }

  async resume(edge: string, session: StaffSession): Promise<void> {
    if (this.#session?.token === session.token && this.#edge === edge) return
    this.#disconnect()
    await this.#enterShop(session.staff.shop)
    this.#edge = edge
    this.#session = session
    this.#refusal = null
    this.#desk = new DeskLink({
      env: this.#env,
      clock: this.#clock,
      fetchUrl: () => this.#fetchUrl({ kind: 'desk' }),
      onChange: () => this.#change(),
      onRevision: (revision) => this.#knowledge.noticeRevision(revision),
      onRefused: (error) => this.#refuse(error),
    })
    this.#knowledge.join(`kefu-seller-knowledge-${session.staff.shop}`)
    this.#background(this.#knowledge.pull())
    this.#background(this.learning.drain())
    this.#change()
  }

  /** Conversations leave this device; what drafts are made from stays. */
  async signOut(): Promise<void> {
    const [edge, token] = [this.#edge, this.#session?.token]
    this.#disconnect()
    this.#session = null
    await this.#store.removeConversations()
    this.#change()
    if (edge && token) await endStaffSession(this.#env.fetch, edge, token)
  }

  async openConversation(id: string): Promise<void> {
    if (this.#open?.id === id || this.#session === null) return
    this.closeView()
    const { id: operatorId, name } = this.#session.staff
    this.#open = new OpenConversation({
      ...{ env: this.#env, background: this.#background, store: this.#store, clock: this.#clock },
      conversationId: id,
      operator: { id: operatorId, name },
      fetchUrl: () => this.#fetchUrl({ kind: 'conversation', conversationId: id }),
      onChange: () => this.#change(),
      onRevision: (revision) => this.#knowledge.noticeRevision(revision),
      onRefused: (error) => this.#refuse(error),
    })
    await this.#open.open()
  }

  /** Sends the operator's words; what they took of the drafts beside them is measured here, and only that is told. */
  async post(text: string): Promise<{ ok: true; value: string } | { ok: false; reason: ErrorBody }> {
    const shown = this.getSnapshot().open?.drafts?.drafts ?? []
    return (
      (await this.#open?.post(text, measureDraftUse(text, shown))) ?? {
        ok: false,
        reason: { code: 'unknown-conversation' },
      }
    )
  }

  closeView(): void {
    this.#open?.close()
    this.#open = null
    this.#drafts = null
    this.#draftingSeq = 0
    this.#change()
  }

  /** An action starts with a clean slate; its own refusal is shown until the next. */
  clearRefusal(): void {
    this.#refuse(null)
  }

  noticeNetwork(online: boolean): void {
    this.#desk?.noticeNetwork(online)
    this.#open?.noticeNetwork(online)
    if (online) this.#background(this.learning.drain())
  }

  async draft(request: DraftRequest): Promise<DraftSet> {
    const find: FindOrder = async (id) => (await this.#findOrder(id)) ?? this.#ground.findLast(id)
    const findOrder: FindOrder = async (id) => this.#ears.noteOrder(await find(id))
    const set = await this.#ground.draft(request, { env: this.#env, clock: this.#clock, findOrder })
    const checked = this.writing.checkDrafts(set, request)
    this.#ears.noteDrafts(checked, request)
    return checked
  }

  getSnapshot(): SellerSnapshot {
    const drafts = this.#drafts?.seq === this.#open?.getQuestion()?.seq ? (this.#drafts?.set ?? null) : null
    return {
      connection: this.#desk?.state ?? 'offline',
      storage: this.#store.getState(),
      session: this.#session,
      local: this.#ground.getState(),
      knowledge: this.#ground.getKnowledgeState(),
      inbox: this.#desk?.inbox ?? [],
      open: this.#open && { id: this.#open.id, view: this.#open.getView(), drafts },
      refusal: this.#refusal,
      clockOffsetMs: this.#clock.offsetMs(),
    }
  }

  /** Another shop's knowledge and conversations have no place here. */
  async #enterShop(shop: string): Promise<void> {
    const known = await this.#store.loadSetting('shop', v.string())
    if (known === shop) return
    if (known !== null) await this.#store.forgetShop()
    await this.#store.saveSetting('shop', shop)
    await this.#knowledge.load()
  }

  #disconnect(): void {
    this.#desk?.close()
    this.#desk = null
    this.#knowledge.close()
    this.#open?.close({ retire: true })
    this.#open = null
    this.#drafts = null
  }

  async #fetchUrl(ticket: TicketKind): Promise<HttpResult<string>> {
    if (!this.#edge || !this.#session) return { ok: false, reason: { kind: 'network' } }
    const url = await fetchSocketUrl(this.#env.fetch, { edge: this.#edge, token: this.#session.token, ticket })
    if (!url.ok && url.reason.kind === 'refused' && url.reason.status === 401) this.#endSession(url.reason.error)
    return url
  }

  /** The token was revoked somewhere else. What was typed stays for the next sign-in. */
  #endSession(error: ErrorBody): void {
    this.#disconnect()
    this.#session = null
    this.#refuse(error)
  }

  async #fetchPage(since: number) {
    const door = this.door
    return door
      ? fetchFeedPage(this.#env.fetch, { ...door, since })
      : ({ ok: false, reason: { kind: 'network' } } as const)
  }

  #refuse(error: ErrorBody | null): void {
    this.#refusal = error
    this.#change()
  }

  #change(): void {
    if (this.#isShowScheduled) return
    this.#isShowScheduled = true
    queueMicrotask(() => {
      this.#isShowScheduled = false
      this.#ears.show(this.getSnapshot())
      this.#background(this.#draftForOpen())
    })
  }

  /** One set of drafts for each new question of the open conversation, made again when knowledge has arrived. */
  async #draftForOpen(): Promise<void> {
    const open = this.#open
    const question = open?.getQuestion()
    if (!open || !question || question.seq === this.#draftingSeq || this.#ground.getHeld() === null) return
    this.#draftingSeq = question.seq
    const { history } = question
    const set = await this.draft({ history, shopperName: null, page: {}, order: null, channel: 'desk' })
    if (open !== this.#open) return
    this.#drafts = { seq: question.seq, set }
    this.#change()
  }
}
