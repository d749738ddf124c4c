import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { FileProgress } from '../../sources/file-progress.tsx'
import { useLeaveQuestion } from '../../understanding/use-understanding.ts'
import { estimateLeft } from './estimate-left.ts'
import type { ImportState } from './import-state.ts'

type Sending = Extract<ImportState, { kind: 'sending' }>

/** An import on its way: how far, how long still, and the way to hold it. */
export function SendingView({ state }: { state: Sending }) {
  const { imports } = useDesk()
  const { name, sent, startedMs, isStopping, isCancelled, bad } = state
  useLeaveQuestion(true)
  const left = estimateLeft({ done: sent.done, all: sent.all, elapsedMs: performance.now() - startedMs })
  return (
    <div class="dk-s-part">
      <FileProgress
        text={`正在导入「${name}」`}
        done={sent.done}
        all={sent.all}
        way={isCancelled ? '正在停下、撤掉' : isStopping ? '这一批之后停下' : '暂停'}
        isEnding={isStopping}
        onEnd={() => imports.file.stop()}
      />
      {!isCancelled && <CancelButton name={name} />}
      <p class="dk-s-counts">
        <span class="is-good">新文章 {sent.added.toLocaleString('zh-CN')}</span>
        {sent.extended > 0 && <span class="is-merged">合并问法 {sent.extended.toLocaleString('zh-CN')}</span>}
        {bad > 0 && <span class="is-bad">要改 {bad.toLocaleString('zh-CN')}</span>}
        {left !== null && <span class="is-left">还要约 {left}</span>}
      </p>
      <p class="ui-caption">
        可以去看别的页面，导入会接着走。关掉或刷新这个窗口会停在半路，已经存进去的留着，能接着导也能撤掉
      </p>
    </div>
  )
}

/** Ends the import, and takes back what it stored: asked first. */
function CancelButton({ name }: { name: string }) {
  const { imports } = useDesk()
  const [isAsking, setAsking] = useState(false)
  const cancel = () => {
    setAsking(false)
    imports.file.cancel()
  }
  return (
    <div class="dk-i-ways">
      <Button size="s" tone="danger" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        取消导入
      </Button>
      {isAsking && (
        <Dialog title={`不导入「${name}」了吗`} onClose={() => setAsking(false)}>
          <p>停在这里，已经存进去的一起撤掉；中间有人改过或发布过的留着。</p>
          <div class="dk-dialog-ways">
            <Button onClick={() => setAsking(false)}>接着导入</Button>
            <Button tone="danger" onClick={cancel}>
              停下并撤掉
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
