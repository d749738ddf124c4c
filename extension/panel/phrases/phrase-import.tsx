import { useState } from 'preact/hooks'
import type { FoundPhrases, PhraseFileFault, PhrasePreview } from '../../../shared/protocol/phrase.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { PickFile } from '../pick-file.tsx'
import { downloadText } from './download-text.ts'
import { PhrasePreviewView } from './phrase-preview.tsx'
import type { PhraseEngine } from './phrases-tab.tsx'

const refusals: Record<PhraseFileFault | 'unreadable', string> = {
  empty: '文件是空的',
  'too-large': '文件太大，最多 10 MB',
  'too-many-rows': '超过 20,000 行，分几份导入',
  'not-a-table': '不是表格，也不是文本。要 CSV、XLSX 或 TXT',
  broken: '这个 Excel 文件打不开，重新导出一份',
  encrypted: '这个 Excel 文件有密码。去掉密码另存一份',
  'old-excel': '这是旧版的 .xls。另存为 .xlsx 再试',
  'no-phrases': '里面没有短语',
  unreadable: '浏览器读不到这个文件，再选一次',
}

interface PhraseImportProps {
  engine: PhraseEngine
  shown: Pick<FoundPhrases, 'total' | 'canUndo'>
  onChanged: () => void
}

/** From other tools' exports and back: looked at before anything is kept, and taken back in one step. */
export function PhraseImport({ engine, shown, onChanged }: PhraseImportProps) {
  const [preview, setPreview] = useState<PhrasePreview | null>(null)
  const [told, setTold] = useState('')
  const open = async (chosen: File) => {
    const url = URL.createObjectURL(chosen)
    const opened = await engine.openPhraseFile(url).finally(() => URL.revokeObjectURL(url))
    setPreview(opened.ok ? opened.value : null)
    setTold(opened.ok ? '' : `「${chosen.name}」没有打开：${refusals[opened.reason]}`)
  }
  const take = async (file: string) => {
    const taken = await engine.takePhrases(file)
    setPreview(null)
    setTold(taken === null ? '文件已经关掉了，重新选一次' : `存了 ${taken.added} 条短语`)
    onChanged()
  }
  const undo = async () => {
    setTold(`撤回了 ${await engine.undoPhrases()} 条，改过的留着`)
    onChanged()
  }
  return (
    <section class="panel-part" aria-label="导入和导出">
      <div class="paste-ways">
        <PickFile label="导入短语" accept=".csv,.txt,.tsv,.xlsx" onPick={(file) => void open(file)} />
        {shown.canUndo && (
          <Button size="s" tone="quiet" icon="undo" onClick={() => void undo()}>
            撤回上次导入
          </Button>
        )}
        {shown.total > 0 && (
          <Button
            size="s"
            tone="quiet"
            onClick={async () => downloadText('客服短语.csv', await engine.writePhraseFile())}
          >
            导出 {shown.total} 条
          </Button>
        )}
      </div>
      <p class="panel-notice" role="status">
        {told}
      </p>
      {preview && (
        <PhrasePreviewView
          preview={preview}
          onColumns={async (headerRow, columns) => {
            const mapped = await engine.mapPhraseFile(preview.file, headerRow, columns)
            setPreview(mapped)
          }}
          onTake={() => void take(preview.file)}
          onDrop={() => setPreview(null)}
        />
      )}
    </section>
  )
}
