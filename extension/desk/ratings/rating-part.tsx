import type { ConversationView } from '../../../shared/engine/api.ts'
import { Stars } from '../../../shared/ui/stars.tsx'
import { describeReason } from './describe-rating.ts'

const nameStars = (stars: number) => `${stars} 星`

/** How this shopper rated what they were served here, the newest first; nothing where they have not. */
export function RatingPart({ view }: { view: ConversationView }) {
  const rated = view.items.flatMap((item) => (item.kind === 'rating' && item.stars !== null ? [item] : []))
  if (rated.length === 0) return null
  return (
    <section class="dk-panel-part" aria-label="评价">
      <h2>评价</h2>
      <ul class="dk-rated">
        {rated.toReversed().map(({ key, stars, operatorName, reason }) => (
          <li key={key}>
            <Stars value={stars} label="评价" nameStars={nameStars} />
            <span>{operatorName === null ? 'AI 服务' : `${operatorName}服务`}</span>
            {reason && <p class="ui-caption">{describeReason(reason)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
