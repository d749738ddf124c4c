import { Button } from '../../../shared/ui/button.tsx'
import { describeUntranslated } from '../translation/translation-texts.ts'
import type { useAskedWords } from './use-asked-words.ts'

interface WordsRowProps {
  asked: ReturnType<typeof useAskedWords>
  /** What stands before the button: the language, or whose words these are. */
  note: string
  label: string
  onPress: () => void
}

/** The press for a translation, what became of it, and the pack that it may need; pages cannot press it. */
export function WordsRow({ asked, note, label, onPress }: WordsRowProps) {
  const { writing, share, load, canDownload } = asked
  const isBusy = writing.kind === 'busy' || share !== null
  const name = share !== null ? `下载语言包 ${Math.floor(share * 100)}%` : load === null ? label : '下载语言包并翻译'
  const press = load === null ? onPress : () => void load()
  return (
    <p class="asked-words">
      <span class="ui-caption">{note}</span>
      <Button size="s" tone="quiet" busy={isBusy} onClick={(event) => event.isTrusted && press()}>
        {name}
      </Button>
      <span role="status" class="ui-caption">
        {writing.kind === 'refused' && share === null && describeUntranslated(writing.reason)}
        {writing.kind === 'refused' && writing.reason === 'downloadable' && !canDownload && '，可以在侧边栏里下载'}
      </span>
    </p>
  )
}
