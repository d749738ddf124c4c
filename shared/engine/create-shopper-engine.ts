import type { OutboxWish } from '../store/entries.ts'
import type { ShopperEngine, ShopperSnapshot } from './api.ts'
import type { EngineEnvironment } from './environment.ts'
import { linkPictures, loadPicture } from './pictures.ts'
import { postMessage } from './post-message.ts'
import type { ShopperConfig } from './shopper-config.ts'
import { ModelSeat } from './shopper-model/model-seat.ts'
import type { OpenShopperModel } from './shopper-model/shopper-model.ts'
import { ShopperTab } from './shopper-tab.ts'
import { suggestProducts } from './suggest-products.ts'

/** Builds the widget's engine; everything it touches comes from its environment. `loadModel` fetches the model's code. */
export function createShopperEngine(
  env: EngineEnvironment,
  loadModel: (() => Promise<OpenShopperModel>) | null = null,
): ShopperEngine {
  const listeners: ((snapshot: ShopperSnapshot) => void)[] = []
  let opening: Promise<ShopperTab> | null = null
  const seat = new ModelSeat({ env, load: loadModel, onChange: () => void opening?.then((tab) => tab.showAgain()) })
  const show = (snapshot: ShopperSnapshot) => {
    const seen = seat.note(snapshot)
    for (const listener of listeners) listener(seen)
  }
  /** Calls that come while the store is still opening wait for it. */
  const whenOpen = async (act: (tab: ShopperTab) => void | Promise<void>) => {
    const tab = await opening
    if (tab) await act(tab)
  }
  return {
    async start(config: ShopperConfig) {
      opening ??= ShopperTab.open(env, config, show).then((tab) => {
        seat.sit(tab)
        return tab
      })
      await opening
    },
    async watch(listener) {
      listeners.push(listener)
      await whenOpen((tab) => listener(seat.note(tab.getSnapshot())))
    },
    async postMessage(text, pictures = []) {
      const tab = await opening
      if (!tab) return { ok: false, reason: { code: 'unavailable' } }
      return postMessage(tab, text, { pictures, page: tab.visit.context })
    },
    loadPicture: async (id) => loadPicture(await opening, id),
    fetchPictureLinks: async (ids) => linkPictures(await opening, ids),
    retry: (clientId) => whenOpen((tab) => retry(tab, clientId)),
    discard: (clientId) => whenOpen((tab) => discard(tab, clientId)),
    setComposerText(text) {
      if (text !== '') seat.takeHand()
      return whenOpen((tab) => tab.setComposer(text, null))
    },
    setPage: (page) => whenOpen((tab) => tab.visit.setPage(page)),
    setPersonal: (isPersonal) => whenOpen((tab) => tab.visit.setPersonal(isPersonal)),
    async suggestProducts() {
      const tab = await opening
      return tab ? suggestProducts(tab) : null
    },
    requestHandoff() {
      seat.takeHand()
      return whenOpen(requestHandoff)
    },
    cancelHandoff: () => whenOpen(cancelHandoff),
    giveRating: (session, stars) =>
      whenOpen((tab) => saveWish(tab, { type: 'rating.give', clientId: tab.env.makeId(), session, stars })),
    setTyping: (typing) => whenOpen((tab) => tab.setTyping(typing)),
    markRead: () => whenOpen((tab) => tab.markRead()),
    identify: (jwt) => whenOpen((tab) => tab.identify(jwt)),
    noticeNetwork: (online) => whenOpen((tab) => tab.noticeNetwork(online)),
    ...seat.calls,
    shutdown: () =>
      whenOpen(async (tab) => {
        seat.leave()
        await tab.wipe()
        show(tab.getSnapshot())
        tab.close()
        opening = null
      }),
  }
}

async function retry(tab: ShopperTab, clientId: string): Promise<void> {
  const message = tab.held.stored.messages.find((typed) => typed.clientId === clientId)
  if (!message?.error) return
  const { text, page, attachments } = message
  await tab.save({
    messages: [{ ...message, at: tab.now, error: null }],
    wishes: [
      { type: 'message.post', clientId, text, ...(attachments ? { attachments } : {}), ...(page ? { page } : {}) },
    ],
  })
}

function discard(tab: ShopperTab, clientId: string): Promise<void> {
  return tab.save({
    removedMessages: [clientId],
    removedEntries: [clientId, `${clientId}.proposal`],
    removedProvisionals: [clientId],
  })
}

async function requestHandoff(tab: ShopperTab): Promise<void> {
  const isWaiting = tab.held.stored.outbox.some(({ wish }) => wish.type === 'handoff.request')
  if (!isWaiting) await saveWish(tab, { type: 'handoff.request', clientId: tab.env.makeId(), trigger: 'asked' })
}

/** One that never left is simply taken back. */
async function cancelHandoff(tab: ShopperTab): Promise<void> {
  const waiting = tab.held.stored.outbox.filter(({ wish }) => wish.type === 'handoff.request')
  const { owner } = tab.getSnapshot().conversation
  const wishes: OutboxWish[] = owner === 'waiting' ? [{ type: 'handoff.cancel', clientId: tab.env.makeId() }] : []
  await tab.save({ removedEntries: waiting.map(({ key }) => key), wishes })
}

function saveWish(tab: ShopperTab, wish: OutboxWish): Promise<void> {
  return tab.save({ wishes: [wish] })
}
