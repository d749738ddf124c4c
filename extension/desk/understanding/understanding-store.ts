import { computed, signal } from '@preact/signals'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { PackedShopLayer, ShopUnderstanding } from '../../../shared/protocol/shop-understanding.ts'
import type { DeskClient } from '../client.ts'
import type { Failure } from '../texts/describe-failure.ts'
import { applySteps, type Step } from './apply-steps.ts'
import { ExportReading } from './export-reading.ts'
import { Trial } from './trial.ts'
import { createViewState } from './view-state.ts'

/** What the edge keeps of what the shop taught. */
export type KeptState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; understanding: ShopUnderstanding }

export interface StoreDeps {
  engine: Pick<SellerEngine, 'readMessages' | 'fitUnderstanding'>
  client: Pick<DeskClient, 'fetchUnderstanding' | 'saveUnderstanding'>
  /** Whoever is signed in. */
  getStaff: () => { id: string; shop: string; name: string } | null
}

export type Saved = { ok: true } | { ok: false; reason: Failure; merged: boolean }

/** What the shop taught, what is being tried over it, and the export it is tried on. */
export class UnderstandingStore {
  readonly kept = signal<KeptState>({ kind: 'loading' })
  /** What was done since the last save, oldest first. */
  readonly steps = signal<readonly Step[]>([])
  /** What would be kept. Null until the kept one is here. */
  readonly draft = computed(() => {
    const kept = this.kept.value
    if (kept.kind !== 'ready') return null
    return applySteps(kept.understanding, this.steps.value, this.#stamp())
  })
  readonly isSaving = signal(false)
  /** The kept layer: what messages are read with now. Null while it is switched off or nothing was taught. */
  readonly layer = signal<PackedShopLayer | null>(null)
  readonly reading: ExportReading
  readonly trial: Trial
  readonly view = createViewState()
  readonly #deps: StoreDeps
  #owner: string | null = null
  #loading: Promise<void> | null = null

  constructor(deps: StoreDeps) {
    this.#deps = deps
    this.reading = new ExportReading(deps.engine)
    this.trial = new Trial(deps.engine, this.reading)
  }

  /** Asked for when the page opens; steps of before hold over what comes. */
  load(): Promise<void> {
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null
    })
    return this.#loading
  }

  async read(source: File | { name: string; text: string }): Promise<void> {
    await this.#loading
    this.trial.restart()
    this.view.restart()
    if (source instanceof File) await this.reading.readFile(source, this.layer.peek())
    else await this.reading.readText(source.name, source.text, { layer: this.layer.peek() })
    if (this.steps.peek().length > 0) await this.#try()
  }

  /** Forgets the export; what was taught from it stays. */
  closeExport(): void {
    this.trial.restart()
    this.reading.cancel()
    this.view.restart()
    if (this.steps.peek().length > 0) void this.#try()
  }

  async take(step: Step): Promise<void> {
    this.steps.value = [...this.steps.peek(), step]
    await this.#try()
  }

  /** Brings back what was dropped. */
  async takeAll(steps: readonly Step[]): Promise<void> {
    this.steps.value = [...steps, ...this.steps.peek()]
    await this.#try()
  }

  async undo(): Promise<void> {
    this.steps.value = this.steps.peek().slice(0, -1)
    await this.#try()
  }

  drop(): void {
    this.steps.value = []
    this.trial.end()
  }

  /** Keeps everything that is tried. Somebody else may have been faster: theirs is taken, ours stays a trial over it. */
  async keep(): Promise<Saved> {
    const draft = this.draft.peek()
    if (draft === null) return { ok: false, reason: { code: 'internal' }, merged: false }
    const saved = await this.#save(draft)
    if (!saved.ok) return saved
    this.steps.value = []
    const readings = this.trial.readings
    await this.#fitKept()
    if (readings !== null && this.layer.peek() !== null) this.reading.settle(readings)
    else void this.reading.readAgain(this.layer.peek())
    this.trial.end()
    return saved
  }

  /** Switched at once, without what is being tried. */
  async setEnabled(enabled: boolean): Promise<Saved> {
    const kept = this.kept.peek()
    if (kept.kind !== 'ready') return { ok: false, reason: { code: 'internal' }, merged: false }
    const saved = await this.#save({ ...kept.understanding, enabled })
    if (!saved.ok) return saved
    await this.#fitKept()
    void this.reading.readAgain(this.layer.peek())
    if (this.steps.peek().length > 0) await this.#try()
    return saved
  }

  /** Another person, another shop: nothing of this one stays. */
  forget(): void {
    this.drop()
    this.closeExport()
    this.layer.value = null
    this.kept.value = { kind: 'loading' }
  }

  async #load(): Promise<void> {
    const staff = this.#deps.getStaff()
    const owner = staff && `${staff.shop} ${staff.id}`
    // A sign-in that ended by itself leaves everything for the same person, and nothing for another.
    if (this.#owner !== null && this.#owner !== owner) this.forget()
    this.#owner = owner
    const before = this.kept.peek()
    if (before.kind === 'failed') this.kept.value = { kind: 'loading' }
    const answer = await this.#deps.client.fetchUnderstanding()
    if (!answer.ok) {
      if (before.kind !== 'ready') this.kept.value = { kind: 'failed', reason: answer.reason }
      return
    }
    const isNew = before.kind !== 'ready' || before.understanding.revision !== answer.value.revision
    this.kept.value = { kind: 'ready', understanding: answer.value }
    if (!isNew) return
    await this.#fitKept()
    void this.reading.readAgain(this.layer.peek())
    if (this.steps.peek().length > 0) await this.#try()
  }

  async #save(understanding: ShopUnderstanding): Promise<Saved> {
    this.isSaving.value = true
    const answer = await this.#deps.client.saveUnderstanding(understanding)
    this.isSaving.value = false
    if (answer.ok) {
      this.kept.value = { kind: 'ready', understanding: answer.value }
      return { ok: true }
    }
    const merged = answer.reason.code === 'revision-conflict'
    if (merged) await this.load()
    return { ok: false, reason: answer.reason, merged }
  }

  async #fitKept(): Promise<void> {
    const kept = this.kept.peek()
    if (kept.kind !== 'ready') return
    const { enabled, examples, ownIntents } = kept.understanding
    this.layer.value = enabled && examples.length > 0 ? await this.#fit(examples, ownIntents) : null
  }

  async #fit(examples: ShopUnderstanding['examples'], own: ShopUnderstanding['ownIntents']) {
    const lessons = examples.map(({ text, intent }) => ({ text, intent }))
    const { layer } = await this.#deps.engine.fitUnderstanding(
      lessons,
      own.map(({ id }) => id),
    )
    return layer
  }

  async #try(): Promise<void> {
    const draft = this.draft.peek()
    if (this.steps.peek().length === 0 || draft === null) return this.trial.end()
    await this.trial.run(draft, this.layer.peek())
  }

  #stamp() {
    return { addedAt: new Date().toISOString(), addedBy: this.#deps.getStaff()?.name ?? '' }
  }
}
