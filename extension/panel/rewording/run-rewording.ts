import type { ToHost } from '../../../shared/protocol/console.ts'
import type { RewordingNews } from '../../../shared/protocol/rewording.ts'
import { announce } from '../overlay-announce.ts'
import { type OverlayState, overlayState, patchOverlay } from '../overlay-state.ts'
import { stopRewording, takeRewording, turnRewording } from './rewording.ts'
import { describeRewordingFailure, rewordingTexts } from './rewording-texts.ts'

/** What a person may do about a model's words; each runs only on their own key or click. */
export interface RewordingActions {
  ask(draftId: string): void
  turn(draftId: string): void
  /** The key: asks for the chosen draft, or turns it. */
  press(): void
  canPress(): boolean
}

/** Shows what a model makes of the drafts, and tells it to stop where a person's hand is on one. */
export function runRewording(
  post: (message: ToHost) => boolean,
  signal: AbortSignal,
): RewordingActions & { receive(news: RewordingNews): void } {
  let told: string | null = null
  const stop = overlayState.subscribe((state) => {
    for (const draftId of Object.keys(state.rewordings)) {
      if (!isTaken(state, draftId)) continue
      const rewordings = stopRewording(state.rewordings, draftId)
      if (rewordings === state.rewordings) continue
      post({ type: 'draft.taken', draftId })
      return patchOverlay({ rewordings })
    }
  })
  signal.addEventListener('abort', stop)

  const actions: RewordingActions = {
    ask(draftId) {
      const { rewordings } = overlayState.value
      if (rewordings[draftId] || !post({ type: 'draft.reword', draftId })) return
      patchOverlay({ rewordings: takeRewording(rewordings, { draftId, kind: 'soFar' }, false) })
    },
    turn: (draftId) => patchOverlay({ rewordings: turnRewording(overlayState.value.rewordings, draftId) }),
    press() {
      const draftId = chosenId()
      if (draftId === null) return
      if (overlayState.value.rewordings[draftId]) actions.turn(draftId)
      else actions.ask(draftId)
    },
    canPress() {
      const { rewordings, host, edits, editing } = overlayState.value
      const draftId = chosenId()
      if (draftId === null || editing !== null || edits[draftId] !== undefined) return false
      return rewordings[draftId] !== undefined || host?.rewording === 'on-request'
    },
  }

  function receive(news: RewordingNews) {
    const { ready, rewordings } = overlayState.value
    const index = ready?.drafts.findIndex(({ id }) => id === news.draftId) ?? -1
    if (index < 0) return
    const isLate = isTaken(overlayState.value, news.draftId)
    patchOverlay({ rewordings: takeRewording(rewordings, news, isLate) })
    if (news.kind === 'done' && !isLate) {
      told = null
      announce(rewordingTexts.done(index + 1))
    }
    // Once for each cause: the same trouble with every draft is one piece of news.
    const failure = describeRewordingFailure(news.reason)
    if (news.kind !== 'none' || failure === null || told === failure || isLate) return
    told = failure
    patchOverlay({ notice: failure })
  }
  return { ...actions, receive }
}

/** A person's hand is on it. */
function isTaken({ edits, editing, inserted }: OverlayState, draftId: string): boolean {
  return edits[draftId] !== undefined || editing === draftId || inserted?.draftId === draftId
}

function chosenId(): string | null {
  const { ready, selected } = overlayState.value
  return ready?.drafts[selected]?.id ?? null
}
