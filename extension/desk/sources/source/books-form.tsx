import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { useSources } from '../use-sources.ts'

/** Gives the shop's own system up. */
export function BooksForm({ endpoint }: { endpoint: string }) {
  const { toast } = useDesk()
  const { store, isOnline } = useSources()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const save = async () => {
    setBusy(true)
    const answer = await store.source.save({ kind: 'books' })
    setBusy(false)
    if (answer.ok) toast.show({ text: '改用订单簿了，密钥已删除' })
    else setFailure(describeFailure(answer.reason))
  }
  return (
    <div class="dk-s-part">
      <p class="dk-s-hint">改用后不再问 {endpoint}，客户查到的是订单簿里的订单。存着的密钥会删除，要换回来得重新填</p>
      {failure && (
        <p role="alert" class="dk-field-error">
          {failure}
        </p>
      )}
      <Button tone="primary" busy={busy} disabled={!isOnline} onClick={() => void save()}>
        改用订单簿
      </Button>
    </div>
  )
}
