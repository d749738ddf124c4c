import type { ArticleForm } from './article-form.ts'
import { FormRow } from './form-row.tsx'

interface AnswerFieldsProps {
  form: ArticleForm
  error: string | undefined
  onForm: (form: ArticleForm) => void
}

const letters = ['A', 'B', 'C'] as const

/** One to three answers; visitors are split between them. */
export function AnswerFields({ form, error, onForm }: AnswerFieldsProps) {
  const { answers } = form
  const setAnswer = (id: string, change: { text?: string; steps?: string }) =>
    onForm({ ...form, answers: answers.map((answer) => (answer.id === id ? { ...answer, ...change } : answer)) })
  const next = letters.find((letter) => answers.every(({ id }) => id !== letter))
  const hint = answers.length > 1 ? `${answers.map(({ id }) => id).join('/')} 平分客户` : undefined
  return (
    <FormRow label="答案" {...(hint ? { hint } : {})} error={error}>
      <div class="dk-answers">
        {answers.map((answer) => (
          <div key={answer.id} class="dk-answer">
            <header>
              <b>{answer.id}</b>
              {answers.length > 1 && (
                <button
                  type="button"
                  onClick={() => onForm({ ...form, answers: answers.filter(({ id }) => id !== answer.id) })}
                >
                  删掉 {answer.id}
                </button>
              )}
            </header>
            <textarea
              rows={5}
              aria-label={`答案 ${answer.id}`}
              value={answer.text}
              onInput={(event) => setAnswer(answer.id, { text: event.currentTarget.value })}
            />
            <textarea
              rows={Math.max(2, answer.steps.split('\n').length)}
              placeholder="步骤，一行一步（可不填）"
              aria-label={`答案 ${answer.id} 的步骤`}
              value={answer.steps}
              onInput={(event) => setAnswer(answer.id, { steps: event.currentTarget.value })}
            />
          </div>
        ))}
        {next && (
          <button
            type="button"
            class="dk-add"
            onClick={() =>
              onForm({ ...form, answers: [...answers, { id: next, text: '', steps: '', imagePath: undefined }] })
            }
          >
            ＋ 加答案 {next}，比较哪个好
          </button>
        )}
      </div>
    </FormRow>
  )
}
