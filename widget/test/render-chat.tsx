import { signal } from '@preact/signals'
import { render } from 'preact'
import { afterAll, vi } from 'vitest'
import type { ShopperEngine, ShopperSnapshot } from '../../shared/engine/api.ts'
import { App } from '../app/app.tsx'
import type { Chat } from '../app/chat-context.ts'
import { engineFailure, items, rewordings, showSnapshot, snapshot } from '../snapshot.ts'

const ok = async () => undefined

/** An engine that only remembers what it was asked. */
export function createEngine() {
  return {
    start: vi.fn(ok),
    watch: vi.fn(ok),
    postMessage: vi.fn<ShopperEngine['postMessage']>(async () => ({ ok: true, value: 'client-new' })),
    loadPicture: vi.fn<ShopperEngine['loadPicture']>(async () => null),
    fetchPictureLinks: vi.fn<ShopperEngine['fetchPictureLinks']>(async () => []),
    retry: vi.fn(ok),
    discard: vi.fn(ok),
    setComposerText: vi.fn(ok),
    setPage: vi.fn(ok),
    setPersonal: vi.fn<ShopperEngine['setPersonal']>(ok),
    suggestProducts: vi.fn<ShopperEngine['suggestProducts']>(async () => null),
    requestHandoff: vi.fn(ok),
    cancelHandoff: vi.fn(ok),
    giveRating: vi.fn<ShopperEngine['giveRating']>(ok),
    setTyping: vi.fn<ShopperEngine['setTyping']>(ok),
    markRead: vi.fn(ok),
    identify: vi.fn(ok),
    noticeNetwork: vi.fn(ok),
    listModels: vi.fn<ShopperEngine['listModels']>(async () => []),
    listLeftModels: vi.fn<ShopperEngine['listLeftModels']>(async () => []),
    chooseModel: vi.fn<ShopperEngine['chooseModel']>(ok),
    pauseModel: vi.fn<ShopperEngine['pauseModel']>(ok),
    retryModel: vi.fn<ShopperEngine['retryModel']>(ok),
    setModelOn: vi.fn<ShopperEngine['setModelOn']>(ok),
    setModelWish: vi.fn<ShopperEngine['setModelWish']>(ok),
    deleteModel: vi.fn<ShopperEngine['deleteModel']>(async () => 0),
    shutdown: vi.fn(ok),
  } satisfies ShopperEngine
}

/** Draws the whole chat over one snapshot. */
export function renderChat(scene: ShopperSnapshot | null) {
  snapshot.value = null
  items.value = []
  rewordings.value = {}
  engineFailure.value = null
  if (scene) showSnapshot(scene)
  const engine = createEngine()
  const posted: unknown[] = []
  const chat: Chat = {
    engine,
    host: { isEmbedded: true, post: (message) => posted.push(message), listen: () => undefined },
    isOpen: signal(true),
    page: signal({}),
    erase: vi.fn(ok),
  }
  const old = document.querySelector('main')
  if (old) render(null, old)
  const place = document.createElement('main')
  document.body.replaceChildren(place)
  render(<App chat={chat} />, place)
  return { place, chat, engine, posted }
}

// Effects wait for a frame: the last ones end before the page of the tests is taken away.
afterAll(async () => {
  const place = document.querySelector('main')
  if (place) render(null, place)
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
})

/** The one element, or the test fails here. */
export function find<T extends HTMLElement = HTMLElement>(place: ParentNode, selector: string): T {
  const found = place.querySelector<T>(selector)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}

/** A button by its words or its label. */
export function button(place: ParentNode, words: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words || one.getAttribute('aria-label') === words,
  )
  if (!found) throw new Error(`no button says ${words}`)
  return found
}

/** Lets effects and answered promises run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve))
}
