import type { ModelRow } from '../../shared/inference/model-control.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Dialog } from '../desk/parts/dialog.tsx'
import { formatBytes } from './model-words.ts'
import { listAsked } from './sort-models.ts'

interface WishQuestionProps {
  row: ModelRow
  onAgree: () => void
  onClose: () => void
}

/** The device speaks against a download, and only a person may say that it is wanted all the same. */
export function WishQuestion({ row, onAgree, onClose }: WishQuestionProps) {
  const asked = listAsked(row)
  const left = formatBytes(row.downloadBytes - row.receivedBytes)
  const onLink = asked.includes('metered-link')
  return (
    <Dialog title={onLink ? `用流量下载 ${left} 吗` : `在手机上用本机模型吗`} onClose={onClose}>
      {onLink && <p>现在用的是按流量计费的网络，或者打开了省流量。{left} 都算流量</p>}
      {asked.includes('phone') && <p>手机上写得慢，会发热、耗电，切到别的程序就停下。草稿不等它，照常先出</p>}
      <div class="dk-dialog-ways">
        <Button onClick={onClose}>{onLink ? '等无线网' : '先不用'}</Button>
        <Button tone="primary" onClick={onAgree}>
          {onLink ? `用流量下载 ${left}` : `在手机上下载 ${left}`}
        </Button>
      </div>
    </Dialog>
  )
}

interface DeleteQuestionProps {
  name: string
  bytes: number
  /** It is the one in use or on its way. */
  isChosen: boolean
  onDelete: () => void
  onClose: () => void
}

/** A download of minutes is thrown away in an instant. */
export function DeleteQuestion({ name, bytes, isChosen, onDelete, onClose }: DeleteQuestionProps) {
  return (
    <Dialog title={`删除「${name}」吗`} onClose={onClose}>
      <p>
        {bytes > 0 ? `腾出 ${formatBytes(bytes)} 磁盘空间。` : ''}
        {isChosen ? '草稿照常用文章和模板，' : ''}以后想用要重新下载
      </p>
      <div class="dk-dialog-ways">
        <Button onClick={onClose}>留着</Button>
        <Button tone="danger" onClick={onDelete}>
          删除
        </Button>
      </div>
    </Dialog>
  )
}
