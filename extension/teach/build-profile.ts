import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { findMessageRules } from './find-message-rules.ts'
import { findNames } from './find-names.ts'
import { findThread } from './find-thread.ts'
import { selectorsFor } from './selectors-for.ts'
import { taughtId } from './taught-id.ts'

/** The four places that a seller shows; a page that only shows has no input. */
export interface Picks {
  name: HTMLElement
  shopper: HTMLElement
  shop: HTMLElement
  input: HTMLElement | null
}

/** Why no profile can be made of the picks; each has a sentence on the card. */
export type BuildRefusal = 'same-message' | 'sides-alike' | 'no-name' | 'no-input'

export type BuildResult = { ok: true; value: ConsoleProfile } | { ok: false; reason: BuildRefusal }

interface PageIdentity {
  /** As the address has it. */
  host: string
  version: number
  isFrame: boolean
}

/** Makes a profile of four places on the page; what it reads has still to be looked at (try-profile.ts). */
export function buildProfile(picks: Picks, { host, version, isFrame }: PageIdentity): BuildResult {
  const thread = findThread(picks.shopper, picks.shop)
  if (!thread) return { ok: false, reason: 'same-message' }
  const message = findMessageRules(thread)
  if (!message) return { ok: false, reason: 'sides-alike' }
  const names = findNames(picks.name, thread)
  if (!names) return { ok: false, reason: 'no-name' }
  const input = picks.input && inputOf(picks.input)
  if (picks.input && !input) return { ok: false, reason: 'no-input' }
  const named = names.headerSelectors.length > 0 ? 'headerName' : 'activeRow'
  return {
    ok: true,
    value: {
      id: taughtId(host),
      version,
      name: host,
      channel: null,
      hosts: [host],
      frames: isFrame ? 'all' : 'top',
      find: 'slots',
      settleMs: 400,
      slots: {
        headerName: names.headerSelectors,
        activeRow: names.activeSelectors,
        messageList: thread.listSelectors,
        messageRow: thread.rowSelectors,
        input: input ? selectorsFor(input) : [],
        productName: [],
      },
      needs: [named, 'messageList', 'messageRow', ...(input ? (['input'] as const) : [])],
      names: names.names,
      keys: names.keys,
      message,
      clocks: [],
      orders: null,
      idleTexts: [],
    },
  }
}

const editables = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'

/** What is written into: the pick, what holds it, or the only one inside it. */
export function inputOf(pick: HTMLElement): HTMLElement | null {
  return pick.closest<HTMLElement>(editables) ?? pick.querySelector<HTMLElement>(editables)
}
