import { useEffect, useRef, useState } from 'preact/hooks'
import type { ArticleForm } from './article-form.ts'
import { QuestionChip } from './editor/question-chip.tsx'
import { type ReadQuestions, readQuestions } from './editor/read-questions.ts'
import { SameQuestions } from './editor/same-questions.tsx'
import { FormRow } from './form-row.tsx'

interface QuestionFieldsProps {
  slot: string
  form: ArticleForm
  error: string | undefined
  onForm: (form: ArticleForm) => void
}

/** The ways shoppers ask it: Enter adds one, a pasted list adds one a line; each can be mended and moved. */
export function QuestionFields({ slot, form, error, onForm }: QuestionFieldsProps) {
  const [text, setText] = useState('')
  const [told, setTold] = useState<ReadQuestions | null>(null)
  const { questions } = form
  const setQuestions = (next: string[]) => onForm({ ...form, questions: next })
  const add = (words: string) => {
    const read = readQuestions(words, questions)
    if (read.added.length > 0) setQuestions([...questions, ...read.added])
    setText(read.long.join('\n'))
    setTold(words.trim() === '' || (read.added.length === 1 && read.known + read.long.length === 0) ? null : read)
  }
  const rest = useRef(() => {})
  rest.current = () => add(text)
  useEffect(() => {
    // A question still in the field when the page goes counts as added.
    const addRest = () => rest.current()
    addEventListener('pagehide', addRest)
    return () => {
      removeEventListener('pagehide', addRest)
      addRest()
    }
  }, [])
  return (
    <FormRow field="questions" label="问法" hint={`${questions.length} 种`} error={error}>
      {(marks) => (
        <>
          <ul class="dk-questions" aria-label="问法">
            {questions.map((question, at) => (
              <QuestionChip
                key={question}
                question={question}
                onChange={(words) => setQuestions(questions.map((other) => (other === question ? words : other)))}
                canBe={(words) => words === question || !questions.includes(words)}
                onRemove={() => setQuestions(questions.filter((other) => other !== question))}
                onMove={(by) => setQuestions(moveBy(questions, at, by))}
              />
            ))}
            <li class="is-new">
              <input
                placeholder="＋ 加问法，可以一次粘贴多行"
                aria-label="加问法"
                {...marks}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
                onBlur={() => add(text)}
                onPaste={(event) => {
                  const pasted = event.clipboardData?.getData('text/plain') ?? ''
                  if (!pasted.trim().includes('\n')) return
                  event.preventDefault()
                  add(`${text}${text === '' ? '' : '\n'}${pasted}`)
                }}
                onKeyDown={(event) => {
                  if (event.isComposing || event.keyCode === 229 || event.key !== 'Enter') return
                  event.preventDefault()
                  add(text)
                }}
              />
            </li>
          </ul>
          <p class="ui-caption" role="status">
            {told && describeRead(told)}
          </p>
          <SameQuestions slot={slot} questions={questions} />
        </>
      )}
    </FormRow>
  )
}

function moveBy(questions: readonly string[], at: number, by: -1 | 1): string[] {
  const next = [...questions]
  const [moved] = next.splice(at, 1)
  if (moved !== undefined) next.splice(Math.max(0, at + by), 0, moved)
  return next
}

function describeRead({ added, known, long }: ReadQuestions): string {
  return [
    added.length > 0 ? `加了 ${added.length} 种` : '',
    known > 0 ? `${known} 种本来就有` : '',
    long.length > 0 ? `${long.length} 种超过 200 个字，没有加` : '',
  ]
    .filter(Boolean)
    .join('，')
}
