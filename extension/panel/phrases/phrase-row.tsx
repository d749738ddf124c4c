import type { Phrase } from '../../../shared/protocol/phrase.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Chip } from '../../../shared/ui/chip.tsx'

interface PhraseRowProps {
  phrase: Phrase
  onCopy: () => Promise<void>
  onEdit: () => void
  onRemove: () => void
}

/** One phrase: what it says, what finds it, and what can be done with it. */
export function PhraseRow({ phrase: { group, code, text }, onCopy, onEdit, onRemove }: PhraseRowProps) {
  return (
    <li class="phrase">
      <p>{text}</p>
      <div class="phrase-ways">
        {code !== '' && <Chip>{code}</Chip>}
        <span class="ui-caption ui-one-line">{group}</span>
        <Button size="s" tone="quiet" onClick={onEdit}>
          改
        </Button>
        <Button size="s" tone="quiet" onClick={onRemove}>
          删
        </Button>
        <Button size="s" icon="copy" onClick={(event) => event.isTrusted && void onCopy()}>
          复制
        </Button>
      </div>
    </li>
  )
}
