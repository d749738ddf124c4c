import type { ModelSnapshot } from '../../inference/model-control.ts'
import type { ShopperSnapshot } from '../api.ts'
import type { Channel, EngineEnvironment } from '../environment.ts'
import { createKeptModel } from '../kept-model.ts'
import type { ShopperTab } from '../shopper-tab.ts'
import { deleteLeftModel } from './delete-left-model.ts'
import type { OpenShopperModel, RewordedReply, ShopperModel, ShopperModelCalls } from './shopper-model.ts'
import { parseTabWord, type TabWord } from './tab-words.ts'

interface SeatDeps {
  env: EngineEnvironment
  /** Fetches the model's code; null in a thread that has none. */
  load: (() => Promise<OpenShopperModel>) | null
  /** What is shown changed. */
  onChange(): void
}

/**
 * The place of a model in a shopper's thread. It is taken only with the shop's leave, once the shopper looks at the
 * setting or had chosen a model before; the tab that leads writes, for all tabs.
 */
export class ModelSeat {
  readonly #deps: SeatDeps
  #tab: ShopperTab | null = null
  #channel: Channel | null = null
  #last: ShopperSnapshot | null = null
  #opening: Promise<ShopperModel | null> | null = null
  #model: ShopperModel | null = null
  #hasLooked = false
  /** What the other tabs know to be kept. */
  #told: string | null = null
  #words: RewordedReply[] = []

  constructor(deps: SeatDeps) {
    this.#deps = deps
  }

