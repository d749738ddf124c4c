import { signal } from '@preact/signals'
import type { ShownItem } from '../../shared/engine/api.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Stars } from '../../shared/ui/stars.tsx'
import { useChat } from './chat-context.ts'
import { focusComposer } from './focus-composer.ts'
import { keepFocus } from './keep-focus.ts'
import { texts } from './preferences.ts'

/** Questions for stars that the shopper put aside here. */
const skipped = signal<ReadonlySet<string>>(new Set())

/** One to five stars with one tap, once a service session; who does not want to just goes on. */
export function RatingRow({ item }: { item: Extract<ShownItem, { kind: 'rating' }> }) {
  const { engine } = useChat()
  const words = texts.value.rating
  const question = words.ask(item.operatorName)
  const nameStars = (stars: number) => words.stars[stars - 1] ?? ''
  const skip = () => {
    skipped.value = new Set([...skipped.value, item.key])
    focusComposer()
  }
  if (item.stars === null && skipped.value.has(item.key)) return null
  return (
    <div class="w-rating" data-row tabIndex={-1}>
      <b>{question}</b>
      <div class="w-rating-line">
        <Stars
          value={item.stars}
          label={question}
          nameStars={nameStars}
          onGive={(stars) => {
            keepFocus()
            void engine.giveRating(item.session, stars)
          }}
        />
        {item.stars === null && (
          <Button tone="quiet" size="l" onClick={skip}>
            {words.skip}
          </Button>
        )}
      </div>
      <span class="ui-caption">{item.stars === null ? words.hint : words.thanks(nameStars(item.stars))}</span>
    </div>
  )
}
