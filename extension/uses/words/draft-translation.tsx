import { useEffect, useState } from 'preact/hooks'
import type { ShopperLanguage } from '../../../shared/protocol/writing-uses.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { describeTranslator, languageNames } from '../translation/translation-texts.ts'
import { useAskedWords } from './use-asked-words.ts'
import type { WordsDoor } from './words-door.ts'
import { WordsRow } from './words-row.tsx'

export interface DraftTranslationProps {
  /** The draft as it stands now, and would be copied. */
  text: string
  /** What the shopper writes in. */
  language: ShopperLanguage
  door: WordsDoor
  /** The translation takes the draft's place, as a person's wording of it. */
  onWrite: (text: string) => void
}

/** Words that came from a translation, and those they came from. */
interface Taken {
  source: string
  words: string
}

/** A draft in the other language: one in Chinese goes into the shopper's, one in the shopper's is read in Chinese. */
export function DraftTranslation({ text, language, door, onWrite }: DraftTranslationProps) {
  const asked = useAskedWords(door, text, { kind: 'translate', shopper: language })
  const { writing, write, forget, to } = asked
  const [taken, setTaken] = useState<Taken | null>(null)
  const words = writing.kind === 'written' ? writing.words : null
  const isForShopper = to !== undefined && to !== 'zh-Hans'
  useEffect(() => {
    if (words === null || !isForShopper) return
    setTaken({ source: text, words })
    onWrite(words)
  }, [words])
  const name = languageNames[language]
  if (taken !== null && taken.words === text)
    return (
      <Meaning
        words={taken.source}
        note={`译成${name}了，中文是`}
        label="换回中文"
        onPress={() => onWrite(taken.source)}
      />
    )
  if (writing.kind === 'written' && !isForShopper)
    return (
      <Meaning
        words={writing.words}
        note={`中文意思，${describeTranslator(writing.by)}`}
        label="收起"
        onPress={forget}
      />
    )
  return <WordsRow asked={asked} note={`客户说${name}`} label="翻译" onPress={() => void write()} />
}

function Meaning({ words, note, label, onPress }: { words: string; note: string; label: string; onPress: () => void }) {
  return (
    <div class="asked-meaning">
      <p class="asked-words">
        <span class="ui-caption">{note}</span>
        <Button size="s" tone="quiet" onClick={(event) => event.isTrusted && onPress()}>
          {label}
        </Button>
      </p>
      <p lang="zh-CN">{words}</p>
    </div>
  )
}
