import type { ShopWord } from '../../../shared/protocol/desk-compliance.ts'
import { Button } from '../../../shared/ui/button.tsx'

interface WordListProps {
  words: readonly ShopWord[]
  isBusy: boolean
  onRemove: (word: string) => void
}

/** The shop's own words, with why and what to say instead. */
export function WordList({ words, isBusy, onRemove }: WordListProps) {
  if (words.length === 0) return <p class="ui-caption">还没有本店的词。平台和法律的规则一直在</p>
  return (
    <ul class="dk-writing-words" aria-label="本店的词">
      {words.map(({ word, kind, why, instead, severity }) => (
        <li key={word}>
          <span>
            <b>{word}</b>　{kind === 'allowed' ? '可以说' : severity === 'block' ? '红色提醒' : '提醒'}
            {instead !== undefined && `，换成「${instead}」`}
            {why !== undefined && <span class="ui-caption">{why}</span>}
          </span>
          <Button
            size="s"
            tone="quiet"
            icon="trash"
            aria-label={`移走「${word}」`}
            disabled={isBusy}
            onClick={() => onRemove(word)}
          />
        </li>
      ))}
    </ul>
  )
}
