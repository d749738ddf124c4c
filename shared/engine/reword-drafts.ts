import type { DraftVoice } from '../inference/draft/build-prompt.ts'
import { createModelDrafter, type DraftRefusal } from '../inference/draft/create-model-drafter.ts'
import type { ChainText } from '../inference/engines/create-engine-chain.ts'
import type { LocalModel, ModelErrorCode } from '../inference/local-model.ts'
import type { EngineKind } from '../protocol/desk-engines.ts'
import type { RewordingNews, RewordingWay } from '../protocol/rewording.ts'
import type { Persona } from '../protocol/shop.ts'
import type { Finding } from '../protocol/writing.ts'
import type { PlannedReply } from '../replies/turn.ts'
import type { Draft, DraftRequest, DraftSet } from './api.ts'

/** What the rewording of drafts works with. */
export interface RewordingDeps {
  /** Unasked the device's own model alone writes: nothing is spent, and nothing leaves, without a press. */
  writers: Record<'unasked' | 'asked', Pick<LocalModel, 'generate'>>
  /** How the model may write now; null: not at all. */
  getWay(): Promise<RewordingWay | null>
  getPersona(): Persona | null
  /** What the check says against the new words. */
  check(draft: Draft, set: DraftSet, request: DraftRequest): Finding[]
  now(): number
  onNews(): void
}

/** What a screen may ask about a model's words for a draft. */
export interface DraftWords {
  /**
   * Asks the model for other words. The snapshot says `soFar` at once, also with no word yet, and later `done` or `none`;
   * `none` at once where no model may write.
   */
  rewordDraft(draftId: string): Promise<void>
  /** A person's hand is on this draft: the model stops writing in it. */
  takeDraft(draftId: string): Promise<void>
}

/** Other words for the newest drafts; the drafts themselves stay as they were. */
export interface DraftRewording {
  /** Drafts were shown; the first is reworded at once where the device is fast enough. */
  noteSet(set: DraftSet, request: DraftRequest): void
  reword(draftId: string): Promise<void>
  /** A person's hand is on it. */
  take(draftId: string): void
  /** A person's hand is on the conversation, or it is somebody else's now. */
  stopAll(place?: string): void
  getNews(): RewordingNews[]
}

type Writer = Pick<LocalModel, 'generate'>

interface KnownDraft {
  draft: Draft
  set: DraftSet
  request: DraftRequest
  stop: AbortController | null
  /** A person's words stand there. */
  isTaken: boolean
}

/** More are not on any screen at once. */
const knownMost = 24
const budgetMs = 20_000
const tellEveryMs = 100
/** Words that were simply no better are no failure of anything. */
const quiet: readonly DraftRefusal[] = ['no-words', 'not-better', 'not-faithful']

