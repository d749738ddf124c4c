import type { SourceTried } from '../../../../shared/protocol/desk-source.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { orderStateNames } from '../../../../shared/ui/order-state-names.data.ts'
import { describeTrouble } from '../texts/describe-source.ts'

/** What came back when the address was called for real; `order`: the number that was asked for, if any. */
export function TriedView({ tried, order }: { tried: SourceTried; order: string }) {
  if (tried.outcome === 'failed')
    return (
      <div class="dk-s-alert">
        <Icon name="warn" />
        <span>
          <b>没有连上</b>
          {describeTrouble(tried.trouble)}
          <code>
            {[tried.asked, tried.trouble, ...(tried.path === undefined ? [] : [tried.path]), `${tried.tookMs} ms`].join(
              ', ',
            )}
          </code>
        </span>
      </div>
    )
  return (
    <div class="dk-s-result">
      <Icon name="check" />
      <span>
        连上了，用了 {tried.tookMs} 毫秒。两边签名都对，有 {tried.products} 个商品
        {order !== '' && tried.order === null && `。没有「${order}」这个订单号`}
        {tried.order !== null &&
          `。「${tried.order.id}」${orderStateNames[tried.order.status]}，${tried.order.lines} 种商品`}
      </span>
    </div>
  )
}
