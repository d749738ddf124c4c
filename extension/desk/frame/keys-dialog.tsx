import { Button } from '../../../shared/ui/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { KeyList } from './key-list.tsx'

/** All keys of the desk, on `?`. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="键盘快捷键" onClose={onClose}>
      <KeyList />
      <div class="dk-dialog-ways">
        <Button onClick={onClose}>关闭</Button>
      </div>
    </Dialog>
  )
}
