/** @jsxImportSource hono/jsx */
import { formatEnd } from '../../../shared/domain/calendar.ts'
import { lifeOf } from '../../../shared/domain/promotions/conditions/is-live.ts'
import { describeCoupon, describePromotion } from '../../../shared/domain/promotions/describe-offer.ts'
import type { Scope } from '../../../shared/protocol/commerce.ts'
import type { Visit } from '../visit.ts'

/** What is running now: promotions first, then the coupons this visitor may use. */
export function Offers({ visit }: { visit: Visit }) {
  const { catalogue, member, now } = visit
  const promotions = catalogue.promotions.filter((promotion) => lifeOf(promotion, now) === 'live')
  const coupons = catalogue.coupons.filter(
    ({ id, openToAll, ...dated }) => lifeOf(dated, now) === 'live' && (openToAll || member?.couponIds.includes(id)),
  )
  const rows = [
    ...promotions.map((each) => ({ ...each, terms: describePromotion(each), how: '结算时自动减' })),
    ...coupons.map((each) => ({ ...each, terms: describeCoupon(each), how: '结算时自动选最省的一张' })),
  ]
  if (rows.length === 0) return null
  return (
    <section class="band" aria-labelledby="offers-title">
      <h2 id="offers-title">正在进行的优惠</h2>
      <ul class="offers">
        {rows.map(({ name, terms, how, scope, endsAt }) => (
          <li class="offer">
            <p class="offer-name">{name}</p>
            <p class="offer-terms">{terms}</p>
            <p class="hint">
              {scopeWords(scope, visit)}，{how}，到 {formatEnd(new Date(endsAt), now)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function scopeWords({ categories = [], productIds = [] }: Scope, { catalogue }: Visit): string {
  if (categories.length > 0) return categories.join('、')
  if (productIds.length === 0) return '全店'
  const titles = catalogue.products.filter(({ id }) => productIds.includes(id)).map(({ title }) => title)
  return titles.map((title) => title.match(/^「.+?」/)?.[0] ?? title).join('')
}
