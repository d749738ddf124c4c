import type { CardOf } from '../../protocol/cards.ts'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { Chip } from '../chip.tsx'
import { formatMinor } from '../format-minor.ts'
import { formatMoment } from '../format-moment.ts'
import { RefundParts } from './refund-parts.tsx'

interface CaseCardProps {
  card: CardOf<'case'>
  setting: CardSetting
}

const over: ReadonlySet<CardOf<'case'>['state']> = new Set<CardOf<'case'>['state']>(['refunded', 'done'])

/** An opened return or exchange: how far it is, the parcel's number or where to send it, what comes back. */
export function CaseCard({ card, setting }: CaseCardProps) {
  const texts = setting.texts.case
  const tone = card.state === 'refused' ? 'warning' : over.has(card.state) ? 'success' : 'accent'
  return (
    <CardFrame icon="undo" title={texts.what[card.what]} result={<Chip tone={tone}>{texts.state[card.state]}</Chip>}>
      <div class="ui-card-body">
        <p class="ui-card-lead">
          {card.lineTitle}
          {card.quantity > 1 && ` × ${card.quantity}`}
        </p>
        <dl class="ui-pairs">
          <div>
            <dt>{texts.number}</dt>
            <dd>
              {card.caseId}
              <small>
                {texts.opened} {formatMoment(card.openedAt, setting.now, setting.locale)}
              </small>
            </dd>
          </div>
          <WaybillRow card={card} setting={setting} />
          {card.sendTo !== null && (
            <div>
              <dt>{texts.sendTo}</dt>
              <dd>{card.sendTo}</dd>
            </div>
          )}
          {card.refundMinor !== null && card.refundMinor > 0 && (
            <div>
              <dt>{texts.refund}</dt>
              <dd>
                <b>{formatMinor(card.refundMinor, 'sum')}</b>
                <RefundParts parts={card.parts} />
              </dd>
            </div>
          )}
        </dl>
      </div>
    </CardFrame>
  )
}

/** The parcel's number; while it is awaited, that it is. */
function WaybillRow({ card, setting }: CaseCardProps) {
  const texts = setting.texts.case
  if (card.waybill === null && card.state !== 'opened') return null
  return (
    <div>
      <dt>{texts.waybill}</dt>
      <dd>
        {card.waybill === null ? texts.awaited : card.waybill.number}
        {card.waybill?.carrier && <small>{card.waybill.carrier}</small>}
      </dd>
    </div>
  )
}
