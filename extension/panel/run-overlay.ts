import * as v from 'valibot'
import { assertNever } from '../../shared/lib/assert.ts'
import { type FromHost, fromHostSchema, type ToHost } from '../../shared/protocol/console.ts'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { type ConsoleReading, readConsole } from '../consoles/read-console.ts'
import { safeFill, undoFill } from '../consoles/safe-fill.ts'
import { type ConsoleNotice, watchConsole } from '../consoles/watch-console.ts'
import { connectHost } from '../host/connect-host.ts'
import { portNames } from '../host/engine-call.ts'
import { copyText } from './copy-text.ts'
import { overlayState, patchOverlay, waitingWords } from './overlay-state.ts'
import { refusalTexts, texts } from './texts.ts'

export interface OverlayActions {
  insert(index: number): Promise<void>
  copy(index: number): Promise<void>
  undo(): void
  select(step: 1 | -1): void
  retry(): void
}

/** How long the page's editor may take to throw a foreign write away before it counts as kept. */
const readBackMs = 500

/** Reads the console, asks the engine host for drafts, and offers what a person may do with them. */
export function runOverlay(profile: ConsoleProfile, signal: AbortSignal): OverlayActions {
  let asked: string | null = null
  const line = connectHost(portNames.drafts, receive, () => {
    post({ type: 'host.watch' })
    askForDrafts()
  })
  signal.addEventListener('abort', () => line.close())
  watchConsole(profile, handleNotice, signal)

  const post = (message: ToHost) => line.post(message)

  function handleNotice(notice: ConsoleNotice) {
    if (notice.kind === 'failure') {
      patchOverlay({ failure: notice.failure, reading: null, ready: null, status: 'idle' })
      return
    }
    patchOverlay({ reading: notice.reading, failure: null, ready: null, selected: 0, inserted: null, notice: null })
    askForDrafts()
  }

  function askForDrafts() {
    const { reading } = overlayState.value
    if (!reading || !waitingWords.value) {
      asked = null
      return patchOverlay({ status: 'idle', ready: null })
    }
    asked = crypto.randomUUID()
    patchOverlay({ status: 'drafting' })
    post(toRequest(profile, reading, asked))
  }

  function receive(raw: unknown) {
    const parsed = v.safeParse(fromHostSchema, raw)
    if (!parsed.success) return
    const message: FromHost = parsed.output
    switch (message.type) {
      case 'host.state':
        return handleHostState(message)
      case 'draft.failed':
        if (message.requestId === asked)
          patchOverlay({ status: message.reason === 'no-knowledge' ? 'no-knowledge' : 'failed' })
        return
      case 'draft.ready':
        if (message.requestId === asked) patchOverlay({ status: 'ready', ready: message, selected: 0 })
        return
      default:
        return assertNever(message)
    }
  }

  function handleHostState(host: Extract<FromHost, { type: 'host.state' }>) {
    const learnt = host.knowledge === 'ready' && overlayState.value.status === 'no-knowledge'
    patchOverlay({ host })
    if (learnt) askForDrafts()
  }

  return { ...draftActions(profile), retry: askForDrafts }
}

function toRequest(profile: ConsoleProfile, reading: ConsoleReading, requestId: string): ToHost {
  const spoken = reading.messages.filter((message) => message.side !== 'system' && message.kind === 'text')
  return {
    type: 'draft.request',
    requestId,
    console: profile.channel === 'jd' || profile.channel === 'pdd' ? profile.channel : 'paste',
    conversationKey: reading.conversationKey,
    lastMessageId: reading.lastShopperId ?? '',
    history: spoken.slice(-40).map(({ side, text, at }) => ({ side: side === 'shop' ? 'shop' : 'shopper', text, at })),
    shopperName: reading.shopperName,
    productName: reading.productName,
  }
}

function draftActions(profile: ConsoleProfile): Omit<OverlayActions, 'retry'> {
  const draftAt = (index: number) => overlayState.value.ready?.drafts[index]
  const copy = async (index: number, notice: string = texts.copied) => {
    const draft = draftAt(index)
    if (draft && (await copyText(draft.text))) patchOverlay({ notice, selected: index })
  }
  return {
    copy: (index) => copy(index),
    async insert(index) {
      const { ready, reading, inserted } = overlayState.value
      const draft = draftAt(index)
      const input = reading?.input
      if (!ready || !input || !draft) return
      const isStillCurrent = () => {
        const now = readConsole(document, profile)
        return (
          now.ok &&
          now.value.conversationKey === ready.conversationKey &&
          now.value.lastShopperId === ready.lastMessageId
        )
      }
      const ownText = inserted?.text ?? null
      const result = await safeFill({ input, text: draft.text, ownText, isStillCurrent, readBackMs })
      if (result.ok)
        patchOverlay({ inserted: { draftId: draft.id, text: draft.text }, notice: texts.inserted, selected: index })
      else if (result.reason === 'not-taken') await copy(index, refusalTexts['not-taken'])
      else patchOverlay({ notice: refusalTexts[result.reason] })
    },
    undo() {
      const { reading, inserted } = overlayState.value
      if (reading?.input && inserted && undoFill(reading.input, inserted.text))
        patchOverlay({ inserted: null, notice: null })
    },
    select(step) {
      const count = overlayState.value.ready?.drafts.length ?? 0
      if (count > 0) patchOverlay({ selected: (overlayState.value.selected + step + count) % count })
    },
  }
}
