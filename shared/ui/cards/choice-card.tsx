import type { CardOf } from '../../protocol/cards.ts'
import { CardFrame } from '../card-frame.tsx'
import type { CardSetting } from '../card-setting.ts'

interface ChoiceCardProps {
  card: CardOf<'choice'>
  setting: CardSetting
}

/** A question with answers to tap; the answer given stays marked. */
export function ChoiceCard({ card, setting }: ChoiceCardProps) {
  const { onChoose } = setting
  const canChoose = setting.live && onChoose !== undefined
  return (
    <CardFrame icon="question" title={card.title}>
      <ul class="ui-card-body ui-picks">
        {card.choices.map((choice) => {
          const isOn = setting.chosen === choice.text
          return (
            <li key={choice.text}>
              <button
                type="button"
                class={isOn ? 'ui-pick is-on' : 'ui-pick'}
                aria-pressed={isOn}
                disabled={!canChoose}
                onClick={() => onChoose?.(choice.text)}
              >
                <i aria-hidden="true" />
                <span>
                  {choice.label}
                  {choice.detail && <small>{choice.detail}</small>}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </CardFrame>
  )
}
