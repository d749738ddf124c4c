import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { formatSize } from './model-size.ts'
import type { ModelWords } from './model-words.ts'
import type { ModelSettingState } from './use-model-setting.ts'

interface RemoveModelProps {
  id: string
  bytes: number
  setting: ModelSettingState
  words: ModelWords
}

/** Deletes the model's files, after saying what that costs. */
export function RemoveModel({ id, bytes, setting, words }: RemoveModelProps) {
  const [isAsking, setAsking] = useState(false)
  const size = formatSize(bytes)
  const remove = (
    <Button
      tone="danger"
      size="l"
      icon="trash"
      busy={setting.pressed === 'remove'}
      onClick={() => (isAsking ? setting.remove(id) : setAsking(true))}
    >
      {words.remove(size)}
    </Button>
  )
  if (!isAsking) return remove
  return (
    <div class="w-model-sure">
      <p>{words.removeSure(size)}</p>
      <div class="w-ways">
        {remove}
        <Button size="l" onClick={() => setAsking(false)}>
          {words.keep}
        </Button>
      </div>
    </div>
  )
}
