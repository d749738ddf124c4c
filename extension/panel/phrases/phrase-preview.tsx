import type { PhraseColumns, PhrasePreview, PhraseRowFault } from '../../../shared/protocol/phrase.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { PhraseColumnChoice } from './phrase-column-choice.tsx'

const faults: Record<PhraseRowFault, string> = {
  'no-text': '没有内容',
  'too-long': '太长，内容最多 2000 字',
  garbled: '乱码',
  full: '超过 5000 条，存不下',
}

const shownSamples = 4
const shownFaults = 5

interface PhrasePreviewViewProps {
  preview: PhrasePreview
  onColumns: (headerRow: number, columns: PhraseColumns) => Promise<void>
  onTake: () => void
  onDrop: () => void
}

/** What a file would bring; nothing is kept before the button. */
export function PhrasePreviewView({ preview, onColumns, onTake, onDrop }: PhrasePreviewViewProps) {
  const { added, same, bad, groups, samples } = preview
  return (
    <div class="phrase-preview">
      <p>
        <b>新的 {added} 条</b>
        {same > 0 && `，已有 ${same} 条`}
        {groups.length > 1 && `，分 ${groups.length} 组`}
        {bad.length > 0 && `，${bad.length} 行不能用`}
      </p>
      {preview.head.length > 0 && <PhraseColumnChoice preview={preview} onColumns={onColumns} />}
      <ul class="phrase-list" aria-label="前几条">
        {samples.slice(0, shownSamples).map(({ id, group, code, text }) => (
          <li key={id} class="phrase">
            <p class="ui-one-line">{text}</p>
            <span class="ui-caption">{[group, code].filter((part) => part !== '').join('，')}</span>
          </li>
        ))}
      </ul>
      {bad.slice(0, shownFaults).map(({ row, reason }) => (
        <p key={row} class="ui-caption">
          第 {row} 行：{faults[reason]}
        </p>
      ))}
      <div class="paste-ways">
        <Button size="s" tone="quiet" onClick={onDrop}>
          不导入
        </Button>
        <Button tone="primary" disabled={added === 0} onClick={onTake}>
          存这 {added} 条
        </Button>
      </div>
    </div>
  )
}
