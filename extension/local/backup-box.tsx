import { useRef, useState } from 'preact/hooks'
import type { SellerEngine } from '../../shared/engine/api.ts'
import type { BackupCounts, BackupFault, BackupPreview, TakenBackup } from '../../shared/protocol/local-backup.ts'
import { phraseBounds } from '../../shared/protocol/phrase.ts'
import { Button } from '../../shared/ui/button.tsx'

const faults: Record<BackupFault, string> = {
  unreadable: '浏览器读不到这个文件：可能被移走了。再选一次',
  'too-large': '文件太大，不像备份。没有动本机的内容',
  'not-a-backup': '这不是客服副驾的备份。选扩展名是 .kefu 的文件',
  broken: '备份不完整，或者被改过。没有动本机的内容，换一份再试',
  newer: '这份备份是更新的版本做的。先更新扩展，再导入',
}

interface BackupBoxProps {
  engine: SellerEngine
  onTaken: () => void
}

/** One file with everything kept here, and the way back from it. */
export function BackupBox({ engine, onTaken }: BackupBoxProps) {
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<BackupFault | null>(null)
  const [preview, setPreview] = useState<BackupPreview | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const begin = () => {
    setSaid('')
    setFault(null)
    setPreview(null)
  }
  const save = async () => {
    begin()
    const { base64, articles, orders, phrases } = await engine.exportLocal()
    download(base64, `客服副驾备份-${new Date().toISOString().slice(0, 10)}.kefu`)
    setSaid(`导出了 ${articles} 篇文章、${orders} 张订单、${phrases} 条话术`)
  }
  const open = async (file: File) => {
    begin()
    const url = URL.createObjectURL(file)
    const opened = await engine.openBackup(url)
    URL.revokeObjectURL(url)
    if (opened.ok) setPreview(opened.value)
    else setFault(opened.reason)
  }
  const take = async (file: string) => {
    const taken = await engine.takeBackup(file)
    begin()
    setSaid(taken === null ? '备份已经关掉了，再选一次' : `导入了${describe(taken)}`)
    onTaken()
  }
  return (
    <section class="dk-box lo-box" aria-label="备份">
      <h2>备份</h2>
      <p class="ui-caption">
        文章、订单、话术、学到的排序和设置装进一个文件，可以导入到另一台电脑。订单里有客户的资料，存在放心的地方
      </p>
      <div class="lo-ways">
        <Button size="s" onClick={() => void save()}>
          导出备份
        </Button>
        <Button size="s" onClick={() => picker.current?.click()}>
          导入备份
        </Button>
        <input
          ref={picker}
          type="file"
          class="ui-hidden"
          tabIndex={-1}
          aria-label="选备份文件"
          accept=".kefu,.gz"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void open(file)
          }}
        />
      </div>
      {preview !== null && (
        <div class="lo-preview">
          <p>
            {preview.madeAt.slice(0, 10)} 做的备份：{describe(preview)}
          </p>
          <div class="lo-ways">
            <Button size="s" tone="primary" onClick={() => void take(preview.file)}>
              导入
            </Button>
            <Button size="s" tone="quiet" onClick={begin}>
              不导入
            </Button>
          </div>
        </div>
      )}
      {fault !== null && (
        <p role="alert" class="dk-field-error">
          {faults[fault]}
        </p>
      )}
      <p role="status">{said}</p>
    </section>
  )
}

function describe({ articles, orders, phrases }: TakenBackup): string {
  const left = phrases.full === 0 ? '' : `，${phrases.full} 条放不下（最多 ${phraseBounds.phrases} 条）`
  const parts = [describeCounts(articles, '篇文章'), describeCounts(orders, '张订单')]
  return [...parts, `${describeCounts(phrases, '条话术')}${left}`].join('；')
}

function describeCounts({ added, replaced, kept }: BackupCounts, unit: string): string {
  const parts = [` ${added} ${unit}是新的`]
  if (replaced > 0) parts.push(`${replaced} 换成备份里较新的`)
  if (kept > 0) parts.push(`${kept} 本机的一样新或更新，不动`)
  return parts.join('，')
}

function download(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/gzip' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
