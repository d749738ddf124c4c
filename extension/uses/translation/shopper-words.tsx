import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { TranslationTask } from '../../../shared/protocol/writing-uses.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { describeTranslator, describeUntranslated, languageNames } from './translation-texts.ts'
import { useForeign, useTranslation } from './use-translation.ts'

interface ShopperWordsProps {
  text: string
  /** The words as the shopper wrote them. */
  children: ComponentChildren
}

/** A shopper's words; in another language with their translation, the original one press away. */
export function ShopperWords({ text, children }: ShopperWordsProps) {
  const task = useForeign(text)
  return task === null ? <>{children}</> : <ForeignWords task={task}>{children}</ForeignWords>
}

function ForeignWords({ task, children }: { task: TranslationTask; children: ComponentChildren }) {
  const { writing, write, turn, browser, share, download } = useTranslation(task.source, 'zh-Hans')
  const name = languageNames[task.from]
  const isTranslated = writing.kind === 'written' && !writing.isOriginalShown
  // What the browser can do here and now costs nothing; anything else waits for a press.
  useEffect(() => {
    const begin = async () => {
      const availability = await browser.availability(task).catch(() => 'unavailable')
      if (availability === 'available') await write()
    }
    void begin()
  }, [task])
  return (
    <div class="uses-foreign">
      {isTranslated ? <p lang="zh-CN">{writing.words}</p> : <div lang={task.from}>{children}</div>}
      <p class="uses-ways">
        <span class="ui-caption">
          {name}
          {writing.kind === 'written' && `，${describeTranslator(writing.by)}`}
        </span>
        {writing.kind === 'written' ? (
          <Button size="s" tone="quiet" onClick={turn}>
            {writing.isOriginalShown ? '看译文' : '看原文'}
          </Button>
        ) : (
          <TranslateButton
            isBusy={writing.kind === 'busy'}
            share={share}
            isDownloadable={writing.kind === 'refused' && writing.reason === 'downloadable'}
            label="翻译"
            onTranslate={() => void write()}
            onDownload={() => void download(task.from)}
          />
        )}
        <span role="status" class="ui-caption">
          {writing.kind === 'refused' && share === null && describeUntranslated(writing.reason)}
        </span>
      </p>
    </div>
  )
}

interface TranslateButtonProps {
  isBusy: boolean
  /** Of the browser's pack, from 0 to 1, while it loads. */
  share: number | null
  isDownloadable: boolean
  label: string
  isDisabled?: boolean
  onTranslate: () => void
  onDownload: () => void
}

/** Translates; or, where the browser could once it has its pack, loads that, and only after this press. */
export function TranslateButton(props: TranslateButtonProps) {
  const { isBusy, share, isDownloadable, label, isDisabled = false, onTranslate, onDownload } = props
  if (share !== null)
    return (
      <Button size="s" tone="quiet" busy>
        下载语言包 {Math.floor(share * 100)}%
      </Button>
    )
  return (
    <Button
      size="s"
      tone="quiet"
      busy={isBusy}
      disabled={isDisabled}
      onClick={isDownloadable ? onDownload : onTranslate}
    >
      {isDownloadable ? '下载语言包并翻译' : label}
    </Button>
  )
}
