import { useEffect, useRef, useState } from 'preact/hooks'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { RewordingNews } from '../../../shared/protocol/rewording.ts'
import { type Rewordings, stopRewording, takeRewording, turnRewording } from './rewording.ts'
import { describeRewordingFailure } from './rewording-texts.ts'

export interface RewordingHold {
  engine: Pick<SellerEngine, 'rewordDraft' | 'takeDraft'>
  /** The newest word for each draft, as the snapshot has it. */
  news: readonly RewordingNews[] | undefined
  /** The drafts that are on this page. */
  ids: readonly string[]
  /** A person's hand is on the draft. */
  isTaken: (draftId: string) => boolean
  /** Said once for each cause. */
  onFailure: (sentence: string) => void
}

/** What a model makes of the drafts of a page of ours: words in place, a person's hand first. */
export function useRewordings({ engine, news, ids, isTaken, onFailure }: RewordingHold) {
  const [held, setHeld] = useState<Rewordings>({})
  const seen = useRef(new Map<string, RewordingNews>())
  const told = useRef<string | null>(null)
  const shown = ids.join()
  useEffect(() => {
    for (const one of news ?? []) {
      if (!ids.includes(one.draftId) || isSame(seen.current.get(one.draftId), one)) continue
      seen.current.set(one.draftId, one)
      const isLate = isTaken(one.draftId)
      setHeld((before) => takeRewording(before, one, isLate))
      if (one.kind === 'done' && !isLate) told.current = null
      const failure = one.kind === 'none' && !isLate ? describeRewordingFailure(one.reason) : null
      if (failure === null || told.current === failure) continue
      told.current = failure
      onFailure(failure)
    }
  }, [news, shown])
  const stopped = Object.keys(held).filter((id) => held[id]?.kind === 'soFar' && isTaken(id))
  useEffect(() => {
    for (const id of stopped) {
      void engine.takeDraft(id)
      setHeld((before) => stopRewording(before, id))
    }
  }, [stopped.join()])
  return {
    rewordings: held,
    turn: (id: string) => setHeld((before) => turnRewording(before, id)),
    ask(id: string) {
      if (held[id]) return
      setHeld((before) => takeRewording(before, { draftId: id, kind: 'soFar' }, false))
      // Whatever it made of it was told before; where it made nothing, or is gone, the mark goes and the rules' words stand.
      const end = () => setHeld((before) => stopRewording(before, id))
      engine.rewordDraft(id).then(end, end)
    },
  }
}

function isSame(before: RewordingNews | undefined, now: RewordingNews): boolean {
  return before?.kind === now.kind && before.text === now.text && before.reason === now.reason
}
