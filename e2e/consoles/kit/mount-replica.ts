import { addLine, type Conversation, type Line } from './conversation.ts'
import { watchTouches } from './watch-touches.ts'

/** How one console draws itself; everything else about its behaviour is in mountReplica. */
export interface Skin {
  conversations: Conversation[]
  /** A header names the next customer this long before the messages come. */
  messagesAfterMs: number
  drawContacts(current: Conversation): void
  drawHeader(conversation: Conversation): void
  /** Draws a fresh list: consoles replace the node when the conversation changes. */
  drawMessages(conversation: Conversation): void
  drawAside?(conversation: Conversation): void
  /** Scrolls or re-orders what a person may scroll; drawn again by the next change. */
  disturb?(step: number): void
  composer: Composer
}

export interface Composer {
  text(): string
  clear(): void
  /** Puts a new node in the input's place, with what stood in the old one. */
  swap?(): void
}

/** What the tests may ask of a replica, and what they know to be true about it. */
export interface Replica {
  sent: { key: string; text: string }[]
  /** Events and calls that only a hand in the page causes; a reader causes none. */
  touches: string[]
  keepDraftReverted: boolean
  /** What becomes of the unsent words when another conversation is opened: most consoles clear their input. */
  onSwitch: 'clears' | 'keeps' | 'swaps'
  /** The unsent words, as the page's own model has them. */
  unsent(): string
  conversations(): Conversation[]
  current(): { conversation: Conversation; isLoaded: boolean }
  open(key: string): void
  /** A customer writes in the open conversation. */
  post(text: string): void
  add(key: string, line: Partial<Line> & { text: string }): void
  redraw(): void
  disturb(step: number): void
  send(): void
}

declare global {
  interface Window {
    replica: Replica
  }
}

/** Makes a page behave like a console where that can trip who reads it. Rows and send obey trusted events alone. */
export function mountReplica(skin: Skin): Replica {
  const sent: Replica['sent'] = []
  let current = skin.conversations[0] as Conversation
  let loadedKey = ''
  const find = (key: string) => skin.conversations.find((one) => one.key === key)
  const drawLoaded = () => {
    if (loadedKey === current.key) skin.drawMessages(current)
  }
  const replica: Replica = {
    sent,
    touches: [],
    keepDraftReverted: false,
    onSwitch: 'clears',
    unsent: () => skin.composer.text(),
    conversations: () => skin.conversations,
    current: () => ({ conversation: current, isLoaded: loadedKey === current.key }),
    open(key) {
      const next = find(key)
      if (!next || next === current) return
      current = next
      loadedKey = ''
      if (replica.onSwitch === 'clears') skin.composer.clear()
      if (replica.onSwitch === 'swaps') skin.composer.swap?.()
      drawFrame()
      loadLater(next)
    },
    post: (text) => replica.add(current.key, { text }),
    add(key, line) {
      const conversation = find(key)
      if (!conversation) return
      addLine(conversation, line)
      skin.drawContacts(current)
      if (conversation === current) drawLoaded()
    },
    redraw() {
      drawFrame()
      drawLoaded()
    },
    disturb: (step) => skin.disturb?.(step),
    send() {
      const text = skin.composer.text().trim()
      if (text === '') return
      sent.push({ key: current.key, text })
      skin.composer.clear()
      replica.add(current.key, { side: 'shop', text })
    },
  }
  const drawFrame = () => {
    skin.drawContacts(current)
    skin.drawHeader(current)
    skin.drawAside?.(current)
  }
  const loadLater = (next: Conversation) => {
    if (!next.loads) return
    setTimeout(() => {
      if (current !== next) return
      loadedKey = next.key
      skin.drawMessages(next)
    }, skin.messagesAfterMs)
  }
  window.replica = replica
  watchTouches(replica.touches)
  drawFrame()
  loadLater(current)
  return replica
}

/** Opens a conversation by a click on its row, but only by a person's. */
export function listenForOpen(list: Element, keyOf: (row: Element) => string | null): void {
  list.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest('[data-row]') : null
    const key = row && keyOf(row)
    if (event.isTrusted && key) window.replica.open(key)
  })
}

export function listenForSend(button: Element): void {
  button.addEventListener('click', (event) => {
    if (event.isTrusted) window.replica.send()
  })
}
