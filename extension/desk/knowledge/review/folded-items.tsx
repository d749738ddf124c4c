import type { FindingOf } from '../../../../shared/protocol/desk-review.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { nameOfPlace, titleOf } from './describe-item.ts'
import type { ReviewItem } from './group-findings.ts'

/** What was called no fault, and the way to put it back. */
export function DismissedItems({ items, isOwner }: { items: readonly ReviewItem[]; isOwner: boolean }) {
  const { review: store } = useDesk()
  if (items.length === 0) return null
  return (
    <Folded title="记为不算问题的" count={items.length}>
      {items.map((item) => (
        <li key={item.fingerprint}>
          <span>{titleOf(item)}</span>
          {isOwner && (
            <Button size="s" tone="quiet" onClick={() => void store.dismiss(item.fingerprint, true)}>
              放回来<span class="ui-hidden">：{titleOf(item)}</span>
            </Button>
          )}
        </li>
      ))}
    </Folded>
  )
}

/** A campaign over the base, one product's answer over all: meant so, and told so that nobody wonders. */
export function OverrideItems({ items }: { items: readonly FindingOf<'contradiction'>[] }) {
  if (items.length === 0) return null
  return (
    <Folded title="有意不同的：活动期间或指定商品另有说法" count={items.length}>
      {items.map((item) => (
        <li key={item.fingerprint}>
          <span>
            {titleOf(item)}
            <span class="ui-caption">
              {nameOfPlace(item.a)}、{nameOfPlace(item.b)}
            </span>
          </span>
        </li>
      ))}
    </Folded>
  )
}

function Folded({ title, count, children }: { title: string; count: number; children: preact.ComponentChildren }) {
  return (
    <details class="dk-review-folded">
      <summary>
        <Icon name="right" size="s" />
        {title}
        <span class="ui-caption">{count}</span>
      </summary>
      <ul>{children}</ul>
    </details>
  )
}
