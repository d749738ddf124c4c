import { computed, signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import type { ShopperEngine, ShopperSnapshot, ShownItem } from '../shared/engine/api.ts'
import type { Part } from '../shared/protocol/conversation.ts'
import type { RewordedMarkProps } from './app/reworded/reworded-mark.tsx'

/** The engine's last word; null until it has spoken. The only state that components read. */
export const snapshot = signal<ShopperSnapshot | null>(null)

/** Set when the engine could not start: what it said, for whoever has to look into it. */
export const engineFailure = signal<string | null>(null)

/** Rows of the conversation; a row that did not change stays the same object, so that it is not drawn again. */
export const items = signal<ShownItem[]>([])

/** A reply in the words of this device's model, and the mark below it. */
export interface Reworded {
  text: string
  parts: Part[]
  Mark: ComponentType<RewordedMarkProps>
}

/** By the row's key; a few of the newest, where the shopper chose a model. */
export const rewordings = signal<Record<string, Reworded>>({})

export const connection = computed(() => snapshot.value?.connection ?? 'connecting')
export const owner = computed(() => snapshot.value?.conversation.owner ?? 'assistant')
export const shop = computed(() => snapshot.value?.shop ?? null)

/** The edge's time, which every `at` is in. */
export function getNow(): Date {
  return new Date(Date.now() + (snapshot.peek()?.clockOffsetMs ?? 0))
}

/** Mirrors the engine into the signals until the page ends. */
export async function mirrorEngine(engine: ShopperEngine): Promise<void> {
  await engine.watch(showSnapshot)
}

/** Takes over one snapshot. */
export function showSnapshot(next: ShopperSnapshot): void {
  items.value = keepSame(items.value, next.conversation.items)
  snapshot.value = next
  // Fetched with the first such words: most chats have none.
  if (next.reworded ?? Object.keys(rewordings.value)[0])
    void import('./app/reworded/show-reworded.ts').then(({ showReworded }) => showReworded(next))
}

function keepSame(before: readonly ShownItem[], after: readonly ShownItem[]): ShownItem[] {
  const known = new Map(before.map((item) => [item.key, item]))
  return after.map((item) => {
    const old = known.get(item.key)
    return old && JSON.stringify(old) === JSON.stringify(item) ? old : item
  })
}
