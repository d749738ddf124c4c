import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import type { ReviewGroup } from './group-findings.ts'
import { ReviewRow } from './review-row.tsx'

/** Of a long group first so many; whoever mends those asks for the rest. */
const shownFirst = 20

/** One kind of findings, with how many there are. */
export function ReviewGroupView({ group, isOwner }: { group: ReviewGroup; isOwner: boolean }) {
  const [shown, setShown] = useState(shownFirst)
  const { id, title, hint, items } = group
  const rest = items.length - shown
  return (
    <section class={`dk-review-group is-${id}`} aria-labelledby={`review-${id}`}>
      <h3 id={`review-${id}`}>
        {title} <span class="dk-review-count">{items.length}</span>
      </h3>
      <p class="ui-caption">{hint}</p>
      <ul>
        {items.slice(0, shown).map((item) => (
          <ReviewRow key={item.fingerprint} item={item} isOwner={isOwner} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="s" onClick={() => setShown(shown + 5 * shownFirst)}>
          再看 {Math.min(rest, 5 * shownFirst)} 条
        </Button>
      )}
    </section>
  )
}
