import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ShownItem } from '../../shared/engine/api.ts'
import type { Message, Part } from '../../shared/protocol/conversation.ts'
import { AiLabel } from '../../shared/ui/ai-label.tsx'
import { cardBasis } from '../../shared/ui/card-basis.ts'
import type { CardSetting } from '../../shared/ui/card-setting.ts'
import { formatMoment } from '../../shared/ui/format-moment.ts'
import { PartView } from '../../shared/ui/part-view.tsx'
import { Separator } from '../../shared/ui/separator.tsx'
import type { Reworded } from '../snapshot.ts'
import { texts } from './preferences.ts'
import { useCardSetting } from './use-card-setting.ts'

type MessageItem = Extract<ShownItem, { kind: 'message' }>

interface ShopMessageProps {
  item: MessageItem
  /** The first of several in a row by the same author names the author. */
  startsTurn: boolean
  answer: string | undefined
  /** Its words as this device's model puts them. */
  reworded: Reworded | undefined
}

/** What the shop says: dashed while provisional, solid once the edge has it, labelled where a machine wrote it. */
export function ShopMessage({ item, startsTurn, answer, reworded }: ShopMessageProps) {
  const { message, provisional } = item
  const [showsOriginal, setOriginal] = useState(false)
  const parts = reworded && !showsOriginal ? reworded.parts : message.parts
  const setting = useCardSetting(answer === undefined, answer)
  const state = provisional === 'waiting' ? ' is-provisional' : provisional === 'replaced' ? ' is-replaced' : ''
  return (
    // The log has read it out once; other words for the same are not read out again.
    <div class={`w-row${state}`} data-row tabIndex={-1} aria-live={reworded && 'off'}>
      <AuthorLine message={message} startsTurn={startsTurn} />
      {toBlocks(parts).map((block) => (
        <Block key={block.key} parts={block.parts} message={message} setting={setting} />
      ))}
      <MetaLine item={item} setting={setting}>
        {reworded && <reworded.Mark showsOriginal={showsOriginal} onTurn={() => setOriginal(!showsOriginal)} />}
      </MetaLine>
      {message.parts.map(
        (part) =>
          part.kind === 'quick-replies' && (
            <PartView key={part.texts.join()} part={part} facts={[]} setting={setting} />
          ),
      )}
    </div>
  )
}

interface BlockOfParts {
  key: number
  parts: Part[]
}

/** Words, steps and pictures that follow each other share one bubble; a card stands alone. */
function toBlocks(parts: readonly Part[]): BlockOfParts[] {
  const blocks: BlockOfParts[] = []
  parts.forEach((part, index) => {
    if (part.kind === 'quick-replies') return
    const last = blocks.at(-1)
    const joins = part.kind !== 'card' && last?.parts[0]?.kind !== 'card'
    if (last && joins) last.parts.push(part)
    else blocks.push({ key: index, parts: [part] })
  })
  return blocks
}

function Block({ parts, message, setting }: { parts: Part[]; message: Message; setting: CardSetting }) {
  const views = parts.map((part) => (
    <PartView key={JSON.stringify(part)} part={part} facts={message.facts} setting={setting} />
  ))
  return parts[0]?.kind === 'card' ? <div class="w-card">{views}</div> : <div class="w-bubble">{views}</div>
}

function AuthorLine({ message: { author }, startsTurn }: { message: Message; startsTurn: boolean }) {
  const words = texts.value.list
  if (author.kind === 'operator' && startsTurn) {
    return (
      <p class="w-author">
        <span class="w-face" aria-hidden="true">
          {[...author.name].at(-1)}
        </span>
        {author.name}
        <Separator />
        {texts.value.header.operator}
      </p>
    )
  }
  if (author.kind === 'shopper') return null
  return (
    <span class="ui-hidden">
      {author.kind === 'operator' ? words.operator(author.name) : words.assistant(author.name)}：
    </span>
  )
}

interface MetaLineProps {
  item: MessageItem
  setting: CardSetting
  children: ComponentChildren
}

function MetaLine({ item, setting, children }: MetaLineProps) {
  const { message, provisional } = item
  const isReplaced = provisional === 'replaced' && item.shownOffline !== false
  const words = texts.value.list
  const isMachine = message.author.kind === 'assistant'
  const basis = cardBasis(message.parts, setting)
  return (
    <p class="w-meta">
      {isMachine && <AiLabel text={setting.texts.aiLabel} />}
      {provisional === 'waiting' && (
        <span>
          {words.provisional[0]}
          <Separator />
          {words.provisional[1]}
        </span>
      )}
      {isReplaced && <span>{words.replaced}</span>}
      {provisional !== 'waiting' && !isReplaced && (
        <time dateTime={message.at}>{formatMoment(message.at, setting.now, setting.locale)}</time>
      )}
      {message.rewordedOnDevice && <span>{words.reworded}</span>}
      {children}
      {basis && !isReplaced && <span class="w-meta-end">{basis}</span>}
    </p>
  )
}
