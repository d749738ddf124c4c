import type { CardOf } from '../../protocol/cards.ts'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { formatDay, toShopTime } from '../format-moment.ts'

interface StockCardProps {
  card: CardOf<'stock'>
  setting: CardSetting
}

/** Up to here the exact number is worth saying. */
const fewUpTo = 10

/** What is left of each variant, and when the rest comes back; never a guess. */
export function StockCard({ card, setting }: StockCardProps) {
  const texts = setting.texts.stock
  return (
    <CardFrame icon="layers" title={card.title} result={<span class="ui-caption">{texts.title}</span>}>
      <div class="ui-card-body">
        <dl class="ui-pairs is-spread">
          {card.rows.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>
                {row.quantity > fewUpTo && <span class="is-good">{texts.plenty}</span>}
                {row.quantity > 0 && row.quantity <= fewUpTo && <b class="is-warn">{texts.left(row.quantity)}</b>}
                {row.quantity <= 0 && (
                  <>
                    {texts.none}
                    <small>{whenBack(row, setting)}</small>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </CardFrame>
  )
}

function whenBack({ restockAt, presaleShipBy }: CardOf<'stock'>['rows'][number], setting: CardSetting): string {
  const texts = setting.texts.stock
  const day = (at: string) => formatDay(toShopTime(at), toShopTime(setting.now), setting.locale)
  if (presaleShipBy !== undefined) return texts.presale(day(presaleShipBy))
  return restockAt ? texts.restock(day(restockAt)) : texts.restockUnknown
}
