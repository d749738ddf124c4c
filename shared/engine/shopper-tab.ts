import * as v from 'valibot'
import type { ErrorBody } from '../protocol/errors.ts'
import { type VisitorSession, visitorSessionSchema } from '../protocol/http.ts'
import type { PublicCatalogue } from '../protocol/shop.ts'
import type { ConversationChange, Store } from '../store/store.ts'
import { createEdgeClock, type EdgeClock } from '../sync/edge-clock.ts'
import type { ShopperSnapshot } from './api.ts'
import { createBackground, type RunInBackground } from './background.ts'
import type { EngineEnvironment } from './environment.ts'
import { HeldConversation } from './held-conversation.ts'
import { joinTabs, type TabMessage, type Tabs } from './leader.ts'
import type { MirroredState } from './mirrored-state.ts'
import { readJwtClaim } from './read-jwt-claim.ts'
import { firstLive } from './reduce-conversation.ts'
import { ShopVisit } from './shop-visit.ts'
import { localConversation, ShopperBrain } from './shopper-brain.ts'
import type { ShopperConfig } from './shopper-config.ts'
import { TabMemory } from './tab-memory.ts'
import { toCatalogue } from './to-catalogue.ts'
import { toMirroredState } from './to-mirrored-state.ts'
import { toShopperSnapshot } from './to-shopper-snapshot.ts'

type Show = (snapshot: ShopperSnapshot) => void

/** One tab of one shop: leads or follows, holds the conversation, shows it. */
export class ShopperTab {
  readonly env: EngineEnvironment
  readonly config: ShopperConfig
  readonly store: Store
  readonly #clock: EdgeClock
  readonly #show: Show
  #held: HeldConversation
  #tabs: Tabs = { post() {}, close() {} }
  #brain: ShopperBrain | null = null
  #mirrored: MirroredState | null = null
  /** Kept in memory only, for the moment this tab leads. */
  #jwt: string | null = null
  readonly #memory: TabMemory
  #storeVersion = 0
  #isShowScheduled = false
  #isClosed = false
  readonly #background: RunInBackground
  readonly visit: ShopVisit

  private constructor(env: EngineEnvironment, config: ShopperConfig, store: Store, offsetMs: number, show: Show) {
    this.env = env
    this.config = config
    this.store = store
    this.#clock = createEdgeClock(env.now, offsetMs)
    this.#show = show
    this.#background = createBackground(env.log, () => this.#isClosed)
    this.#memory = new TabMemory(store)
    this.visit = new ShopVisit(store, config.personal !== false, config.locale)
    this.#held = this.#createHeld(localConversation)
  }

  /** Opens the store, shows what is in it, and joins the other tabs. */
  static async open(env: EngineEnvironment, config: ShopperConfig, show: Show): Promise<ShopperTab> {
    const store = await env.openStore(`kefu-shopper-${config.shop}`)
    const offsetMs = (await store.loadSetting('clockOffsetMs', v.number())) ?? 0
    const tab = new ShopperTab(env, config, store, offsetMs, show)
    await tab.#open()
    return tab
  }

