import type { Part } from '../protocol/conversation.ts'
import type { CardSetting } from './card-setting.ts'
import { CardView } from './card-view.tsx'
import { toldSetting } from './told-setting.ts'

export type ToldCardViewProps = Omit<Extract<Part, { kind: 'card' }>, 'kind'> & { setting: CardSetting }

/** A card in the language of its reply, for whoever reads it aloud too. */
export function ToldCardView({ card, told, setting }: ToldCardViewProps) {
  return (
    <div lang={told?.language}>
      <CardView card={card} setting={toldSetting(setting, told)} />
    </div>
  )
}
