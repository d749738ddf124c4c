import type * as v from 'valibot'
import type { Store } from '../store/store.ts'

interface KeptSettingOptions<S extends v.GenericSchema> {
  store: Pick<Store, 'loadSetting' | 'saveLocal'>
  /** Begins with `localSettingPrefix`: it stays when the device goes over to another shop. */
  name: `local-${string}`
  schema: S
  empty: v.InferOutput<S>
}

type SaveSettings = (settings: Record<string, unknown>) => Promise<void>

/** One setting of this device, read once. Changes wait for each other, and count only when they are on the disk. */
export class KeptSetting<S extends v.GenericSchema> {
  readonly #options: KeptSettingOptions<S>
  #held: Promise<v.InferOutput<S>> | null = null
  #working: Promise<unknown> = Promise.resolve()

  constructor(options: KeptSettingOptions<S>) {
    this.#options = options
  }

  get(): Promise<v.InferOutput<S>> {
    this.#held ??= this.#load()
    return this.#held
  }

  /** `save` may put it into one transaction with something else; a change to the same value saves nothing. */
  change(toNext: (held: v.InferOutput<S>) => v.InferOutput<S>, save: SaveSettings | null = null): Promise<void> {
    const done = this.#working.then(() => this.#change(toNext, save))
    this.#working = done.catch(() => undefined) // its caller hears of it
    return done
  }

  async #change(toNext: (held: v.InferOutput<S>) => v.InferOutput<S>, save: SaveSettings | null): Promise<void> {
    const { store, name } = this.#options
    const held = await this.get()
    const next = toNext(held)
    if (save === null && next === held) return
    await (save ?? ((settings) => store.saveLocal({ settings })))({ [name]: next })
    this.#held = Promise.resolve(next)
  }

  async #load(): Promise<v.InferOutput<S>> {
    const { store, name, schema, empty } = this.#options
    return (await store.loadSetting(name, schema)) ?? empty
  }
}
