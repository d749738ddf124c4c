import { useState } from 'preact/hooks'
import { Button } from '../../shared/ui/button.tsx'
import { readClipboard } from './read-clipboard.ts'

interface PasteBoxProps {
  disabled: boolean
  onDraft: (words: string) => Promise<void>
  /** What is written here is the seller's own reply: kept for the next draft, nothing is drafted. */
  onReply: (words: string) => void
}

/** Where a customer's words from another program are pasted. */
export function PasteBox({ disabled, onDraft, onReply }: PasteBoxProps) {
  const [words, setWords] = useState('')
  const [isRefused, setRefused] = useState(false)
  const submit = () => {
    if (words.trim() === '' || disabled) return
    void onDraft(words.trim())
  }
  const paste = async () => {
    const found = await readClipboard()
    setRefused(found === null)
    if (found !== null) setWords(found.slice(0, 4000))
  }
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div class="paste-head">
        <label for="paste-words">客户的话</label>
        <Button size="s" tone="quiet" onClick={(event) => event.isTrusted && void paste()}>
          读剪贴板
        </Button>
      </div>
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
      {isRefused && <p class="ui-caption">浏览器没让读剪贴板。点进输入框，按 Ctrl+V 粘贴</p>}
      <div class="paste-ways">
        <Button size="s" tone="quiet" disabled={words === ''} onClick={() => setWords('')}>
          清空
        </Button>
        <Button
          size="s"
          tone="quiet"
          disabled={words.trim() === ''}
          onClick={() => {
            onReply(words.trim())
            setWords('')
          }}
        >
          这是我的回复
        </Button>
        <Button size="m" tone="primary" type="submit" disabled={disabled || words.trim() === ''}>
          出草稿 <kbd>Ctrl Enter</kbd>
        </Button>
      </div>
    </form>
  )
}
