import { useEffect, useState } from 'preact/hooks'
import { shop } from '../../../snapshot.ts'
import { useChat } from '../../chat-context.ts'

/** A model whose files stayed on this device, and what they take. */
export type LeftModel = Awaited<ReturnType<ReturnType<typeof useChat>['engine']['listLeftModels']>>[number]

/** What a shop that allows no model (any more) left on this device; none where it allows one. */
export function useLeftModels(): LeftModel[] {
  const { engine } = useChat()
  const isClosed = shop.value !== null && shop.value.allowsModel !== true
  const [left, setLeft] = useState<LeftModel[]>([])
  useEffect(() => {
    setLeft([])
    if (!isClosed) return
    let isHere = true
    engine.listLeftModels().then(
      (found) => isHere && setLeft(found),
      () => undefined, // a browser that does not let its storage be read: nothing can be deleted there either
    )
    return () => {
      isHere = false
    }
  }, [isClosed])
  return left
}
