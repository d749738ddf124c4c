import { useDesk } from '../../desk-context.ts'
import type { AnswerFormPart } from '../article-form.ts'

/** Sends what was chosen, dropped or pasted at a place of this answer on its way; false: there was no file. */
export function useBeginMedia(answerId: AnswerFormPart['id']) {
  const { edits, media } = useDesk()
  return (step: number | undefined, given: FileList | null | undefined): boolean => {
    const files = [...(given ?? [])]
    const edit = edits.open.peek()
    if (files.length === 0 || edit === null) return false
    void media.begin({ edit, answerId, step }, files)
    return true
  }
}
