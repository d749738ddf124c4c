import { useState } from 'preact/hooks'
import type { CardOf } from '../../protocol/cards.ts'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { formatMinor } from '../format-minor.ts'
import { formatDay, isChinese, toShopTime } from '../format-moment.ts'
import { Thumb } from '../thumb.tsx'

interface CompareCardProps {
  card: CardOf<'compare'>
  setting: CardSetting
}

/** Two or three products side by side: price and stock, then what differs; what is the same on request. */
export function CompareCard({ card, setting }: CompareCardProps) {
  const texts = setting.texts.compare
  const [all, setAll] = useState(false)
  const differing = card.rows.filter((row) => row.differs)
  const same = card.rows.length - differing.length
  const shown = all || differing.length === 0 ? card.rows : differing
  const folds = same > 0 && differing.length > 0
  return (
    <CardFrame icon="layers" title={texts.title} result={texts.differing(differing.length)}>
      <div class="ui-card-body">
        <table class="ui-compare">
          <thead>
            <tr>
              <td />
              {card.products.map((product) => (
                <th key={product.productId} scope="col">
                  <Thumb path={product.imagePath} setting={setting} />
                  {product.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{texts.price}</th>
              {card.products.map((product) => (
                <td key={product.productId} class="is-accent">
                  {formatMinor(product.fromPriceMinor)} <small>{setting.texts.product.from}</small>
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{setting.texts.stock.title}</th>
              {card.products.map((product) => (
                <td key={product.productId}>{stockOf(product, setting)}</td>
              ))}
            </tr>
            {shown.map((row) => (
              <tr key={row.name} class={row.differs ? undefined : 'is-same'}>
                <th scope="row">{row.name}</th>
                {card.products.map((product, index) => (
                  <td key={product.productId}>{row.values[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {folds && (
        <button type="button" class="ui-card-link" onClick={() => setAll(!all)}>
          {all ? setting.texts.product.fewer : texts.same(same)}
        </button>
      )}
    </CardFrame>
  )
}

/** Up to here the exact number is worth saying. */
const fewUpTo = 10

function stockOf({ quantity, restockAt }: CardOf<'compare'>['products'][number], setting: CardSetting): string {
  const { stock } = setting.texts
  if (quantity > fewUpTo) return stock.plenty
  if (quantity > 0) return stock.left(quantity)
  const comma = isChinese(setting.locale) ? '，' : ', '
  if (restockAt === null) return `${stock.none}${comma}${stock.restockUnknown}`
  const day = formatDay(toShopTime(restockAt), toShopTime(setting.now), setting.locale)
  return `${stock.none}${comma}${stock.restock(day)}`
}
