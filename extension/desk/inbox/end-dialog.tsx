import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../desk-context.ts'
import { Dialog } from '../parts/dialog.tsx'

/** Ending cannot be taken back, so it says what the shopper will see. */
export function EndDialog({ name }: { name: string }) {
  const { engine, inbox } = useDesk()
  const close = () => {
    inbox.isEnding.value = false
  }
  return (
    <Dialog title={`结束和「${name}」的会话`} onClose={close}>
      <p>客户会看到会话已结束，可以给这次服务打分。客户再开口时由 AI 先接待，聊过的内容都在。</p>
      <div class="dk-dialog-ways">
        <Button onClick={close}>再聊聊</Button>
        <Button
          tone="primary"
          onClick={() => {
            close()
            void engine.closeConversation()
          }}
        >
          结束会话
        </Button>
      </div>
    </Dialog>
  )
}
