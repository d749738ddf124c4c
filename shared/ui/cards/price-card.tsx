import type { CardOf } from '../../protocol/cards.ts'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { formatMinor } from '../format-minor.ts'
import { Icon } from '../icon.tsx'
import { Separator } from '../separator.tsx'

interface PriceCardProps {
  card: CardOf<'price'>
  setting: CardSetting
}

/** 到手价: what it costs, every step, the distance to the next offer, and what was not used and why. */
export function PriceCard({ card, setting }: PriceCardProps) {
  const texts = setting.texts.price
  const saved = card.savedMinor > 0 && (
    <>
      {texts.saved} <b class="is-accent">{formatMinor(card.savedMinor)}</b>
    </>
  )
  return (
    <CardFrame icon="coupon" title={card.exact ? texts.best : texts.bestFound} result={saved}>
      <div class="ui-card-body">
        <dl class="ui-price">
          {card.lines.map((line) => (
            <div key={line.skuId}>
              <dt>
                {line.title}
                {line.quantity > 1 && <span class="is-quiet"> ×{line.quantity}</span>}
              </dt>
              <dd>{formatMinor(line.amountMinor, 'sum')}</dd>
            </div>
          ))}
          {card.steps.map((step) => (
            <div key={`${step.label} ${step.detail}`} class="ui-price-step">
              <dt>
                {step.label}
                {step.detail && <small>{step.detail}</small>}
              </dt>
              <dd class={step.amountMinor < 0 ? 'is-accent' : undefined}>{formatMinor(step.amountMinor, 'sum')}</dd>
            </div>
          ))}
          <div class="ui-price-step">
            <dt>{texts.shipping}</dt>
            <dd>{card.shippingFeeMinor === 0 ? texts.shippingFree : formatMinor(card.shippingFeeMinor, 'sum')}</dd>
          </div>
          <div class="ui-price-total">
            <dt>{texts.total}</dt>
            <dd>{formatMinor(card.totalMinor, 'sum')}</dd>
          </div>
        </dl>
        <PriceGap card={card} setting={setting} />
      </div>
      <Allocation card={card} setting={setting} />
      <UnusedOffers card={card} setting={setting} />
    </CardFrame>
  )
}

function PriceGap({ card, setting }: PriceCardProps) {
  if (!card.gap) return null
  const { shortOfMinor, offer } = card.gap
  const reached = card.lines.reduce((sum, line) => sum + line.amountMinor, 0)
  return (
    <div class="ui-gap">
      {setting.texts.price.shortOf} <b>{formatMinor(shortOfMinor)}</b> {offer}
      <progress value={reached} max={reached + shortOfMinor} aria-hidden="true" />
      <small>{describeThen(card, setting)}</small>
    </div>
  )
}

function describeThen({ gap, totalMinor }: PriceCardProps['card'], { texts }: CardSetting): string | null {
  if (gap?.thenTotalMinor === undefined) return null
  const more = gap.thenTotalMinor - totalMinor
  const total = formatMinor(gap.thenTotalMinor)
  return more < 0
    ? texts.price.onceReachedLess(total, formatMinor(-more))
    : texts.price.onceReached(total, formatMinor(more))
}

/** What every line really costs after its share; one line without discount says it already. */
function Allocation({ card, setting }: PriceCardProps) {
  const texts = setting.texts.price
  if (card.steps.length === 0 || card.lines.length < 2) return null
  return (
    <details class="ui-card-more">
      <summary>
        {texts.allocation}
        <Icon name="right" size="s" />
      </summary>
      <dl class="ui-shares">
        {card.lines.map((line) => (
          <div key={line.skuId}>
            <dt>
              {line.title}
              {line.quantity > 1 && <span class="is-quiet"> ×{line.quantity}</span>}
            </dt>
            <dd>
              {formatMinor(line.allocatedMinor, 'sum')}
              {line.points !== undefined && <small>{texts.pointsUsed(line.points)}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function UnusedOffers({ card, setting }: PriceCardProps) {
  const [first] = card.unused
  if (!first) return null
  return (
    <details class="ui-card-more">
      <summary>
        {setting.texts.price.unused(card.unused.length)}
        <span class="is-quiet ui-one-line">
          <Separator />
          {first.reason}
        </span>
        <Icon name="right" size="s" />
      </summary>
      <ul>
        {card.unused.map((offer) => (
          <li key={offer.name}>
            <b>{offer.name}</b>
            <span>{offer.reason}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
