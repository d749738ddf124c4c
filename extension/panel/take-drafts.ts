import { announce } from './overlay-announce.ts'
import { type OverlayState, overlayState, patchOverlay } from './overlay-state.ts'
import { overlayTexts } from './overlay-texts.ts'
import { wholeOnes } from './rewording/rewording.ts'

/** New drafts; where they are the same words again, what the person did with them stays. */
export function takeDrafts(message: NonNullable<OverlayState['ready']>): void {
  const { ready, selected, edits, inserted, editing, rewordings } = overlayState.value
  if (editing !== null) return
  const ids = new Map(ready?.drafts.map(({ id, text }) => [id, message.drafts.find((one) => one.text === text)?.id]))
  const carry = <T>(held: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(held).flatMap(([id, one]) => {
        const now = ids.get(id)
        return now === undefined ? [] : [[now, one] as const]
      }),
    )
  const insertedId = inserted && ids.get(inserted.draftId)
  patchOverlay({
    status: 'ready',
    ready: message,
    selected: ready && selected < message.drafts.length ? selected : 0,
    edits: carry(edits),
    rewordings: carry(wholeOnes(rewordings)),
    inserted: inserted && { ...inserted, draftId: insertedId ?? inserted.draftId },
  })
  if (ready === null) announce(overlayTexts.draftCount(message.drafts.length))
}
