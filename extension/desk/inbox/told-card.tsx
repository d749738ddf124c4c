import { useState } from 'preact/hooks'
import type { Fact, Part } from '../../../shared/protocol/conversation.ts'
import { Button } from '../../../shared/ui/button.tsx'
import type { CardSetting } from '../../../shared/ui/card-setting.ts'
import { PartView } from '../../../shared/ui/part-view.tsx'
import { languageNames } from '../../uses/translation/translation-texts.ts'

export type CardPart = Extract<Part, { kind: 'card' }>

interface ToldCardProps {
  part: CardPart
  facts: readonly Fact[]
  setting: CardSetting
}

/** A card that was told in another language, in Chinese for staff; as the shopper sees it one press away. */
export function ToldCard({ part, facts, setting }: ToldCardProps) {
  const [isAsTold, setAsTold] = useState(false)
  const { told, card } = part
  if (told === undefined) return <PartView part={part} facts={facts} setting={setting} />
  const shown: CardPart = isAsTold ? part : { kind: 'card', card: told.from ?? card }
  return (
    <>
      <PartView key={String(isAsTold)} part={shown} facts={facts} setting={setting} />
      <p class="dk-told">
        {isAsTold ? '客户看到的这张卡片' : `客户看到的是${languageNames[told.language]}`}
        <Button size="s" tone="quiet" onClick={() => setAsTold(!isAsTold)}>
          {isAsTold ? '看中文' : '看客户看到的'}
        </Button>
      </p>
    </>
  )
}
