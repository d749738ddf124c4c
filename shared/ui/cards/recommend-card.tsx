import type { CardOf } from '../../protocol/cards.ts'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { formatMinor } from '../format-minor.ts'
import { Thumb } from '../thumb.tsx'

interface RecommendCardProps {
  card: CardOf<'recommend'>
  setting: CardSetting
}

/** Goods to look at, each with why it is shown; personal ones can be stopped in the same place. */
export function RecommendCard({ card, setting }: RecommendCardProps) {
  const texts = setting.texts.recommend
  const { onStopPersonal } = setting
  return (
    <CardFrame icon="eye" title={card.personal ? texts.personal : texts.neutral}>
      <ul class="ui-goods">
        {card.items.map((item) => (
          <li key={item.productId}>
            <GoodsRow item={item} setting={setting} />
          </li>
        ))}
      </ul>
      {card.personal && onStopPersonal && (
        <button type="button" class="ui-card-link" onClick={onStopPersonal}>
          {texts.stop}
        </button>
      )}
    </CardFrame>
  )
}

type Goods = CardOf<'recommend'>['items'][number]

/** On a shop page a tap goes there; elsewhere it asks what the goods are. */
function GoodsRow({ item, setting }: { item: Goods; setting: CardSetting }) {
  const { onOpenProduct, onChoose, live, texts } = setting
  const open = onOpenProduct ?? (live && onChoose ? () => onChoose(texts.recommend.ask(item.title)) : undefined)
  const body = (
    <>
      <Thumb path={item.imagePath} setting={setting} />
      <span class="ui-goods-text">
        <b>{item.title}</b>
        <small>{item.reason}</small>
      </span>
      <span class="ui-goods-price">
        {formatMinor(item.fromPriceMinor)} <small>{texts.product.from}</small>
      </span>
    </>
  )
  return open ? (
    <button type="button" class="ui-goods-row" onClick={() => open(item.productId)}>
      {body}
    </button>
  ) : (
    <div class="ui-goods-row">{body}</div>
  )
}
