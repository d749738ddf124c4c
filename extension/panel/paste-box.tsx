import { useState } from 'preact/hooks'
import { Button } from '../../shared/ui/button.tsx'

interface PasteBoxProps {
  disabled: boolean
  onDraft: (words: string) => Promise<void>
}

/** Where a customer's words from another program are pasted. */
export function PasteBox({ disabled, onDraft }: PasteBoxProps) {
  const [words, setWords] = useState('')
  const submit = () => {
    if (words.trim() !== '' && !disabled) void onDraft(words.trim())
  }
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label for="paste-words">客户的话</label>
      <textarea
        id="paste-words"
        rows={4}
        maxLength={4000}
        placeholder="把客户的话粘贴到这里"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
          event.preventDefault()
          submit()
        }}
      />
      <div class="paste-ways">
        <Button size="s" tone="quiet" disabled={words === ''} onClick={() => setWords('')}>
          清空
        </Button>
        <Button size="m" tone="primary" type="submit" disabled={disabled || words.trim() === ''}>
          出草稿 <kbd>Ctrl Enter</kbd>
        </Button>
      </div>
    </form>
  )
}
