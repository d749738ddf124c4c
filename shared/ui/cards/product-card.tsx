import { useState } from 'preact/hooks'
import type { CardOf } from '../../protocol/cards.ts'
import { Button } from '../button.tsx'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { formatMinor } from '../format-minor.ts'
import { Thumb } from '../thumb.tsx'

interface ProductCardProps {
  card: CardOf<'product'>
  setting: CardSetting
}

const attributesAtOnce = 4

/** A product with its price and the merchant's own facts about it. */
export function ProductCard({ card, setting }: ProductCardProps) {
  const texts = setting.texts.product
  const [all, setAll] = useState(false)
  const shown = all ? card.attributes : card.attributes.slice(0, attributesAtOnce)
  const { onOpenProduct } = setting
  return (
    <CardFrame
      icon="tag"
      title={card.title}
      result={
        <span>
          <b class="is-accent">{formatMinor(card.fromPriceMinor)}</b> {texts.from}
        </span>
      }
    >
      <div class="ui-card-body ui-product">
        <Thumb path={card.imagePath} setting={setting} />
        <dl class="ui-pairs">
          {shown.map((attribute) => (
            <div key={attribute.name}>
              <dt>{attribute.name}</dt>
              <dd>{attribute.value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {(onOpenProduct || card.attributes.length > attributesAtOnce) && (
        <div class="ui-card-ways">
          {card.attributes.length > attributesAtOnce && (
            <Button size="l" onClick={() => setAll(!all)}>
              {all ? texts.fewer : texts.allAttributes(card.attributes.length)}
            </Button>
          )}
          {onOpenProduct && (
            <Button size="l" onClick={() => onOpenProduct(card.productId)}>
              {texts.look}
            </Button>
          )}
        </div>
      )}
    </CardFrame>
  )
}
