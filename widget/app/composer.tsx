import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { messageTextLimit } from '../../shared/protocol/ids.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { connection, owner, snapshot } from '../snapshot.ts'
import type { Chosen } from './attachments/attach.tsx'
import { createLazy } from './attachments/create-lazy.tsx'
import { useChat } from './chat-context.ts'
import { ComposerNote } from './composer-note.tsx'
import { composerId, focusComposer } from './focus-composer.ts'
import { isSendKey } from './is-send-key.ts'
import { texts } from './preferences.ts'
import { useTypingSignal } from './use-typing-signal.ts'

const saveAfterMs = 300

const Attach = createLazy(() => import('./attachments/attach.tsx').then(({ Attach }) => Attach))
const noPictures: Chosen = { blobs: [], isBusy: false }

/** Where words are written. Nothing that was typed is lost: not by a reload, not by a refusal. */
export function Composer() {
  const { engine, isOpen } = useChat()
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => snapshot.peek()?.composerText ?? '')
  const [isBusy, setBusy] = useState(false)
  const [{ blobs, isBusy: isPreparing }, setChosen] = useState(noPictures)
  /** Messages sent: each begins without pictures. */
  const [round, setRound] = useState(0)
  const signalTyping = useTypingSignal()
  const words = texts.value.composer

  useEffect(() => {
    const timer = setTimeout(() => void engine.setComposerText(text), saveAfterMs)
    return () => clearTimeout(timer)
  }, [text])
  useLayoutEffect(() => growWithText(field.current), [text])
  useEffect(() => {
    if (isOpen.value && document.hasFocus() && !matchMedia('(pointer: coarse)').matches) focusComposer()
  }, [isOpen.value])

  const send = async () => {
    const posted = text.trim()
    if ((posted === '' && blobs.length === 0) || isBusy || isPreparing) return
    setBusy(true)
    signalTyping(false)
    const result = await (blobs.length > 0 ? engine.postMessage(posted, blobs) : engine.postMessage(posted))
    setBusy(false)
    if (!result.ok) return
    setChosen(noPictures)
    setRound(round + 1)
    setText((now) => (now.trim() === posted ? '' : now))
    void engine.setComposerText('')
  }
  return (
    <footer class="w-composer">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Attach key={round} onChange={setChosen} />
        <label class="ui-hidden" for={composerId}>
          {words.label}
        </label>
        <textarea
          id={composerId}
          ref={field}
          rows={1}
          enterkeyhint="send"
          value={text}
          placeholder={choosePlaceholder()}
          aria-describedby="w-note"
          aria-invalid={text.length > messageTextLimit}
          onInput={(event) => {
            setText(event.currentTarget.value)
            signalTyping(event.currentTarget.value !== '')
          }}
          onKeyDown={(event) => {
            if (!isSendKey(event)) return
            event.preventDefault()
            void send()
          }}
        />
        <button
          type="submit"
          class="w-send"
          aria-label={words.send}
          aria-disabled={(text.trim() === '' && blobs.length === 0) || isPreparing}
        >
          <Icon name="send" size="l" />
        </button>
      </form>
      <ComposerNote length={text.trim().length} />
    </footer>
  )
}

function choosePlaceholder(): string {
  const words = texts.value.composer
  if (connection.value === 'offline') return words.placeholderOffline
  return owner.value === 'waiting' ? words.placeholderWaiting : words.placeholder
}

/** As high as its text, up to the five lines that the style allows. */
function growWithText(field: HTMLTextAreaElement | null): void {
  if (!field) return
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight + 2}px`
}
