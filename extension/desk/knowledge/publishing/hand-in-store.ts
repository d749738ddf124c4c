import { computed, signal } from '@preact/signals'
import type { HandedIn, HandIn, Publishing } from '../../../../shared/protocol/desk-hand-in.ts'
import type { DeskClient } from '../../client.ts'

type Client = Pick<DeskClient, 'fetchHandedIn' | 'handIn' | 'sendBack' | 'publishHandedIn' | 'savePublishing'>

/** What waits to be published and what was sent back, and the ways there and back. */
export class HandInStore {
  readonly items = signal<readonly HandedIn[]>([])
  /** Articles of which something waits. */
  readonly waiting = computed<ReadonlySet<string>>(
    () => new Set(this.items.value.filter(({ state }) => state === 'waiting').map(({ articleId }) => articleId)),
  )
  readonly #client: Client
  readonly #refreshCatalogue: () => Promise<void>

  constructor({ client, refreshCatalogue }: { client: Client; refreshCatalogue: () => Promise<void> }) {
    this.#client = client
    this.#refreshCatalogue = refreshCatalogue
  }

  /** What is held stays where no newer list comes. */
  async load(): Promise<void> {
    const answer = await this.#client.fetchHandedIn()
    if (answer.ok && JSON.stringify(answer.value.items) !== JSON.stringify(this.items.peek()))
      this.items.value = answer.value.items
  }

  forget(): void {
    this.items.value = []
  }

  /** `id` null writes a new article that waits. */
  handIn(id: string | null, wish: HandIn) {
    return this.#settle(this.#client.handIn(id, wish))
  }

  publish(id: string, basedOn: number) {
    return this.#settle(this.#client.publishHandedIn(id, basedOn))
  }

  sendBack(id: string, basedOn: number, reason: string) {
    return this.#settle(this.#client.sendBack(id, basedOn, reason))
  }

  setPublishing(publishing: Publishing) {
    return this.#settle(this.#client.savePublishing(publishing))
  }

  async #settle<T extends { ok: boolean }>(asked: Promise<T>): Promise<T> {
    const answer = await asked
    if (answer.ok) await Promise.all([this.load(), this.#refreshCatalogue()])
    return answer
  }
}
