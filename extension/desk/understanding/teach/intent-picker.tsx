import { useState } from 'preact/hooks'
import type { OwnIntent } from '../../../../shared/protocol/shop-understanding.ts'
import { findIntents } from '../../texts/describe-reading.ts'
import { useUnderstanding } from '../use-understanding.ts'
import { OwnIntentForm } from './own-intent-form.tsx'

interface IntentPickerProps {
  onPick: (intent: string, made?: OwnIntent) => void
}

/** Any other intent, found by name, first letters or id; or a new one of the shop's own. */
export function IntentPicker({ onPick }: IntentPickerProps) {
  const { store } = useUnderstanding()
  const [words, setWords] = useState('')
  const [isMaking, setMaking] = useState(false)
  const found = findIntents(words, store.draft.value?.ownIntents ?? [])
  const [first] = found
  if (isMaking) {
    return (
      <OwnIntentForm
        name={words.trim()}
        action="新建并教"
        onDone={(own) => onPick(own.id, own)}
        onLeave={() => setMaking(false)}
      />
    )
  }
  return (
    <div class="dk-u-picker">
      <input
        id="u-pick"
        class="dk-input"
        type="search"
        aria-label="找别的意图"
        placeholder="找别的意图：名字或拼音首字母"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || event.keyCode === 229) return
          if (event.key === 'Enter' && words.trim() !== '' && first) onPick(first.intent)
        }}
      />
      <ul aria-label="意图">
        {found.map(({ intent, name, isOwn }) => (
          <li key={intent}>
            <button type="button" onClick={() => onPick(intent)}>
              {name}
              {isOwn && <span class="ui-caption"> 本店</span>}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="ui-caption">没有这个意图。可以新建一个，配一篇文章来答</p>}
      <button type="button" class="dk-add" onClick={() => setMaking(true)}>
        新建本店意图
      </button>
    </div>
  )
}
