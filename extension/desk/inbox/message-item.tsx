import type { Delivery, ShownItem } from '../../../shared/engine/api.ts'
import { isPhotoText } from '../../../shared/protocol/attachment.ts'
import type { Message, Part } from '../../../shared/protocol/conversation.ts'
import { AiLabel } from '../../../shared/ui/ai-label.tsx'
import { cardTextsZhCn } from '../../../shared/ui/card-texts-zh-cn.ts'
import { formatMoment } from '../../../shared/ui/format-moment.ts'
import { Icon } from '../../../shared/ui/icon.tsx'
import { PartView } from '../../../shared/ui/part-view.tsx'
import { Separator } from '../../../shared/ui/separator.tsx'
import { ShopperWords } from '../../uses/translation/shopper-words.tsx'
import { useDesk } from '../desk-context.ts'
import { describeBasis } from '../texts/describe-basis.ts'
import { describeFailure } from '../texts/describe-failure.ts'
import { KeepAnswerButton } from './keep-answer-button.tsx'
import { ShopperPictures } from './shopper-pictures.tsx'
import { ToldCard } from './told-card.tsx'

const shortestAnswer = 6

interface MessageItemProps {
  item: Extract<ShownItem, { kind: 'message' }>
  shopperName: string
  conversationId: string
}

/** One message: the shopper's at the left, the shop's at the right, with who wrote it and from what. */
export function MessageItem({ item, shopperName, conversationId }: MessageItemProps) {
  const { now, assetBase } = useDesk()
  const { message, delivery } = item
  const { author } = message
  const setting = { texts: cardTextsZhCn, locale: 'zh-CN' as const, now: now.value, assetBase, live: false }
  const pictures = message.parts.flatMap((part) =>
    part.kind === 'image' && part.attachmentId ? [{ ...part, id: part.attachmentId }] : [],
  )
  const speaker = author.kind === 'shopper' ? shopperName : author.name
  return (
    <article class={`dk-message is-${author.kind}${isLoose(delivery) ? ` is-${delivery?.kind}` : ''}`}>
      <h3 class="ui-hidden">{speaker}</h3>
      {message.parts.map((part, index) =>
        part.kind === 'quick-replies' || saysOnlyPictures(part, pictures.length) ? null : (
          <div key={`${message.clientId}-${index}`} class={part.kind === 'card' ? 'dk-card-place' : 'dk-bubble'}>
            {author.kind === 'shopper' && part.kind === 'text' ? (
              <ShopperWords text={part.text}>
                <PartView part={part} facts={message.facts} setting={setting} />
              </ShopperWords>
            ) : part.kind === 'card' ? (
              <ToldCard part={part} facts={message.facts} setting={setting} />
            ) : (
              <PartView part={part} facts={message.facts} setting={setting} />
            )}
          </div>
        ),
      )}
      {pictures.length > 0 && <ShopperPictures pictures={pictures} />}
      <footer class="dk-meta">
        {author.kind === 'assistant' && <AiLabel text="AI 生成" />}
        {author.kind === 'operator' && <span>{author.name}</span>}
        <time dateTime={message.at}>{formatMoment(message.at, now.value, 'zh-CN')}</time>
        {author.kind === 'assistant' && message.basis && (
          <>
            <Separator />
            <span>{describeBasis(message.basis)}</span>
          </>
        )}
        {message.rewordedOnDevice && (
          <>
            <Separator />
            <span>客户看到的是本机润色过的说法</span>
          </>
        )}
        {author.kind === 'operator' && delivery && <DeliveryWords delivery={delivery} clientId={message.clientId} />}
        {isKeepable(message, delivery) && (
          <KeepAnswerButton from={{ conversation: conversationId, seq: message.seq }} />
        )}
      </footer>
    </article>
  )
}

/** Pictures stand together below, and 发了 2 张照片 says no more than they do. */
function saysOnlyPictures(part: Part, pictures: number): boolean {
  if (part.kind === 'image') return part.attachmentId !== undefined
  return part.kind === 'text' && pictures > 0 && isPhotoText(part.text)
}

function DeliveryWords({ delivery, clientId }: { delivery: Delivery; clientId: string }) {
  const { engine } = useDesk()
  if (delivery.kind === 'queued') return <span>待发送，连上后自动发出</span>
  if (delivery.kind === 'sending') return <span>正在发送</span>
  if (delivery.kind === 'delivered') {
    return (
      <span class="dk-delivered">
        <Icon name="check" size="s" />
        已送达
      </span>
    )
  }
  return (
    <span class="dk-failed" role="alert">
      <Icon name="warn" size="s" />
      没发出去：{describeFailure(delivery.error)}
      <button type="button" onClick={() => void engine.retry(clientId)}>
        重发
      </button>
      <button type="button" onClick={() => void engine.discard(clientId)}>
        删除
      </button>
    </span>
  )
}

/** An operator's words that the edge has; 好的 alone is no answer. */
function isKeepable({ author, parts }: Message, delivery: Delivery | null): boolean {
  const text = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')
  return author.kind === 'operator' && !isLoose(delivery) && [...text].length >= shortestAnswer
}

/** Dashed until the edge has it. */
function isLoose(delivery: Delivery | null): boolean {
  return delivery !== null && delivery.kind !== 'delivered'
}
