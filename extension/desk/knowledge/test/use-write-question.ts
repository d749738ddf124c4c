import { useDesk } from '../../desk-context.ts'
import { toArticleForm } from '../article-form.ts'
import { findFreeSlot } from '../editor/new-slots.ts'

const longest = { title: 80, question: 200 }

/** The ways from a question that was tried to an article that answers it. */
export function useWriteQuestion(question: string) {
  const { edits, go, now } = useDesk()
  const edit = edits.open.value
  const known = edit?.form.value.questions.includes(question) ?? true
  return {
    canAdd: edit !== null && !known && question.length <= longest.question,
    /** It becomes one more way to ask what the open article answers. */
    addHere() {
      if (edit === null) return
      const form = edit.form.peek()
      edit.type({ ...form, questions: [...form.questions, question] })
    },
    /** A new article begins with it, beside any that was begun before. */
    writeNew() {
      const kept = edits.getKept()
      const slot = findFreeSlot(kept)
      const form = toArticleForm(null)
      const begun = {
        ...form,
        title: question.slice(0, longest.title),
        questions: [question.slice(0, longest.question)],
      }
      kept.put(slot, { form: begun, base: null, at: now.peek().toISOString() })
      go({ page: 'knowledge', id: slot })
    },
  }
}
