import { Chip } from '../../shared/ui/chip.tsx'

interface CustomerWordsProps {
  text: string
  requests: readonly { name: string; probability: number }[]
  mood: { polarity: 'negative' | 'neutral' | 'positive'; intensity: number; evidence: string[] } | null
}

/** What the customer said, what it seems to ask for, and the words that show the mood. */
export function CustomerWords({ text, requests, mood }: CustomerWordsProps) {
  const isUpset = mood?.polarity === 'negative' && mood.evidence.length > 0
  return (
    <section class="words" aria-label="客户的话">
      <blockquote>{text}</blockquote>
      <div class="chips">
        {requests.slice(0, 3).map((request) => (
          <Chip key={request.name} tone="accent">
            {request.name} {Math.round(request.probability * 100)}%
          </Chip>
        ))}
        {isUpset && <Chip tone="danger">{mood.intensity >= 0.6 ? '生气' : '不满'}</Chip>}
      </div>
      {isUpset && <p class="ui-caption">依据：{mood.evidence.map((word) => `「${word}」`).join('')}</p>}
    </section>
  )
}
