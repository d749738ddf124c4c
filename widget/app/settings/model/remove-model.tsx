import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { formatSize } from './model-size.ts'
import { useModelWords } from './use-model-words.ts'

interface RemoveModelProps {
  bytes: number
  isBusy: boolean
  /** What it costs, where that is not a new download. */
  sure?: (size: string) => string
  onRemove: () => void
}

/** Deletes the model's files, after saying what that costs. */
export function RemoveModel({ bytes, isBusy, sure, onRemove }: RemoveModelProps) {
  const words = useModelWords()
  const [isAsking, setAsking] = useState(false)
  const size = formatSize(bytes)
  const remove = (
    <Button tone="danger" size="l" icon="trash" busy={isBusy} onClick={() => (isAsking ? onRemove() : setAsking(true))}>
      {words.remove(size)}
    </Button>
  )
  if (!isAsking) return remove
  return (
    <div class="w-model-sure">
      <p>{(sure ?? words.removeSure)(size)}</p>
      <div class="w-ways">
        {remove}
        <Button size="l" onClick={() => setAsking(false)}>
          {words.keep}
        </Button>
      </div>
    </div>
  )
}
