import type { ComponentChildren } from 'preact'
import type { HandoffTrigger } from '../../shared/protocol/conversation.ts'
import { Chip } from '../../shared/ui/chip.tsx'
import { Icon } from '../../shared/ui/icon.tsx'
import { markEvidence } from './overlay-evidence.ts'
import { escalationTexts, overlayTexts } from './overlay-texts.ts'

interface CustomerWordsProps {
  text: string
  /** What they wrote just before, unanswered as well. */
  before?: readonly string[]
  requests: readonly { name: string; probability: number }[]
  mood: { polarity: 'negative' | 'neutral' | 'positive'; intensity: number; evidence: string[] } | null
  escalation?: HandoffTrigger | null
  /** Draws the newest words, such as with their translation. */
  around?: (words: ComponentChildren) => ComponentChildren
}

/** What the customer said, what it seems to ask for, and the words that show the mood. */
export function CustomerWords(props: CustomerWordsProps) {
  const { text, before = [], requests, mood, escalation = null, around = (words) => words } = props
  const evidence = mood?.polarity === 'negative' ? mood.evidence : []
  const isUpset = evidence.length > 0
  return (
    <section class="words" aria-label={overlayTexts.customerWords}>
      {before.map((words, at) => (
        <p class="words-before ui-one-line" key={`${at}:${words}`}>
          {words}
        </p>
      ))}
      {around(
        <blockquote>
          {markEvidence(text, evidence).map((run, at) =>
            run.isEvidence ? <mark key={`${at}:${run.text}`}>{run.text}</mark> : run.text,
          )}
        </blockquote>,
      )}
      <div class="chips">
        {requests.slice(0, 3).map((request) => (
          <Chip key={request.name} tone="accent">
            {request.name} {Math.round(request.probability * 100)}%
          </Chip>
        ))}
        {isUpset && (
          <Chip tone="danger">
            <Icon name="warn" size="s" />
            {moodName(mood?.intensity ?? 0)}
            {escalation && '，建议升级'}
          </Chip>
        )}
      </div>
      {(isUpset || escalation) && (
        <p class="ui-caption">
          {isUpset && `依据：${evidence.map((word) => `「${word}」`).join('')}`}
          {isUpset && escalation && <i class="ui-sep" />}
          {escalation && escalationTexts[escalation]}
        </p>
      )}
    </section>
  )
}

/** One word for a mood, so that colour does not speak alone. */
export function moodName(intensity: number): string {
  return intensity >= 0.6 ? overlayTexts.angry : overlayTexts.unhappy
}
