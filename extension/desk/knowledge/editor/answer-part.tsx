import type { AnswerFormPart } from '../article-form.ts'
import type { ErrorMarks } from '../form-row.tsx'
import { MediaPart } from '../media/media-part.tsx'
import { moveWithSteps } from '../media/move-with-steps.ts'
import { useBeginMedia } from '../media/use-begin-media.ts'

interface AnswerPartProps {
  answer: AnswerFormPart
  isOnly: boolean
  marks: ErrorMarks
  onAnswer: (answer: AnswerFormPart) => void
  onRemove: () => void
}

/** One answer: its words, its steps one a line, and the pictures and videos of both. */
export function AnswerPart({ answer, isOnly, marks, onAnswer, onRemove }: AnswerPartProps) {
  const { id, text, steps } = answer
  const beginMedia = useBeginMedia(id)
  const takeFiles = (event: ClipboardEvent, step: number | undefined) => {
    if (beginMedia(step, event.clipboardData?.files)) event.preventDefault()
  }
  return (
    <div class="dk-answer">
      <header>
        <b>{id}</b>
        {!isOnly && (
          <button type="button" onClick={onRemove}>
            删掉 {id}
          </button>
        )}
      </header>
      <textarea
        rows={5}
        aria-label={`答案 ${id}`}
        {...marks}
        value={text}
        onInput={(event) => onAnswer({ ...answer, text: event.currentTarget.value })}
        onPaste={(event) => takeFiles(event, undefined)}
      />
      <textarea
        rows={Math.max(2, steps.split('\n').length)}
        placeholder="步骤，一行一步（可不填）"
        aria-label={`答案 ${id} 的步骤`}
        value={steps}
        onInput={({ currentTarget: { value } }) =>
          onAnswer({ ...answer, steps: value, media: moveWithSteps(answer.media, steps, value) })
        }
        onPaste={(event) => {
          const { value, selectionStart } = event.currentTarget
          takeFiles(event, value.slice(0, selectionStart).split('\n').length - 1)
        }}
      />
      <MediaPart answer={answer} onAnswer={onAnswer} />
    </div>
  )
}
