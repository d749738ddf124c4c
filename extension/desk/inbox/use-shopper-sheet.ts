import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ShopperSheet } from '../../../shared/protocol/http.ts'
import { useDesk } from '../desk-context.ts'
import type { Failure } from '../texts/describe-failure.ts'

export type SheetState =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'ready'; sheet: ShopperSheet }

/**
 * The shopper's sheet, read once when the conversation opens: every read is audited, so nothing polls.
 * What failed is read again when the network is back.
 */
export function useShopperSheet(conversationId: string): { state: SheetState; refresh: () => void } {
  const { client, snapshot } = useDesk()
  const [state, setState] = useState<SheetState>({ kind: 'loading' })
  const refresh = useCallback(() => {
    let isWanted = true
    void client.fetchShopperSheet(conversationId).then((answer) => {
      if (!isWanted) return
      setState(answer.ok ? { kind: 'ready', sheet: answer.value } : { kind: 'failed', reason: answer.reason })
    })
    return () => {
      isWanted = false
    }
  }, [client, conversationId])
  useEffect(refresh, [refresh])
  const isOnline = snapshot.value?.connection === 'online'
  useEffect(() => (isOnline && state.kind === 'failed' ? refresh() : undefined), [isOnline])
  return { state, refresh }
}
