import { useState } from 'preact/hooks'
import { Icon } from '../../../shared/ui/icon.tsx'
import type { ArticleForm } from './article-form.ts'
import { FormRow } from './form-row.tsx'

interface QuestionFieldsProps {
  form: ArticleForm
  error: string | undefined
  onForm: (form: ArticleForm) => void
}

/** The ways shoppers ask it; Enter adds one. */
export function QuestionFields({ form, error, onForm }: QuestionFieldsProps) {
  const [text, setText] = useState('')
  const add = () => {
    const question = text.trim().slice(0, 200)
    if (question !== '' && !form.questions.includes(question)) {
      onForm({ ...form, questions: [...form.questions, question] })
    }
    setText('')
  }
  return (
    <FormRow label="问法" hint={`${form.questions.length} 种`} error={error}>
      <ul class="dk-questions">
        {form.questions.map((question) => (
          <li key={question}>
            {question}
            <button
              type="button"
              aria-label={`删除问法「${question}」`}
              onClick={() => onForm({ ...form, questions: form.questions.filter((other) => other !== question) })}
            >
              <Icon name="x" size="s" />
            </button>
          </li>
        ))}
        <li class="is-new">
          <input
            placeholder="＋ 加问法"
            aria-label="加问法"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.isComposing || event.keyCode === 229 || event.key !== 'Enter') return
              event.preventDefault()
              add()
            }}
          />
        </li>
      </ul>
    </FormRow>
  )
}
