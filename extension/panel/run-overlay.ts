import * as v from 'valibot'
import { assertNever } from '../../shared/lib/assert.ts'
import { type FromHost, fromHostSchema, type ToHost } from '../../shared/protocol/console.ts'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { createFillKeeper } from '../consoles/create-fill-keeper.ts'
import type { ConsoleReading } from '../consoles/read-console.ts'
import { type ConsoleNotice, watchConsole } from '../consoles/watch-console.ts'
import { connectHost } from '../host/connect-host.ts'
import { portNames } from '../host/engine-call.ts'
import { runWriting } from './compliance/run-writing.ts'
import { runOpenQuestion } from './open-question/run-open-question.ts'
import { draftActions, type OverlayActions } from './overlay-actions.ts'
import { type OverlayState, overlayState, patchOverlay, waitingWords } from './overlay-state.ts'
import { runRewording } from './rewording/run-rewording.ts'
import { takeDrafts } from './take-drafts.ts'
import { toDraftRequest } from './to-draft-request.ts'
import { watchDraftUse } from './watch-draft-use.ts'
import { runWords } from './words/run-words.ts'

/** What goes on when the page shows the same words again after it showed none for a moment. */
type Shelf = Pick<OverlayState, 'ready' | 'selected' | 'edits' | 'inserted' | 'rewordings'>

/** Reads the console, asks the engine host for drafts, and offers what a person may do with them. */
export function runOverlay(profile: ConsoleProfile, signal: AbortSignal): OverlayActions {
  let asked: string | null = null
  let shelf: Shelf | null = null
  const line = connectHost(portNames.drafts, receive, () => {
    post({ type: 'host.watch' })
    uses.open()
    words.open()
    askForDrafts()
  })
  signal.addEventListener('abort', () => line.close())
  watchConsole(profile, handleNotice, signal)

  const post = (message: ToHost) => line.post(message)
  const keeper = createFillKeeper(profile, signal)
  const uses = watchDraftUse(profile.id, post, signal)
  const question = runOpenQuestion(post)
  const writing = runWriting({ profile, post, signal })
  const rewording = runRewording(post, signal)
  const words = runWords(post)

  function handleNotice(notice: ConsoleNotice) {
    const { ready, selected, edits, inserted, editing, rewordings } = overlayState.value
    if (ready) shelf = { ready, selected, edits, inserted, rewordings }
    const key = shelf?.ready?.conversationKey
    keeper.hear(notice, inserted && key !== undefined ? { conversationKey: key, text: inserted.text } : null)
    if (notice.kind === 'failure') {
      patchOverlay({ failure: notice.failure, reading: null, ready: null, editing: null, status: 'idle' })
      return
    }
    const { reading } = notice
    const isSame = shelf?.ready?.conversationKey === reading.conversationKey && isAnswered(shelf, reading)
    const seen = { reading, readAtMs: Date.now(), failure: null }
    if (isSame) patchOverlay({ ...seen, ...shelf, status: 'ready' })
    else patchOverlay({ ...seen, ...nothingOffered, status: 'idle' })
    // What a person is writing in is not taken from under their hands; the next change of the page asks again.
    if (!isSame || editing === null) askForDrafts()
  }

  function askForDrafts() {
    const { reading, ready } = overlayState.value
    if (!reading || !waitingWords.value) {
      asked = null
      return patchOverlay({ status: 'idle', ...nothingOffered })
    }
    asked = crypto.randomUUID()
    if (!ready) patchOverlay({ status: 'drafting' })
    post(toDraftRequest(profile, reading, { requestId: asked, readAt: new Date(overlayState.value.readAtMs) }))
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
        if (message.requestId === asked) takeDrafts(message)
        return
      case 'draft.reworded':
        return rewording.receive(message.rewording)
      case 'words.written':
        return words.receive(message)
      case 'writing.found':
        return writing.receive(message)
      case 'question.settled':
        return question.receive(message)
      case 'answer.kept':
        return uses.settleKept(message.keepId, message.outcome)
      default:
        return assertNever(message)
    }
  }

  function handleHostState(host: Extract<FromHost, { type: 'host.state' }>) {
    const learnt = host.knowledge === 'ready' && overlayState.value.status === 'no-knowledge'
    patchOverlay({ host })
    if (learnt) askForDrafts()
  }

  return {
    ...draftActions(profile),
    retry: askForDrafts,
    keep: uses.keep,
    question,
    writing,
    rewording,
    words: words.door,
  }
}

const nothingOffered = {
  ...{ ready: null, selected: 0, edits: {}, editing: null, inserted: null, notice: null },
  rewordings: {},
} as const

/** The drafts were made for the words that stand there still. */
function isAnswered(shelf: Shelf | null, reading: ConsoleReading): boolean {
  return shelf?.ready?.lastMessageId === (reading.lastShopperId ?? '')
}
