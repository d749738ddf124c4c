import { useState } from 'preact/hooks'
import { Icon } from '../../../../shared/ui/icon.tsx'

interface QuestionChipProps {
  question: string
  /** Whether the list may hold these words in its place. */
  canBe: (words: string) => boolean
  onChange: (words: string) => void
  onRemove: () => void
  onMove: (by: -1 | 1) => void
}

/** One way to ask; a press opens it for mending, Alt with an arrow moves it. */
export function QuestionChip({ question, canBe, onChange, onRemove, onMove }: QuestionChipProps) {
  const [words, setWords] = useState<string | null>(null)
  const finish = () => {
    const next = words?.trim().slice(0, 200) ?? ''
    setWords(null)
    if (next !== '' && next !== question && canBe(next)) onChange(next)
  }
  const move = (event: KeyboardEvent) => {
    if (!event.altKey || !/^Arrow/.test(event.code)) return
    event.preventDefault()
    onMove(event.code === 'ArrowLeft' || event.code === 'ArrowUp' ? -1 : 1)
    // The browser lets go of what is moved; the next press has to find it.
    const chip = event.currentTarget
    if (chip instanceof HTMLElement) requestAnimationFrame(() => chip.focus())
  }
  if (words !== null) {
    return (
      <li class="is-open">
        <input
          aria-label={`改问法「${question}」`}
          ref={(field) => field?.focus()}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.isComposing || event.keyCode === 229) return
            if (event.key === 'Enter') finish()
            if (event.key === 'Escape') setWords(null)
          }}
        />
      </li>
    )
  }
  return (
    <li>
      <button
        type="button"
        class="dk-question"
        title="点开修改，Alt + 方向键换位置"
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        onClick={() => setWords(question)}
        onKeyDown={move}
      >
        {question}
      </button>
      <span class="dk-question-moves">
        <button type="button" aria-label={`前移「${question}」`} onClick={() => onMove(-1)}>
          <Icon name="back" size="s" />
        </button>
        <button type="button" aria-label={`后移「${question}」`} onClick={() => onMove(1)}>
          <Icon name="right" size="s" />
        </button>
      </span>
      <button type="button" aria-label={`删除问法「${question}」`} onClick={onRemove}>
        <Icon name="x" size="s" />
      </button>
    </li>
  )
}
