import { useState } from 'preact/hooks'
import { Icon } from '../../shared/ui/icon.tsx'
import { snapshot } from '../snapshot.ts'
import { keepFocus } from './keep-focus.ts'
import { texts } from './preferences.ts'

/** Says so when this device keeps nothing, and why; can be put away. */
export function StorageNotice() {
  const [dismissed, setDismissed] = useState<string | null>(null)
  const storage = snapshot.value?.storage
  if (!storage || storage.kind === 'durable' || dismissed === storage.why) return null
  const words = texts.value.storage
  return (
    <div class="w-notice" role="status">
      <Icon name="warn" />
      <span>{words[storage.why]}</span>
      <button
        type="button"
        onClick={() => {
          keepFocus()
          setDismissed(storage.why)
        }}
      >
        {words.dismiss}
      </button>
    </div>
  )
}