  get held(): HeldConversation {
    return this.#held
  }
  get composerText(): string {
    return this.#memory.composerText
  }
  get now(): string {
    return new Date(this.#clock.now()).toISOString()
  }

  /** Saves a change of the conversation; whoever leads sends it. */
  async save(change: ConversationChange): Promise<void> {
    await this.#held.save(change)
    if (this.#brain) this.#background(this.#brain.noticeOwn())
    else this.#tabs.post({ type: 'saved' })
  }

  /** A tab that follows asks the edge with what its leader saved. */
  fetchSession(): Promise<VisitorSession | null> {
    return this.#brain ? this.#brain.fetchSession() : this.store.loadSetting('session', visitorSessionSchema)
  }

  async setComposer(text: string, refusal: ErrorBody | null): Promise<void> {
    const isChanged = this.#memory.refusal !== refusal
    this.#memory.composerText = text
    this.#memory.refusal = refusal
    if (isChanged) this.#change()
    await this.store.saveSetting('composer', text)
  }

  /** What this device holds of the shop, with or without a network. */
  async loadCatalogue(): Promise<PublicCatalogue | null> {
    return this.#brain?.knowledge.held?.catalogue ?? toCatalogue((await this.store.loadRecords()).records)
  }

  setTyping(typing: boolean): void {
    if (this.#brain) this.#brain.setTyping(typing)
    else this.#tabs.post({ type: 'typing', typing })
  }

  async markRead(): Promise<void> {
    const seq = this.#held.stored.cursor
    if (seq <= this.#memory.readSeq) return
    this.#noticeRead(seq)
    this.#tabs.post({ type: 'read', seq })
    await this.store.saveSetting('readSeq', seq)
  }

  noticeNetwork(online: boolean): void {
    if (this.#brain) this.#brain.noticeNetwork(online)
    else this.#tabs.post({ type: 'network', online })
  }

  async identify(jwt: string): Promise<void> {
    this.#jwt = jwt
    if (this.#brain) await this.#identifyAsLeader(jwt)
    else this.#tabs.post({ type: 'identify', jwt })
  }

  /** Forgets everything of this shop, in every tab. */
  async wipe(): Promise<void> {
    this.#brain?.stop()
    this.#held.retire()
    await this.store.wipe()
    this.#tabs.post({ type: 'wiped' })
    await this.#forget()
  }

  /** Something beside the conversation changed that is shown with it. */
  showAgain(): void {
    this.#change()
  }

  close(): void {
    this.#isClosed = true
    this.#brain?.stop()
    this.#tabs.close()
    this.store.close()
  }

  async #open(): Promise<void> {
    const [session] = await Promise.all([
      this.store.loadSetting('session', visitorSessionSchema),
      this.#memory.load(),
      this.visit.load(),
    ])
    this.store.onStateChange(() => this.#change())
    await this.#held.load(session?.conversationId ?? localConversation)
    const { shop } = this.config
    const shared = this.store.getState().kind === 'durable'
    this.#tabs = joinTabs(
      this.env,
      { name: `kefu-shopper-${shop}`, shared },
      {
        onLead: () => this.#background(this.#lead()),
        onMessage: (message) => this.#background(this.#hear(message)),
        onState: (state) => this.#background(this.#mirror(state)),
      },
    )
    this.#tabs.post({ type: 'hello' })
  }

  #createHeld(conversationId: string): HeldConversation {
    return new HeldConversation(this.store, conversationId, () => {
      this.#storeVersion += 1
      this.#change()
    })
  }

  async #lead(): Promise<void> {
    if (this.#isClosed || this.#brain) return
    const brain = this.#createBrain()
    this.#brain = brain
    // The tab before may have saved more than it had told.
    await this.#held.load()
    if (this.#brain !== brain) return // everything was forgotten meanwhile
    await Promise.all([
      brain.start(),
      // A page says who its shopper is as soon as it can: often before this tab leads, and then nobody heard it.
      this.#jwt === null ? null : this.#identifyAsLeader(this.#jwt),
    ])
  }

  #createBrain(): ShopperBrain {
    return new ShopperBrain({
      env: this.env,
      background: this.#background,
      store: this.store,
      held: this.#held,
      clock: this.#clock,
      config: this.config,
      getReadSeq: () => this.#memory.readSeq,
      onChange: () => this.#change(),
    })
  }

  async #hear(message: Exclude<TabMessage, { type: 'state' }>): Promise<void> {
    if (message.type === 'read') this.#noticeRead(message.seq)
    if (message.type === 'wiped') await this.#noticeWiped()
    const brain = this.#brain
    if (brain === null) return
    if (message.type === 'hello') this.#tellState()
    else if (message.type === 'saved') await brain.noticeOthers()
    else if (message.type === 'typing') brain.setTyping(message.typing)
    else if (message.type === 'network') brain.noticeNetwork(message.online)
    else if (message.type === 'identify') await this.#identifyAsLeader(message.jwt)
  }

  async #mirror(state: MirroredState): Promise<void> {
    if (this.#brain) return
    const isStale = state.storeVersion !== this.#mirrored?.storeVersion || state.conversationId !== this.#held.id
    this.#mirrored = state
    if (isStale) await this.#held.load(state.conversationId)
    this.#change()
  }

  #noticeRead(seq: number): void {
    this.#memory.noteRead(seq)
    this.#brain?.markRead(this.#memory.readSeq)
    this.#change()
  }

  async #noticeWiped(): Promise<void> {
    const wasLeading = this.#brain !== null
    this.#brain?.stop()
    await this.#forget()
    if (wasLeading) await this.#lead()
  }

  async #forget(): Promise<void> {
    this.#brain = null
    this.#mirrored = null
    this.#jwt = null
    this.#memory.forget()
    this.visit.forget()
    this.#held = this.#createHeld(localConversation)
    await this.#held.load()
  }

  /** Another person at the same device must not see what the last one wrote. */
  async #identifyAsLeader(jwt: string): Promise<void> {
    const subject = readJwtClaim(jwt, 'sub')
    if (subject === null) return
    const known = await this.store.loadSetting('subject', v.string())
    if (known !== null && known !== subject) {
      await this.wipe()
      await this.store.saveSetting('subject', subject)
      await this.#lead()
    } else await this.store.saveSetting('subject', subject)
    if (this.#brain) this.#background(this.#brain.presentIdentity(jwt))
  }

  #change(): void {
    if (this.#isShowScheduled || this.#isClosed) return
    this.#isShowScheduled = true
    queueMicrotask(() => {
      this.#isShowScheduled = false
      if (this.#isClosed) return
      this.#show(this.getSnapshot())
      if (this.#brain) this.#tellState()
    })
  }

  getSnapshot(): ShopperSnapshot {
    const state = this.#brain ? this.#toState(this.#brain) : this.#mirrored
    const { composerText, refusal, readSeq, wipes } = this.#memory
    return toShopperSnapshot({
      role: this.#brain ? 'leader' : 'follower',
      stored: this.#held.stored,
      live: state?.live ?? firstLive,
      storage: this.store.getState(),
      knowledge: state?.knowledge ?? { kind: 'loading' },
      shop: state?.shop ?? null,
      composerText,
      wipes,
      refusal,
      readSeq,
      clockOffsetMs: state?.clockOffsetMs ?? this.#clock.offsetMs(),
    })
  }

  #toState(brain: ShopperBrain): MirroredState {
    return toMirroredState(brain, this.#clock, { conversationId: this.#held.id, storeVersion: this.#storeVersion })
  }

  #tellState(): void {
    if (this.#brain) this.#tabs.post({ type: 'state', state: this.#toState(this.#brain) })
  }
}
