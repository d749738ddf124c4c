import type { CardOf } from '../../protocol/cards.ts'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { Chip } from '../chip.tsx'
import { formatMinor } from '../format-minor.ts'
import { formatEnd, toShopTime } from '../format-moment.ts'
import { Icon } from '../icon.tsx'
import { RefundParts } from './refund-parts.tsx'

interface ReturnCardProps {
  card: CardOf<'return'>
  setting: CardSetting
}

/** Whether one line of an order can go back, why, by when, what comes back, and the way to do it. */
export function ReturnCard({ card, setting }: ReturnCardProps) {
  const texts = setting.texts.back
  const possible = card.verdict === 'eligible' || card.verdict === 'quality'
  return (
    <CardFrame
      icon="undo"
      title={card.lineTitle}
      result={<Chip tone={possible ? 'success' : 'warning'}>{texts.verdict[card.verdict]}</Chip>}
    >
      <div class="ui-card-body">
        {card.reason !== texts.verdict[card.verdict] && <p class="ui-card-lead">{card.reason}</p>}
        <dl class="ui-pairs">
          {card.deadline && (
            <div>
              <dt>{texts.deadline}</dt>
              <dd>{formatEnd(toShopTime(card.deadline), toShopTime(setting.now), setting.locale)}</dd>
            </div>
          )}
          {card.quantity !== undefined && (
            <div>
              <dt>{texts.quantity}</dt>
              <dd>{texts.pieces(card.quantity)}</dd>
            </div>
          )}
          {card.along?.map(({ label, text }) => (
            <div key={text}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          {card.refundMinor !== null && (
            <div>
              <dt>{texts.refund}</dt>
              <dd>
                <b>{formatMinor(card.refundMinor, 'sum')}</b>
                <RefundParts parts={card.parts} />
              </dd>
            </div>
          )}
          {card.freight && (
            <div>
              <dt>{texts.freight}</dt>
              <dd>{card.freight}</dd>
            </div>
          )}
        </dl>
      </div>
      {card.steps.length > 0 && (
        <div class="ui-card-body ui-card-part">
          <div class="ui-card-subtitle">{texts.steps}</div>
          <ol class="ui-steps">
            {card.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      )}
      {setting.live && setting.onAskForPerson && (
        <button type="button" class="ui-card-link" onClick={setting.onAskForPerson}>
          <Icon name="human" size="s" />
          {texts.human}
        </button>
      )}
    </CardFrame>
  )
}
