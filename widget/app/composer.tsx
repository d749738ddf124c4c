import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { messageTextLimit } from '../../shared/protocol/ids.ts'
import { createLazy } from '../../shared/ui/create-lazy.tsx'
import { Icon } from '../../shared/ui/icon.tsx'
import { connection, owner } from '../snapshot.ts'
import type { Chosen } from './attachments/attach.tsx'
import { useChat } from './chat-context.ts'
import { ComposerNote } from './composer-note.tsx'
import { composerId, focusComposer } from './focus-composer.ts'
import { isSendKey } from './is-send-key.ts'
import { texts } from './preferences.ts'
import { useDraft } from './use-draft.ts'
import { useTypingSignal } from './use-typing-signal.ts'

const Attach = createLazy(() => import('./attachments/attach.tsx').then(({ Attach }) => Attach))
const none: Blob[] = []
const noPictures: Chosen = { blobs: none, isBusy: false, isRefused: false }

/** Where words are written. Nothing that was typed is lost: not by a reload, not by a refusal, not by haste. */
export function Composer() {
  const { engine, isOpen } = useChat()
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, write, take, giveBack } = useDraft()
  const [{ blobs, isBusy, isRefused }, setChosen] = useState(noPictures)
  /** Messages sent: each begins without pictures. */
  const [round, setRound] = useState(0)
  const [returned, setReturned] = useState(none)
  /** Send was pressed while a picture was being made ready. */
  const [isAwaited, setAwaited] = useState(false)
  const last = useRef<Promise<void>>(Promise.resolve())
  const signalTyping = useTypingSignal()
  const words = texts.value.composer
  const typed = text.trim()
  const canSend = (typed !== '' || blobs.length > 0 || isBusy) && typed.length <= messageTextLimit

  const send = () => {
    if (!canSend) return
    if (isBusy) return setAwaited(true)
    signalTyping(false)
    take()
    setChosen(noPictures)
    setRound(round + 1)
    setReturned(none)
    const post = async () => {
      const posted = blobs.length > 0 ? engine.postMessage(typed, blobs) : engine.postMessage(typed)
      if ((await posted.catch(() => null))?.ok) return
      giveBack(typed)
      setReturned(blobs)
    }
    // One after the other, in the order in which they were sent.
    last.current = last.current.then(post)
  }
  useLayoutEffect(() => growWithText(field.current), [text])
  useEffect(() => {
    if (isOpen.value && document.hasFocus() && !matchMedia('(pointer: coarse)').matches) focusComposer()
  }, [isOpen.value])
  useEffect(() => {
    if (!isAwaited || isBusy) return
    setAwaited(false)
    // A picture that cannot go is the shopper's to decide about.
    if (!isRefused) send()
  }, [isAwaited, isBusy])

  return (
    <footer class="w-composer">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Attach key={round} returned={returned} onChange={setChosen} />
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
            write(event.currentTarget.value)
            signalTyping(event.currentTarget.value !== '')
          }}
          onKeyDown={(event) => {
            if (!isSendKey(event)) return
            event.preventDefault()
            send()
          }}
        />
        <button type="submit" class="w-send" aria-label={words.send} aria-disabled={!canSend}>
          <Icon name="send" size="l" />
        </button>
      </form>
      <ComposerNote length={typed.length} />
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
