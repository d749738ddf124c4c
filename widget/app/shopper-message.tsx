import type { ShownItem } from '../../shared/engine/api.ts'
import { isPhotoText } from '../../shared/protocol/attachment.ts'
import { createLazy } from '../../shared/ui/create-lazy.tsx'
import { formatMoment } from '../../shared/ui/format-moment.ts'
import { Icon } from '../../shared/ui/icon.tsx'
import { getNow } from '../snapshot.ts'
import type { MessagePicturesProps } from './attachments/message-pictures.tsx'
import { useChat } from './chat-context.ts'
import { keepFocus } from './keep-focus.ts'
import { texts } from './preferences.ts'

const MessagePictures = createLazy<MessagePicturesProps>(() =>
  import('./attachments/message-pictures.tsx').then(({ MessagePictures }) => MessagePictures),
)

type MessageItem = Extract<ShownItem, { kind: 'message' }>

/** The shopper's own words, with how far they have come: dashed until sent, solid once delivered. */
export function ShopperMessage({ item }: { item: MessageItem }) {
  const kind = item.delivery?.kind ?? 'delivered'
  const pictures = item.message.parts.flatMap((part) =>
    part.kind === 'image' && part.attachmentId ? [{ ...part, id: part.attachmentId }] : [],
  )
  const words = item.message.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n')
  const isWordless = pictures.length > 0 && isPhotoText(words)
  return (
    <div class={`w-row is-me is-${kind}`} data-row tabIndex={-1}>
      <div class={isWordless ? 'ui-hidden' : 'w-bubble'}>
        <span class="ui-hidden">{texts.value.list.you}：</span>
        <p class="ui-text">{words}</p>
      </div>
      {pictures.length > 0 && <MessagePictures item={item} pictures={pictures} />}
      <DeliveryLine item={item} />
    </div>
  )
}

function DeliveryLine({ item }: { item: MessageItem }) {
  const { engine } = useChat()
  const words = texts.value.list
  const { clientId, at } = item.message
  const delivery = item.delivery ?? { kind: 'delivered' as const }
  const then = (act: (clientId: string) => Promise<void>, leaves = false) => {
    keepFocus(leaves)
    void act(clientId)
  }
  switch (delivery.kind) {
    case 'queued':
      return (
        <p class="w-meta">
          <Icon name="clock" size="s" />
          {words.queued}
        </p>
      )
    case 'sending':
      return <p class="w-meta">{words.sending}</p>
    case 'delivered':
      return (
        <p class="w-meta">
          <time dateTime={at}>{formatMoment(at, getNow(), texts.value.locale)}</time> {words.delivered}
        </p>
      )
    case 'failed':
      return (
        <div class="w-meta is-failed" role="alert">
          <Icon name="warn" size="s" />
          <span>{words.failed}</span>
          <button type="button" onClick={() => then(engine.retry)}>
            {words.retry}
          </button>
          <button type="button" onClick={() => then(engine.discard, true)}>
            {words.discard}
          </button>
          <span class="w-reason">{texts.value.errors[delivery.error.code](delivery.error)}</span>
        </div>
      )
  }
}
