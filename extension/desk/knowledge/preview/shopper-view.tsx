import type { Fact, Part } from '../../../../shared/protocol/conversation.ts'
import { AiLabel } from '../../../../shared/ui/ai-label.tsx'
import { cardTextsZhCn } from '../../../../shared/ui/card-texts-zh-cn.ts'
import { PartView } from '../../../../shared/ui/part-view.tsx'
import { useDesk } from '../../desk-context.ts'
import { PreviewFrame } from './preview-frame.tsx'

interface ShopperViewProps {
  theme: 'light' | 'dark'
  /** What the shopper wrote; empty: the answer stands alone. */
  question: string
  parts: Part[]
  facts: Fact[]
  /** One line in place of an answer. */
  line: string | null
}

/** A question and its answer as the widget shows them, with its own parts of a message. */
export function ShopperView({ theme, question, parts, facts, line }: ShopperViewProps) {
  const { assetBase, now } = useDesk()
  const setting = { texts: cardTextsZhCn, locale: 'zh-CN' as const, now: now.value, assetBase, live: true }
  const words = parts.filter(({ kind }) => kind !== 'card' && kind !== 'quick-replies')
  const cards = parts.filter(({ kind }) => kind === 'card' || kind === 'quick-replies')
  return (
    <PreviewFrame theme={theme}>
      {question !== '' && <div class="k-bubble is-me">{question}</div>}
      {words.length > 0 && (
        <div class="k-bubble">
          {words.map((part) => (
            <PartView key={JSON.stringify(part)} part={part} facts={facts} setting={setting} />
          ))}
        </div>
      )}
      {cards.map((part) => (
        <div key={JSON.stringify(part)} class="k-card">
          <PartView part={part} facts={facts} setting={setting} />
        </div>
      ))}
      {line !== null && <p class="k-line">{line}</p>}
      {parts.length > 0 && (
        <p class="k-line">
          <AiLabel text="AI 生成" />
        </p>
      )}
    </PreviewFrame>
  )
}
