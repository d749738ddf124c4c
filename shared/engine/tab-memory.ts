import * as v from 'valibot'
import type { ErrorBody } from '../protocol/errors.ts'
import type { Store } from '../store/store.ts'

/** What a tab keeps beside its conversation: words not sent yet, why the last were refused, how far was read. */
export class TabMemory {
  readonly #store: Store
  composerText = ''
  refusal: ErrorBody | null = null
  readSeq = 0
  /** How often everything was forgotten; words typed before that are nobody's any more. */
  wipes = 0

  constructor(store: Store) {
    this.#store = store
  }

  async load(): Promise<void> {
    const [composer, readSeq] = await Promise.all([
      this.#store.loadSetting('composer', v.string()),
      this.#store.loadSetting('readSeq', v.number()),
    ])
    this.composerText = composer ?? ''
    this.readSeq = readSeq ?? 0
  }

  /** Others may have read further. */
  noteRead(seq: number): void {
    this.readSeq = Math.max(this.readSeq, seq)
  }

  /** Another person may use this device now. */
  forget(): void {
    this.composerText = ''
    this.refusal = null
    this.readSeq = 0
    this.wipes += 1
  }
}
