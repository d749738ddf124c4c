import { useEffect } from 'preact/hooks'
import { useDesk } from '../../desk-context.ts'

/** What is typed, published or pulled at once is looked at once. */
const settleMs = 150

/** Keeps the review up with the articles this desk holds and the rules the engine holds, as long as a part shows it. */
export function useReview(draftId: string | null): void {
  const { catalogue, review, snapshot } = useDesk()
  const held = catalogue.state.value
  const articles = held.kind === 'ready' ? held.catalogue.articles : null
  const knowledge = snapshot.value?.knowledge
  const revision = knowledge?.kind === 'ready' ? knowledge.revision : 0
  const counted = review.counted.value
  const unused = counted.kind === 'ready' ? counted.review.unused : null
  useEffect(() => {
    const timer = setTimeout(() => void review.look(revision, draftId), settleMs)
    return () => clearTimeout(timer)
  }, [review, articles, revision, draftId, unused])
}