  /** The store is open. */
  sit(tab: ShopperTab): void {
    this.#tab = tab
    if (this.#deps.load === null || tab.store.getState().kind !== 'durable') return
    const hear = (message: unknown) => this.#hear(parseTabWord(message))
    this.#channel = this.#deps.env.openChannel?.(`kefu-shopper-model-${tab.config.shop}`, hear) ?? null
    this.#channel?.post({ type: 'hello' } satisfies TabWord)
  }

  /** How things stand in the chat; gives the snapshot with what the model adds to it. */
  note(snapshot: ShopperSnapshot): ShopperSnapshot {
    const isWiped = this.#last !== null && this.#last.wipes !== snapshot.wipes
    this.#last = snapshot
    if (isWiped || (snapshot.shop !== null && !this.#isAllowed)) this.#clear()
    if (this.#isAllowed && this.#isLeading && !this.#hasLooked) this.#look()
    this.#model?.noteConversation(snapshot.conversation, this.#isLeading)
    const model = this.#model?.getSnapshot()
    return {
      ...snapshot,
      ...(model && { model }),
      ...(this.#isAllowed && this.#words.length > 0 && { reworded: this.#words }),
    }
  }

  /** The shopper types or wants a person: nothing changes under their eyes any more. */
  takeHand(): void {
    this.#model?.stopWriting()
    if (this.#isAllowed && !this.#isLeading) this.#channel?.post({ type: 'hand' } satisfies TabWord)
  }

  readonly calls: ShopperModelCalls = {
    listModels: async () => (await this.#open())?.calls.listModels() ?? [],
    chooseModel: async (id) => (await this.#open())?.calls.chooseModel(id),
    pauseModel: async () => (await this.#open())?.calls.pauseModel(),
    retryModel: async () => (await this.#open())?.calls.retryModel(),
    setModelOn: async (isOn) => (await this.#open())?.calls.setModelOn(isOn),
    setModelWish: async (wish) => (await this.#open())?.calls.setModelWish(wish),
    deleteModel: async (id) =>
      this.#isAllowed ? ((await this.#open())?.calls.deleteModel(id) ?? 0) : this.#deleteLeft(id),
    listLeftModels: async () => {
      const isClosed = this.#deps.load !== null && this.#last?.shop != null && !this.#isAllowed
      return isClosed ? this.#deps.env.listModelFiles() : []
    },
  }

  /** The chat of this thread ends. */
  leave(): void {
    this.#clear()
    this.#channel?.close()
    this.#channel = null
    this.#tab = null
  }

  get #isAllowed(): boolean {
    return this.#last?.shop?.allowsModel === true
  }
  get #isLeading(): boolean {
    return this.#last?.role === 'leader'
  }

  #open(): Promise<ShopperModel | null> {
    const { load } = this.#deps
    if (this.#tab === null || load === null || !this.#isAllowed) return Promise.resolve(null)
    if (this.#opening !== null) return this.#opening
    const opening: Promise<ShopperModel | null> = this.#begin(this.#tab, load, () => this.#opening === opening)
    this.#opening = opening
    opening.catch(() => {
      // Its code could not be fetched; the next try may.
      if (this.#opening === opening) this.#opening = null
    })
    return opening
  }

  async #begin(
    tab: ShopperTab,
    load: NonNullable<SeatDeps['load']>,
    isWanted: () => boolean,
  ): Promise<ShopperModel | null> {
    const open = await load()
    const model = await open({ ...this.#groundOf(tab), onChange: () => this.#noteModel() })
    if (!isWanted()) {
      await model.close()
      return null
    }
    this.#model = model
    this.#told = describeKept(model.getSnapshot())
    if (this.#isLeading) this.#showWords(model)
    this.#deps.onChange()
    return model
  }

  async #deleteLeft(id: string): Promise<number> {
    const tab = this.#tab
    const { load } = this.#deps
    if (tab === null || load === null) return 0
    const freed = await deleteLeftModel(await load(), this.#groundOf(tab), id)
    // The leave may have come back meanwhile, here or in another tab.
    this.#channel?.post({ type: 'kept' } satisfies TabWord)
    this.#reopen()
    return freed
  }

  #groundOf(tab: ShopperTab) {
    const loadPersona = async () => (await tab.loadCatalogue())?.settings.persona ?? null
    return { env: this.#deps.env, store: tab.store, edge: tab.config.edge, loadPersona }
  }

  /** A choice of an earlier visit counts without being asked for again. */
  #look(): void {
    this.#hasLooked = true
    const tab = this.#tab
    if (tab === null || this.#deps.load === null) return
    createKeptModel(tab.store)
      .get()
      .then(async ({ chosen, isOn }) => {
        if (chosen !== null && isOn && this.#tab === tab) await this.#open()
      })
      .catch((error: unknown) => this.#deps.env.log.warn('local model not opened', { error: String(error) }))
  }

  #noteModel(): void {
    const model = this.#model
    if (model === null) return
    const snapshot = model.getSnapshot()
    const kept = describeKept(snapshot)
    if (kept !== this.#told) {
      this.#told = kept
      this.#channel?.post({ type: 'kept' } satisfies TabWord)
    }
    if (snapshot.state.kind === 'ready' && !this.#isLeading) model.rest()
    if (this.#isLeading) this.#showWords(model)
    this.#deps.onChange()
  }

  #showWords(model: ShopperModel): void {
    const own = model.getWords()
    const { isOn, state } = model.getSnapshot()
    const isThere = isOn && state.kind === 'ready'
    const former = this.#words.filter((before) => isThere && !own.some(({ key }) => key === before.key))
    const words = [...former, ...own]
    if (JSON.stringify(words) === JSON.stringify(this.#words)) return
    this.#words = words
    this.#channel?.post({ type: 'words', words } satisfies TabWord)
  }

  #hear(word: TabWord | null): void {
    if (word?.type === 'hello' && this.#isLeading && this.#words.length > 0)
      this.#channel?.post({ type: 'words', words: this.#words } satisfies TabWord)
    if (word?.type === 'hand') this.#model?.stopWriting()
    if (word?.type === 'kept') this.#reopen()
    if (word?.type === 'words' && !this.#isLeading) {
      this.#words = word.words
      this.#deps.onChange()
    }
  }

  /** Another tab decided something: the disk is read anew, unless this one is at work itself. */
  #reopen(): void {
    const kind = this.#model?.getSnapshot().state.kind
    if (kind === 'downloading' || kind === 'loading' || kind === 'measuring') return
    const wasOpen = this.#opening !== null
    this.#close()
    if (wasOpen) void this.#open().catch(() => {})
    else if (this.#isAllowed && this.#isLeading) this.#look()
  }

  #clear(): void {
    this.#close()
    this.#hasLooked = false
    this.#words = []
  }

  #close(): void {
    const model = this.#model
    this.#model = null
    this.#opening = null
    this.#told = null
    model?.close().catch((error: unknown) => this.#deps.env.log.warn('local model', { error: String(error) }))
  }
}

/** What another tab would find on the disk. */
function describeKept({ state, isOn, wish }: ModelSnapshot): string {
  const chosen = state.kind === 'none' ? null : state.modelId
  return JSON.stringify([chosen, isOn, wish, state.kind === 'ready' ? state.tier : null])
}
