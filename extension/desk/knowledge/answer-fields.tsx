import { useDesk } from '../desk-context.ts'
import type { AnswerFormPart, ArticleForm } from './article-form.ts'
import { AnswerPart } from './editor/answer-part.tsx'
import { FormRow } from './form-row.tsx'
import { VariantStats } from './variants/variant-stats.tsx'

interface AnswerFieldsProps {
  form: ArticleForm
  error: string | undefined
  onForm: (form: ArticleForm) => void
}

const letters = ['A', 'B', 'C'] as const

/** One to three answers side by side; visitors are split between them. */
export function AnswerFields({ form, error, onForm }: AnswerFieldsProps) {
  const { edits, toast } = useDesk()
  const { answers } = form
  const setAnswers = (next: AnswerFormPart[]) => onForm({ ...form, answers: next })
  const next = letters.find((letter) => answers.every(({ id }) => id !== letter))
  const remove = (gone: AnswerFormPart) => {
    setAnswers(answers.filter(({ id }) => id !== gone.id))
    if (gone.text.trim() === '' && gone.steps.trim() === '' && gone.media.length === 0) return
    const edit = edits.open.peek()
    toast.show({
      text: `答案 ${gone.id} 删掉了`,
      action: {
        label: '撤回',
        run: () => {
          if (edit === null) return
          const others = edit.form.peek().answers.filter(({ id }) => id !== gone.id)
          const back = [...others, gone].sort((a, b) => a.id.localeCompare(b.id))
          edit.type({ ...edit.form.peek(), answers: back })
        },
      },
    })
  }
  return (
    <FormRow
      field="answers"
      label="答案"
      hint={answers.length > 1 ? `${answers.map(({ id }) => id).join('/')} 平分客户` : '可以写几种，比较哪种好'}
      error={error}
    >
      {(marks) => (
        <div class="dk-answers">
          {answers.map((answer) => (
            <AnswerPart
              key={answer.id}
              answer={answer}
              isOnly={answers.length === 1}
              marks={answer.text.trim() === '' || answers.length === 1 ? marks : {}}
              onAnswer={(changed) => setAnswers(answers.map((other) => (other.id === answer.id ? changed : other)))}
              onRemove={() => remove(answer)}
            />
          ))}
          {next && (
            <button
              type="button"
              class="dk-add"
              onClick={() =>
                setAnswers(
                  [...answers, { id: next, text: '', steps: '', imagePath: undefined, media: [] }].sort((a, b) =>
                    a.id.localeCompare(b.id),
                  ),
                )
              }
            >
              ＋ 加答案 {next}，比较哪个好
            </button>
          )}
          <VariantStats form={form} onForm={onForm} />
        </div>
      )}
    </FormRow>
  )
}
