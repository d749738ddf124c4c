import type { ToHost } from '../../shared/protocol/console.ts'
import type { AnswerKept, SeenDraftUse } from '../../shared/protocol/draft-use.ts'
import type { ConsoleReading } from '../consoles/read-console.ts'
import { textOf } from '../consoles/text-of.ts'
import { type DraftOffer, findSent, isOwnWords } from './draft-use-offer.ts'
import { keepableAnswer } from './keepable-answer.ts'
import { type OverlayState, overlayState, type ReadyDrafts, unansweredWords } from './overlay-state.ts'
import { rewordedDraft } from './rewording/rewording.ts'

/** What goes up about drafts; false: there is no line at the moment. */
type Post = (message: ToHost) => boolean

export interface DraftUseWatch {
  /** The line to the host is there again. */
  open(): void
  /** What the host made of words that were to be kept. */
  settleKept(keepId: string, outcome: AnswerKept): void
  /** A person wants the words that are offered kept as knowledge. */
  keep(): void
}

/** Sellers talk with many at once; who was left longest ago is hardly answered here any more. */
const offersMost = 40
const unsentMost = 50

/** Sees what becomes of drafts by reading the page: never a key, never a request, never a word of anybody else's. */
export function watchDraftUse(where: string, post: Post, signal: AbortSignal): DraftUseWatch {
  const offers = new Map<string, DraftOffer>()
  const unsent: ToHost[] = []
  let before: OverlayState = overlayState.value

  const send = (message: ToHost) => {
    if (!post(message)) unsent.splice(0, Math.max(0, unsent.push(message) - unsentMost))
  }
  const tell = (offer: DraftOffer, sent: string | null) => {
    const { useId, conversationKey, question, drafts, chosen } = offer
    const use: SeenDraftUse = {
      ...{ useId, where, conversationKey, question, drafts, sent },
      ...{ chosenId: chosen?.id ?? null, how: chosen?.how ?? 'none' },
    }
    if (sent !== null || chosen !== null) send({ type: 'draft.used', use })
  }
  const leave = (key: string) => {
    const offer = offers.get(key)
    offers.delete(key)
    if (offer) tell(offer, null)
  }

  const noteReady = (ready: ReadyDrafts, reading: ConsoleReading) => {
    const key = ready.conversationKey
    const [offer, open] = [toOffer(ready, reading), offers.get(key)]
    const isSameQuestion = open !== undefined && open.lastShopperId === ready.lastMessageId
    // What a person took is still what they took when drafts are made again for the same words.
    if (offer && isSameQuestion) return void offers.set(key, carryOn(open, offer.drafts))
    leave(key)
    if (offer) offers.set(key, offer)
    const [oldest] = offers.size > offersMost ? offers.keys() : []
    if (oldest !== undefined) leave(oldest)
  }
  const noteReading = (reading: ConsoleReading) => {
    const offer = offers.get(reading.conversationKey)
    const sent = offer ? findSent(offer, reading, inputTextOf(reading.input)) : null
    if (!offer || sent === null) return
    offers.delete(offer.conversationKey)
    tell(offer, sent)
    if (!isOwnWords(offer, sent)) return
    keepableAnswer.value = {
      ...{ keepId: crypto.randomUUID(), conversationKey: offer.conversationKey, shopperName: reading.shopperName },
      ...{ question: offer.question, answer: sent, state: 'offered' },
    }
  }
  const noteInserted = (state: OverlayState) => {
    const { inserted, reading } = state
    const offer = reading && offers.get(reading.conversationKey)
    if (offer && inserted) offer.drafts = asShown(offer.drafts, inserted.draftId, state)
    if (!offer) return
    if (inserted) offer.chosen = { id: inserted.draftId, how: 'inserted', text: inserted.text }
    // Taken out again by a person, and not because the page moved on.
    else if (offer.chosen?.how === 'inserted' && before.reading === reading) offer.chosen.how = 'undone'
  }

  const noteCopied = (state: OverlayState) => {
    const { copied, reading } = state
    const offer = reading && offers.get(reading.conversationKey)
    if (offer && copied !== null) offer.drafts = asShown(offer.drafts, copied, state)
    const draft = offer?.drafts.find(({ id }) => id === copied)
    if (offer && draft) offer.chosen = { id: draft.id, how: 'copied', text: draft.text }
  }

  const stop = overlayState.subscribe((state) => {
    if (state.reading && state.reading !== before.reading) noteReading(state.reading)
    if (state.ready && state.reading && state.ready !== before.ready) noteReady(state.ready, state.reading)
    if (state.copied !== before.copied) noteCopied(state)
    if (state.inserted !== before.inserted) noteInserted(state)
    before = state
  })
  signal.addEventListener('abort', stop)

  return {
    open() {
      for (const message of unsent.splice(0)) send(message)
    },
    settleKept(keepId, outcome) {
      const kept = keepableAnswer.value
      if (kept?.keepId === keepId) keepableAnswer.value = { ...kept, state: outcome }
    },
    keep() {
      const offered = keepableAnswer.value
      if (offered === null || (offered.state !== 'offered' && offered.state !== 'signed-out')) return
      const { keepId, question, answer, shopperName } = offered
      keepableAnswer.value = { ...offered, state: 'sending' }
      send({ type: 'answer.keep', answer: { keepId, question, answer, shopperName } })
    },
  }
}

function toOffer(ready: ReadyDrafts, reading: ConsoleReading): DraftOffer | null {
  const question = unansweredWords.value
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join('\n')
  if (ready.drafts.length === 0 || reading.conversationKey !== ready.conversationKey) return null
  return {
    ...{ useId: ready.requestId, conversationKey: ready.conversationKey, lastShopperId: ready.lastMessageId },
    question: question.slice(0, 4000),
    drafts: ready.drafts.slice(0, 3).map(({ id, text, articles }) => ({
      ...{ id, text: text.slice(0, 4000) },
      articles: articles.map((article) => ({ id: article.id, version: article.version })),
    })),
    before: new Set(reading.messages.filter(({ side }) => side === 'shop').map(({ id }) => id)),
    chosen: null,
  }
}

/** Whoever takes a model's words for a draft took the draft as it was offered: they changed nothing. */
function asShown(drafts: DraftOffer['drafts'], draftId: string, { ready, rewordings }: OverlayState) {
  const own = ready?.drafts.find(({ id }) => id === draftId)
  if (own === undefined) return drafts
  const text = rewordedDraft(own, rewordings[draftId]).text.slice(0, 4000)
  return drafts.map((draft) => (draft.id === draftId ? { ...draft, text } : draft))
}

function carryOn(open: DraftOffer, drafts: DraftOffer['drafts']): DraftOffer {
  const taken = open.drafts.find(({ id }) => id === open.chosen?.id)
  if (open.chosen === null || taken === undefined) return { ...open, drafts }
  const again = drafts.find(({ text }) => text === taken.text)
  if (again === undefined) return { ...open, drafts: [taken, ...drafts].slice(0, 3) }
  return { ...open, drafts, chosen: { ...open.chosen, id: again.id } }
}

function inputTextOf(input: HTMLElement | null): string {
  if (input === null) return ''
  return input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement ? input.value : textOf(input)
}
