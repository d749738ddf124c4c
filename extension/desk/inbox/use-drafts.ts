import type { Draft } from '../../../shared/engine/api.ts'
import { useDesk } from '../desk-context.ts'
import { useKeys } from '../frame/use-keys.ts'

/** Puts a draft into the composer, by click or Alt and its digit; one press brings back what stood there. */
export function useDrafts(
  conversationId: string,
  drafts: readonly Draft[],
  onInserted: (draftId: string) => void,
): (draft: Draft) => void {
  const { inbox, toast } = useDesk()
  const insert = (draft: Draft) => {
    const before = inbox.getText(conversationId)
    inbox.setText(conversationId, draft.text)
    onInserted(draft.id)
    document.getElementById('desk-composer')?.focus()
    toast.show({
      text: '已放进输入框，还没发送',
      action: { label: '撤回', run: () => inbox.setText(conversationId, before) },
    })
  }
  useKeys((key) => {
    if (!key.startsWith('draft')) return
    const draft = drafts[Number(key.slice(-1)) - 1]
    if (draft) insert(draft)
  })
  return insert
}
