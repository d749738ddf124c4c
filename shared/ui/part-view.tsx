import { assertNever } from '../lib/assert.ts'
import type { Fact, Part } from '../protocol/conversation.ts'
import type { CardSetting } from './card-setting.ts'
import { CardView } from './card-view.tsx'
import { createLazy } from './create-lazy.tsx'
import { FactText } from './fact-text.tsx'
import { MediaWords } from './media/media-words.tsx'
import type { ToldCardViewProps } from './told-card-view.tsx'

interface PartViewProps {
  part: Part
  facts: readonly Fact[]
  setting: CardSetting
}

const Media = createLazy(async () => (await import('./media/media-view.tsx')).MediaView, MediaWords)

/** Where the words of another language do not arrive, the card stands in those of the screen. */
const ToldCard = createLazy<ToldCardViewProps>(
  async () => (await import('./told-card-view.tsx')).ToldCardView,
  CardView,
)

/** One part of a message. Quick replies are shown only while they can still be tapped. */
export function PartView({ part, facts, setting }: PartViewProps) {
  switch (part.kind) {
    case 'text':
      return (
        <p class="ui-text" lang={part.language}>
          <FactText text={part.text} facts={facts} setting={setting} />
        </p>
      )
    case 'steps':
      return (
        <ol class="ui-steps">
          {part.steps.map((step, at) => (
            <li key={step}>
              <FactText text={step} facts={facts} setting={setting} />
              {part.pictures?.map((one) => one.step === at && <Media key={one.path} media={one} setting={setting} />)}
            </li>
          ))}
        </ol>
      )
    case 'image':
      return <Media media={part} setting={setting} />
    case 'card':
      return part.told === undefined ? (
        <CardView card={part.card} setting={setting} />
      ) : (
        <ToldCard {...part} setting={setting} />
      )
    case 'quick-replies':
      return <QuickReplies texts={part.texts} language={part.language} setting={setting} />
    default:
      return assertNever(part)
  }
}

interface QuickRepliesProps {
  texts: readonly string[]
  language?: string | undefined
  setting: CardSetting
}

/** At most three answers to tap; a tap posts the words as the shopper's own. */
export function QuickReplies({ texts, language, setting }: QuickRepliesProps) {
  const { onChoose } = setting
  if (!setting.live || !onChoose) return null
  return (
    <div class="ui-quick" lang={language}>
      {texts.slice(0, 3).map((text) => (
        <button key={text} type="button" onClick={() => onChoose(text)}>
          {text}
        </button>
      ))}
    </div>
  )
}
