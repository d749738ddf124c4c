import { useDesk } from '../../desk-context.ts'

/** 「写答案」: begins the draft with the group's words, once, and opens it in the editor. */
export function useWriteAnswer(): (groupId: string) => void {
  const { go, unanswered: store } = useDesk()
  return (groupId) => {
    if (store.busy.peek() !== null) return
    void store.begin(groupId).then((id) => {
      if (id !== null) go({ page: 'knowledge', id })
    })
  }
}
