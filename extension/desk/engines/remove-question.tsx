import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../parts/dialog.tsx'

/** What an owner is about to remove. */
export type Removed = 'key' | 'endpoint'

interface RemoveQuestionProps {
  what: Removed
  hasKey: boolean
  onRemove: () => void
  onClose: () => void
}

const titles: Record<Removed, string> = { key: '删除接口密钥吗', endpoint: '删除店铺接口吗' }
const rest: Record<Removed, string> = {
  key: '没有密钥，对方多半不接这个接口',
  endpoint: '地址和模型名也一起删掉。草稿照常由本机模型、文章和模板写',
}

/** The edge forgets a key for good and never shows it, so no press could bring it back. */
export function RemoveQuestion({ what, hasKey, onRemove, onClose }: RemoveQuestionProps) {
  return (
    <Dialog title={titles[what]} onClose={onClose}>
      <p>
        {hasKey ? '密钥删了找不回来，再用要去对方那里重新拿。' : ''}
        {rest[what]}
      </p>
      <div class="dk-dialog-ways">
        <Button onClick={onClose}>留着</Button>
        <Button tone="danger" onClick={onRemove}>
          {what === 'key' ? '删除密钥' : '删除接口'}
        </Button>
      </div>
    </Dialog>
  )
}
