import type { FromHost, ToHost } from '../../../shared/protocol/console.ts'
import {
  type CompliancePlatform,
  type FindingKind,
  type WritingOutcome,
  writingLimit,
} from '../../../shared/protocol/writing.ts'
import type { ConsoleProfile } from '../../consoles/console-profile.ts'
import { locateParts } from '../../consoles/locate-parts.ts'
import { type ConsoleReading, readConsole } from '../../consoles/read-console.ts'
import { overlayState, patchOverlay } from '../overlay-state.ts'
import { markWords } from './mark-words.ts'
import { rewordInput } from './reword-input.ts'
import { watchInput } from './watch-input.ts'
import { nameFinding, openFindings, writingState } from './writing-state.ts'
import { writingTexts } from './writing-texts.ts'

/** What a person may do about findings; each runs only on their own key or click. */
export interface WritingActions {
  canReword(): boolean
  reword(way: 'whole' | 'words'): Promise<void>
  dismiss(): void
}

export interface RunningWriting extends WritingActions {
  receive(message: Extract<FromHost, { type: 'writing.found' }>): void
}

interface WritingDeps {
  profile: ConsoleProfile
  post: (message: ToHost) => void
  signal: AbortSignal
}

const readBackMs = 500
const refusals = {
  'conversation-changed': writingTexts.elsewhere,
  'draft-present': writingTexts.changed,
  'not-taken': writingTexts.notTaken,
}

/** Has what stands in the console's composer checked as it is written, and offers the ways out. */
export function runWriting({ profile, post, signal }: WritingDeps): RunningWriting {
  let lastId = 0
  let asked: { id: number; text: string; input: HTMLElement; conversationKey: string } | null = null
  let conversationKey: string | null = null
  const counts = createNotes(profile, post)
  writingState.value = { checked: null, dismissed: new Set() }

  const getInput = () => {
    const { reading } = overlayState.value
    return reading?.input?.isConnected ? reading.input : reading && locateParts(document, profile).input
  }
  const forget = () => {
    asked = null
    writingState.value = { checked: null, dismissed: new Set() }
    counts.forgetShown()
  }
  const check = (text: string, input: HTMLElement | null) => {
    const { reading } = overlayState.value
    if (!input || !reading || text.trim() === '') return forget()
    lastId += 1
    asked = { id: lastId, text: text.slice(0, writingLimit), input, conversationKey: reading.conversationKey }
    const platform: CompliancePlatform = profile.channel ?? 'own'
    const request = { platform, text: asked.text, facts: listFacts(reading) }
    post({ type: 'writing.check', checkId: asked.id, request })
  }
  const watch = watchInput({ getInput, onText: check }, signal)
  const stops = [
    overlayState.subscribe(({ reading }) => {
      if (!reading) return
      counts.notice(reading)
      const isOther = reading.conversationKey !== conversationKey
      conversationKey = reading.conversationKey
      if (!isOther) return watch.look()
      forget()
      watch.lookAnew()
    }),
    openFindings.subscribe((findings) => {
      const { checked } = writingState.value
      markWords(checked?.input ?? null, checked?.text ?? '', findings)
    }),
  ]
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop()
    forget()
  })
  return {
    receive({ checkId, report }) {
      // An answer to an older text, or to one that is gone: it speaks of words that stand there no more.
      if (asked?.id !== checkId) return
      const { text, input, conversationKey } = asked
      writingState.value = { ...writingState.value, checked: { text, input, conversationKey, report } }
      counts.noticeShown()
    },
    canReword: () => openFindings.value.length > 0 && writingState.value.checked?.report.whole !== null,
    reword: (way) => reword(way, profile, () => counts.note('reworded')),
    dismiss() {
      const { checked, dismissed } = writingState.value
      if (!checked) return
      const names = openFindings.value.map((finding) => nameFinding(checked.text, finding))
      writingState.value = { checked, dismissed: new Set([...dismissed, ...names]) }
    },
  }
}

async function reword(way: 'whole' | 'words', profile: ConsoleProfile, onDone: () => void): Promise<void> {
  const { checked } = writingState.value
  const instead = checked?.report[way] ?? null
  if (!checked || instead === null) return
  const isStillCurrent = () => {
    const now = readConsole(document, profile)
    return now.ok && now.value.conversationKey === checked.conversationKey
  }
  const request = { input: checked.input, checked: checked.text, instead, isStillCurrent, readBackMs }
  const result = await rewordInput(request)
  if (!result.ok) return patchOverlay({ notice: refusals[result.reason] })
  onDone()
  const { inserted } = overlayState.value
  // A draft that was reworded in the composer is still taken out by 撤回.
  const isDraft = inserted !== null && inserted.text.trim() === checked.text.trim()
  patchOverlay({ notice: writingTexts.reworded, ...(isDraft ? { inserted: { ...inserted, text: instead } } : {}) })
}

/** What the page says of the order; with two in view nobody knows of which. */
function listFacts({ order }: ConsoleReading): string[] {
  return order.kind === 'one' ? Object.values(order.facts).map((fact) => fact.slice(0, 300)) : []
}

/** Tells what became of findings: kinds alone. */
function createNotes(profile: ConsoleProfile, post: (message: ToHost) => void) {
  const shown = new Set<string>()
  /** What stood in the composer with findings when it was last checked, until it is sent or written anew. */
  let standing: {
    text: string
    lastId: string | undefined
    kinds: Set<FindingKind>
  } | null = null
  const platform = profile.channel ?? 'own'
  const tell = (outcome: WritingOutcome, kinds: Iterable<FindingKind>) => {
    const list = [...kinds]
    if (list.length > 0) post({ type: 'writing.note', note: { platform, outcome, kinds: list } })
  }
  return {
    noticeShown() {
      const { checked } = writingState.value
      if (!checked) return
      const { text, report } = checked
      const news = openFindings.value.filter((finding) => !shown.has(nameFinding(text, finding)))
      for (const finding of news) shown.add(nameFinding(text, finding))
      tell('shown', new Set(news.map(({ kind }) => kind)))
      const lastId = overlayState.value.reading?.messages.at(-1)?.id
      standing = { text: squeeze(text), lastId, kinds: new Set(report.findings.map(({ kind }) => kind)) }
    },
    /** The same words as the newest message of the shop's: they were sent as they stood. */
    notice({ messages }: ConsoleReading) {
      const last = messages.at(-1)
      const isSent = last?.side === 'shop' && last.id !== standing?.lastId && squeeze(last.text) === standing?.text
      if (!standing || !isSent) return
      tell('sent-anyway', standing.kinds)
      standing = null
    },
    note(outcome: WritingOutcome) {
      tell(outcome, standing?.kinds ?? [])
    },
    forgetShown: () => shown.clear(),
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
