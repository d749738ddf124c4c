import type { ShownItem } from '../../shared/engine/api.ts'
import { Stars } from '../../shared/ui/stars.tsx'
import { useChat } from './chat-context.ts'
import { texts } from './preferences.ts'

/** One to five stars with one tap, once a service session. */
export function RatingRow({ item }: { item: Extract<ShownItem, { kind: 'rating' }> }) {
  const { engine } = useChat()
  const words = texts.value.rating
  const question = words.ask(item.operatorName)
  const nameStars = (stars: number) => words.stars[stars - 1] ?? ''
  return (
    <div class="w-rating" data-row tabIndex={-1}>
      <b>{question}</b>
      <Stars
        value={item.stars}
        label={question}
        nameStars={nameStars}
        onGive={(stars) => void engine.giveRating(item.session, stars)}
      />
      <span class="ui-caption">{item.stars === null ? words.hint : nameStars(item.stars)}</span>
    </div>
  )
}