/** Rewords with whichever engine writes. What is told was judged, and its findings are its own. */
export function createDraftRewording(deps: RewordingDeps): DraftRewording {
  const known = new Map<string, KnownDraft>()
  const news = new Map<string, RewordingNews>()
  const tell = (one: RewordingNews) => {
    news.delete(one.draftId)
    news.set(one.draftId, one)
    for (const id of [...news.keys()].slice(0, -knownMost)) news.delete(id)
    deps.onNews()
  }
  const stop = (id: string) => {
    known.get(id)?.stop?.abort()
  }
  function learn(draft: Draft, rest: Pick<KnownDraft, 'set' | 'request'>): void {
    known.set(draft.id, { draft, ...rest, stop: null, isTaken: false })
    for (const id of [...known.keys()].slice(0, -knownMost)) {
      stop(id)
      known.delete(id)
      news.delete(id)
    }
  }

  async function write(one: KnownDraft, writer: Writer): Promise<void> {
    const { draft, set, request } = one
    const mine = new AbortController()
    one.stop = mine
    const draftId = draft.id
    tell({ draftId, kind: 'soFar', text: '' })
    const why = {
      refusal: null as DraftRefusal | null,
      code: null as ModelErrorCode | null,
      by: null as EngineKind | null,
    }
    const drafter = createModelDrafter(noting(writer, why), {
      ...{ name: 'seller', budgetMs, voiceOf: () => toVoice(deps.getPersona(), set, request) },
      onRefused: (reason) => {
        why.refusal = reason
      },
    })
    const say = throttle(deps.now, (text) => tell({ draftId, kind: 'soFar', text }))
    const written = await drafter.reword(toPlan(draft), say, mine.signal)
    if (one.stop !== mine) return
    one.stop = null
    if (written === null || mine.signal.aborted) return tell({ draftId, kind: 'none', ...reasonOf(why, mine.signal) })
    const findings = deps.check(draftWith(draft, written), set, request)
    const { by } = why
    const elsewhere = by === 'browser' || by === 'edge' ? { by } : {}
    tell({ draftId, kind: 'done', text: written, ...elsewhere, ...(findings.length > 0 && { findings }) })
  }

  async function begin(draftId: string, isAsked: boolean): Promise<void> {
    const one = known.get(draftId)
    const way = await deps.getWay()
    // A person who pressed hears why nothing comes.
    if (isAsked && (way === null || one === undefined)) return tell({ draftId, kind: 'none', reason: 'off' })
    if (way === null || (!isAsked && way !== 'in-place')) return
    if (one === undefined || one.isTaken || one.stop !== null || known.get(draftId) !== one) return
    if (news.get(draftId)?.kind === 'done') return
    await write(one, deps.writers[isAsked ? 'asked' : 'unasked'])
  }

  function stopAll(place?: string): void {
    for (const { request, stop: running } of known.values()) {
      if (place === undefined || placeOf(request) === place) running?.abort()
    }
  }

  return {
    noteSet(set, request) {
      stopAll(placeOf(request))
      for (const draft of set.drafts) learn(draft, { set, request })
      const [first] = set.drafts
      if (first !== undefined) void begin(first.id, false)
    },
    reword: (draftId) => begin(draftId, true),
    take(draftId) {
      const one = known.get(draftId)
      if (one === undefined) return
      one.isTaken = true
      one.stop?.abort()
    },
    stopAll,
    getNews: () => [...news.values()],
  }
}

/** A page of its own, or its console as a whole. */
function placeOf({ place, channel }: DraftRequest): string {
  return place ?? channel
}

/** The text as it stands in the composer, its steps with it. */
function toPlan({ text, basis, facts }: Draft): PlannedReply {
  return { parts: [{ kind: 'text', text }], basis, facts }
}

/** The findings of the words that stood before are not those of the new ones. */
function draftWith({ findings: _, ...draft }: Draft, text: string): Draft {
  return { ...draft, text }
}

function toVoice(persona: Persona | null, { mood }: DraftSet, { history }: DraftRequest): DraftVoice {
  const said = history.findLast(({ side }) => side === 'shopper')?.text
  return {
    persona: persona === null ? '网店客服' : `${persona.shopName}的客服${persona.assistantName}`,
    tone: persona?.tone === 'warm' ? 'warm' : 'formal',
    isUpset: mood.polarity === 'negative',
    ...(said !== undefined && { shopperText: said }),
  }
}

/** Hears who wrote, or why nobody did; the drafter tells only the words. */
function noting(writer: Writer, why: { code: ModelErrorCode | null; by: EngineKind | null }): Writer {
  return {
    async generate(...asked) {
      const written = await writer.generate(...asked)
      if (!written.ok) why.code = written.reason
      else if ('by' in written.value) why.by = (written.value as ChainText).by
      return written
    },
  }
}

function reasonOf(
  { refusal, code }: { refusal: DraftRefusal | null; code: ModelErrorCode | null },
  signal: AbortSignal,
): { reason?: string } {
  if (signal.aborted || refusal === 'cancelled') return { reason: 'cancelled' }
  if (refusal === 'too-slow') return { reason: 'timed-out' }
  if (refusal === null || quiet.includes(refusal)) return {}
  return refusal === 'model-failed' ? { reason: code ?? 'failed' } : {}
}

function throttle(now: () => number, tell: (text: string) => void): (text: string) => void {
  let toldAt = Number.NEGATIVE_INFINITY
  return (text) => {
    if (now() - toldAt < tellEveryMs) return
    toldAt = now()
    tell(text)
  }
}
