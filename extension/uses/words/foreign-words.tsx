import type { ComponentChildren } from 'preact'
import type { ShopperLanguage } from '../../../shared/protocol/writing-uses.ts'
import { mayBeForeign } from '../translation/may-be-foreign.ts'
import { describeTranslator, languageNames } from '../translation/translation-texts.ts'
import { isTranslated } from './is-translated.ts'
import { useAskedWords } from './use-asked-words.ts'
import type { WordsDoor } from './words-door.ts'
import { WordsRow } from './words-row.tsx'

interface ForeignWordsProps {
  text: string
  /** What the shopper writes in. */
  language: ShopperLanguage
  door: WordsDoor
  /** The words as they were written. */
  children: ComponentChildren
}

/** A shopper's newest words; in another language with their translation by a press, the original one press away. */
export function ForeignWords(props: ForeignWordsProps) {
  const { text, language, children } = props
  return isTranslated(language) && mayBeForeign(text) ? <Translated {...props} /> : <>{children}</>
}

function Translated({ text, language, door, children }: ForeignWordsProps) {
  const asked = useAskedWords(door, text, { kind: 'translate', shopper: language })
  const { writing, write, turn } = asked
  const isInChinese = writing.kind === 'written' && !writing.isOriginalShown
  const by = writing.kind === 'written' ? `，${describeTranslator(writing.by)}` : ''
  return (
    <>
      {isInChinese ? <blockquote lang="zh-CN">{writing.words}</blockquote> : children}
      <WordsRow
        asked={asked}
        note={`${languageNames[language]}${by}`}
        label={writing.kind !== 'written' ? '翻译' : isInChinese ? '看原文' : '看译文'}
        onPress={writing.kind === 'written' ? turn : () => void write()}
      />
    </>
  )
}
