import { useEffect, useRef, useState } from 'preact/hooks'
import { messageTextLimit } from '../../../shared/protocol/ids.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { ReplyTranslation } from '../../uses/translation/reply-translation.tsx'
import { DeskWriting } from '../compliance/desk-writing.tsx'
import { useDeskWriting } from '../compliance/use-desk-writing.ts'
import { useDesk } from '../desk-context.ts'
import { describeFailure, type Failure } from '../texts/describe-failure.ts'
import { useTyping } from './use-typing.ts'
import type { Answering } from './who-answers.ts'

interface ComposerProps {
  conversationId: string
  answering: Answering
  operatorName: string | null
  /** What the shopper said, oldest first. */
  said?: readonly string[]
  /** The engine's last refusal of an action here. */
  refusal: Failure | null
}

/** Where an operator writes. Shut while somebody else answers, with the reason; the words stay. */
export function Composer({ conversationId, answering, operatorName, said = [], refusal }: ComposerProps) {
  const { engine, inbox, toast } = useDesk()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const tellTyping = useTyping()
  const text = inbox.getText(conversationId)
  const writing = useDeskWriting(conversationId, text, (words) => inbox.setText(conversationId, words))
  const shut = describeShut(answering, operatorName)
  const send = async () => {
    if (shut !== null || busy || text.trim() === '') return
    setBusy(true)
    tellTyping(false)
    toast.hide()
    const answer = await engine.postReply(text.trim())
    setBusy(false)
    setFailure(answer.ok ? null : answer.reason)
    if (!answer.ok) return
    writing.noteSent(text)
    inbox.setText(conversationId, '')
  }
  const shown = failure ?? refusal
  return (
    <div class={`dk-composer${shut === null ? '' : ' is-shut'}`}>
      {shown && (
        <p class="dk-field-error dk-composer-error" role="alert">
          <Icon name="warn" size="s" />
          {describeFailure(shown)}
        </p>
      )}
      {shut === null && (
        <ReplyTranslation
          key={conversationId}
          said={said}
          text={text}
          onText={(words) => inbox.setText(conversationId, words)}
        />
      )}
      {shut === null && <DeskWriting writing={writing} />}
      <label class="ui-hidden" for="desk-composer">
        回复
      </label>
      <TextBox
        text={text}
        disabled={shut !== null}
        onSend={() => void send()}
        onReword={() => writing.reword('whole')}
        onText={(words) => {
          inbox.setText(conversationId, words)
          setFailure(null)
          tellTyping(words !== '')
        }}
      />
      <div class="dk-composer-foot">
        <p class="ui-caption" id="desk-composer-hint">
          {shut ??
            (text.length > messageTextLimit - 200
              ? `${text.length} / ${messageTextLimit} 字`
              : '你发出的话，客户看到的是你的名字')}
        </p>
        {shut === null && (
          <Button size="s" tone="primary" busy={busy} disabled={text.trim() === ''} onClick={() => void send()}>
            发送 <kbd>Ctrl Enter</kbd>
          </Button>
        )}
      </div>
    </div>
  )
}

interface TextBoxProps {
  text: string
  disabled: boolean
  onText: (text: string) => void
  onSend: () => void
  /** False where nothing is to be put otherwise: the key then stays the browser's. */
  onReword: () => boolean
}

function TextBox({ text, disabled, onText, onSend, onReword }: TextBoxProps) {
  const place = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const box = place.current
    if (!box) return
    box.style.height = 'auto'
    box.style.height = `${Math.min(box.scrollHeight, 180)}px`
    // A shut box is not laid out: it gets its height when it opens.
  }, [text, disabled])
  return (
    <textarea
      ref={place}
      id="desk-composer"
      rows={2}
      value={text}
      disabled={disabled}
      placeholder={disabled ? '' : '写回复'}
      aria-describedby="desk-composer-hint"
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        // 229: the key belongs to an input method that is still choosing characters.
        if (event.isComposing || event.keyCode === 229) return
        const isRewordKey = event.code === 'KeyR' && event.altKey && !(event.ctrlKey || event.metaKey || event.shiftKey)
        if (isRewordKey && onReword()) return event.preventDefault()
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        onSend()
      }}
    />
  )
}

function describeShut(answering: Answering, operatorName: string | null): string | null {
  switch (answering) {
    case 'assistant':
      return 'AI 在接待，接手后它会停止回复'
    case 'waiting':
      return '客户在排队，接手后可以回复'
    case 'colleague':
      return `${operatorName ?? '同事'}在接待，交还 AI 后才能接手`
    case 'closed':
      return '会话已结束，客户再开口时由 AI 先接待'
    default:
      return null
  }
}
