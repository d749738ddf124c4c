import { useEffect, useState } from 'preact/hooks'
import type { ShopperLanguage } from '../../../shared/protocol/writing-uses.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../../desk/desk-context.ts'
import { mayBeForeign } from './may-be-foreign.ts'
import { TranslateButton } from './shopper-words.tsx'
import { describeTranslator, describeUntranslated, languageNames } from './translation-texts.ts'
import { useTranslation } from './use-translation.ts'

interface ReplyTranslationProps {
  /** What the shopper said, oldest first. */
  said: readonly string[]
  /** What stands in the composer, and is what will be sent. */
  text: string
  onText: (text: string) => void
}

/** Words in the composer that came from a translation, and those they came from. */
interface Taken {
  source: string
  words: string
}

/** Where the shopper writes another language: the reply in it, both wordings before the eyes before anything is sent. */
export function ReplyTranslation({ said, text, onText }: ReplyTranslationProps) {
  const language = useLanguage(said)
  return language === 'zh-Hans' || language === 'zh-Hant' ? null : (
    <Bar language={language} text={text} onText={onText} />
  )
}

function Bar({ language, text, onText }: Omit<ReplyTranslationProps, 'said'> & { language: ShopperLanguage }) {
  const { writing, write, forget, share, download } = useTranslation(text, language)
  const [taken, setTaken] = useState<Taken | null>(null)
  const name = languageNames[language]
  const isTaken = taken !== null && text !== ''
  // Sent, or thrown away: what is written next is not from that translation.
  useEffect(() => {
    if (text === '') setTaken(null)
  }, [text])
  const take = (words: string) => {
    setTaken({ source: text, words })
    onText(words)
    document.getElementById('desk-composer')?.focus()
  }
  return (
    <section class="uses-reply" aria-label={`翻成${name}`}>
      <p class="uses-ways">
        <span class="ui-caption">客户说{name}</span>
        {!isTaken && writing.kind !== 'written' && (
          <TranslateButton
            isBusy={writing.kind === 'busy'}
            share={share}
            isDownloadable={writing.kind === 'refused' && writing.reason === 'downloadable'}
            label={`把回复翻成${name}`}
            isDisabled={text.trim() === ''}
            onTranslate={() => void write()}
            onDownload={() => void download('zh-Hans')}
          />
        )}
        <span role="status" class="ui-caption">
          {writing.kind === 'refused' && share === null && describeUntranslated(writing.reason)}
        </span>
      </p>
      {writing.kind === 'written' && (
        <>
          <dl>
            <dt>你写的</dt>
            <dd>{text}</dd>
            <dt>{describeTranslator(writing.by)}</dt>
            <dd lang={language}>{writing.words}</dd>
          </dl>
          <p class="uses-ways">
            <Button size="s" onClick={() => take(writing.words)}>
              放进输入框
            </Button>
            <Button size="s" tone="quiet" onClick={forget}>
              不用
            </Button>
          </p>
        </>
      )}
      {isTaken && (
        <dl>
          <dt>中文是</dt>
          <dd>
            {taken.source}{' '}
            <Button
              size="s"
              tone="quiet"
              onClick={() => {
                onText(taken.source)
                setTaken(null)
              }}
            >
              换回中文
            </Button>
            {text !== taken.words && <span class="ui-caption">译文改动过，以输入框里的为准</span>}
          </dd>
        </dl>
      )}
    </section>
  )
}

function useLanguage(said: readonly string[]): ShopperLanguage {
  const { engine } = useDesk()
  const [language, setLanguage] = useState<ShopperLanguage>('zh-Hans')
  const key = said.join('\n')
  useEffect(() => {
    let isOver = false
    if (said.some(mayBeForeign))
      engine.readLanguage([...said]).then(
        (found) => {
          if (!isOver) setLanguage(found)
        },
        () => undefined, // an engine that is gone tells nothing: there is no row for a translation
      )
    else setLanguage('zh-Hans')
    return () => {
      isOver = true
    }
  }, [engine, key])
  return language
}
