import type { ShownItem } from '../../shared/engine/api.ts'
import { formatMoment } from '../../shared/ui/format-moment.ts'
import { getNow, shop } from '../snapshot.ts'
import { texts } from './preferences.ts'

/** One line across the list: every change of who answers, when it was, what comes next. */
export function LineRow({ item }: { item: Extract<ShownItem, { kind: 'line' }> }) {
  const hours = { label: shop.value?.hoursLabel ?? '', openNow: shop.value?.openNow ?? true }
  return (
    <p class="w-line" data-row tabIndex={-1}>
      <span>
        <time dateTime={item.at}>{formatMoment(item.at, getNow(), texts.value.locale)}</time>{' '}
        {texts.value.line(item.line, hours)}
      </span>
    </p>
  )
}
