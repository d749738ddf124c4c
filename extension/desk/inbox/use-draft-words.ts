import { useState } from 'preact/hooks'
import type { Draft, SellerSnapshot } from '../../../shared/engine/api.ts'
import { rewordedDraft } from '../../panel/rewording/rewording.ts'
import { useRewordings } from '../../panel/rewording/use-rewordings.ts'
import { useTones } from '../../uses/tones/use-tones.ts'
import { useDesk } from '../desk-context.ts'
import { useDrafts } from './use-drafts.ts'

/** The drafts of one conversation as a person has them: in a tone they chose, else in a model's words, else as planned. */
export function useDraftWords(conversationId: string, ready: readonly Draft[], snapshot: SellerSnapshot) {
  const { engine, toast } = useDesk()
  const [insertedId, setInsertedId] = useState<string | null>(null)
  const { shown, tonesOf } = useTones(engine, ready)
  const hasTone = (id: string) => tonesOf({ id }).chosen !== null
  const model = useRewordings({
    engine,
    news: snapshot.rewordings,
    ids: ready.map(({ id }) => id),
    isTaken: (id) => id === insertedId || hasTone(id),
    onFailure: (text) => toast.show({ text }),
  })
  const rewordingOf = ({ id }: Pick<Draft, 'id'>) => (hasTone(id) ? undefined : model.rewordings[id])
  const put = useDrafts(
    conversationId,
    shown.map((draft) => rewordedDraft(draft, rewordingOf(draft))),
    setInsertedId,
  )
  return {
    ...{ shown, tonesOf, rewordingOf },
    onInsert: (draft: Draft) => put(rewordedDraft(draft, rewordingOf(draft))),
    onTurnRewording: model.turn,
    onAskRewording: snapshot.rewordingWay === 'on-request' ? model.ask : undefined,
  }
}
