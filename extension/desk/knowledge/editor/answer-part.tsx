import type { AnswerFormPart } from '../article-form.ts'
import type { ErrorMarks } from '../form-row.tsx'

interface AnswerPartProps {
  answer: AnswerFormPart
  isOnly: boolean
  marks: ErrorMarks
  onAnswer: (answer: AnswerFormPart) => void
  onRemove: () => void
}

/** One answer: its words, and its steps one a line. */
export function AnswerPart({ answer, isOnly, marks, onAnswer, onRemove }: AnswerPartProps) {
  const { id, text, steps } = answer
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
      />
      <textarea
        rows={Math.max(2, steps.split('\n').length)}
        placeholder="步骤，一行一步（可不填）"
        aria-label={`答案 ${id} 的步骤`}
        value={steps}
        onInput={(event) => onAnswer({ ...answer, steps: event.currentTarget.value })}
      />
    </div>
  )
}
