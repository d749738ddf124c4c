import { useRef } from 'preact/hooks'
import type { CardOf } from '../../protocol/cards.ts'
import { Button } from '../button.tsx'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'
import { formatMinor } from '../format-minor.ts'

interface ConfirmCardProps {
  card: CardOf<'confirm'>
  setting: CardSetting
}

/** What is about to be done, old beside new and with its sums, and the answer to give before it is done. */
export function ConfirmCard({ card, setting }: ConfirmCardProps) {
  return (
    <CardFrame icon="note" title={card.title} result={card.orderId}>
      <div class="ui-card-body">
        <dl class="ui-pairs">
          {card.rows.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {after}
                {before !== undefined && (
                  <small>
                    {setting.texts.confirm.before} <del>{before}</del>
                  </small>
                )}
              </dd>
            </div>
          ))}
        </dl>
        {card.amounts.length > 0 && (
          <dl class="ui-price ui-confirm-sums">
            {card.amounts.map(({ label, amountMinor }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd class={amountMinor < 0 ? 'is-accent' : undefined}>{formatMinor(amountMinor, 'sum')}</dd>
              </div>
            ))}
          </dl>
        )}
        {card.notes.map((note) => (
          <p key={note} class="ui-confirm-note">
            {note}
          </p>
        ))}
        {card.choices.length > 0 && <Answers card={card} setting={setting} />}
      </div>
    </CardFrame>
  )
}

/** The answer given stays marked; the other one can no longer be pressed. */
function Answers({ card, setting }: ConfirmCardProps) {
  const { chosen, live, onChoose } = setting
  const canChoose = live && onChoose !== undefined && chosen === undefined
  // A second tap comes before the first one is shown: one answer is one message.
  const isTapped = useRef(false)
  const choose = (text: string) => {
    if (isTapped.current) return
    isTapped.current = true
    onChoose?.(text)
  }
  return (
    <div class="ui-confirm-answers">
      {card.choices.map(({ text, label }, place) => (
        <Button
          key={text}
          tone={place === 0 ? 'primary' : 'plain'}
          size="l"
          aria-pressed={chosen === text}
          disabled={!canChoose}
          onClick={() => choose(text)}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
