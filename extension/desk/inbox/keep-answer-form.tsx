import { useState } from 'preact/hooks'
import type { KeepAnswer, KeptAnswer, KeptWords, ReplyPlace } from '../../../shared/protocol/desk-kept-answers.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { WriteByModel } from '../../uses/article/write-by-model.tsx'
import { useDesk } from '../desk-context.ts'
import { CategoryField } from '../knowledge/editor/category-field.tsx'
import { splitCategory } from '../knowledge/editor/split-category.ts'
import { useMayPublish } from '../knowledge/publishing/use-may-publish.ts'
import { useLatest } from '../knowledge/test/use-latest.ts'
import { Field } from '../parts/field.tsx'
import { describeFailure } from '../texts/describe-failure.ts'
import { findLike } from './keep-answer-like.ts'
import { KeepAnswerWay } from './keep-answer-way.tsx'

interface KeepAnswerFormProps {
  from: ReplyPlace
  group: string | null
  words: KeptWords
  onClose: () => void
  onKept: (kept: KeptAnswer) => void
}

/** Question, answer and place of a kept answer; where an article asks the same, its question alone may go there. */
export function KeepAnswerForm({ from, group, words, onClose, onKept }: KeepAnswerFormProps) {
  const { keeping, engine, catalogue } = useDesk()
  const mayPublish = useMayPublish()
  const [importId] = useState(() => crypto.randomUUID())
  const [question, setQuestion] = useState(words.question)
  const [answer, setAnswer] = useState(words.answer)
  const [category, setCategory] = useState<string | null>(null)
  /** Null: as was found. */
  const [extending, setExtending] = useState<boolean | null>(null)
  const [busy, setBusy] = useState<'draft' | 'live' | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const held = catalogue.state.value
  const articles = held.kind === 'ready' ? held.catalogue.articles : []
  const like = useLatest(question, (asked) => findLike(engine, articles, asked))
  const same = like?.same ?? null
  const extend = same !== null && (extending ?? same.isNear) ? same : null
  const place = category ?? (like?.category ?? ['未分类']).join(' / ')
  const error = findError({ question, answer, place, isExtending: extend !== null })
  const isMasked = /\*\*/.test(extend === null ? question + answer : question)
  const keep = async (publish: boolean) => {
    if (error !== null) return setTrouble(error)
    setBusy(publish ? 'live' : 'draft')
    const wish: KeepAnswer = {
      ...{ importId, from, group, publish, extend: extend?.id ?? null, category: splitCategory(place) },
      ...{ question: question.trim(), answer: answer.trim() || '（用文章原来的答案）' },
    }
    const done = await keeping.keep(wish)
    setBusy(null)
    if (done.ok) onKept(done.value)
    else setTrouble(describeFailure(done.reason))
  }
  return (
    <form
      class="dk-keep-form"
      onSubmit={(event) => {
        event.preventDefault()
        void keep(false)
      }}
    >
      <Field label="客户会怎么问" hint="写成谁来问都成立的一句话">
        {(control) => (
          <input
            {...control}
            class="dk-input"
            maxLength={200}
            value={question}
            onInput={(event) => setQuestion(event.currentTarget.value)}
          />
        )}
      </Field>
      {same !== null && (
        <KeepAnswerWay
          same={same}
          articles={articles}
          isExtending={extend !== null}
          onExtending={(isExtending) => setExtending(isExtending)}
        />
      )}
      {extend === null && (
        <>
          <Field label="答案" hint="电话、地址、姓名和单号已经隐去">
            {(control) => (
              <textarea
                {...control}
                class="dk-input"
                rows={5}
                maxLength={4000}
                value={answer}
                onInput={(event) => setAnswer(event.currentTarget.value)}
              />
            )}
          </Field>
          <WriteByModel question={question} answers={[answer]} onAnswer={setAnswer} />
          <BoundNotice bound={words.bound.filter((part) => answer.includes(part))} />
          <div class="dk-field">
            <span aria-hidden="true">目录</span>
            <CategoryField marks={{}} value={place} onValue={setCategory} />
          </div>
        </>
      )}
      {isMasked && <p class="ui-caption">还有隐去的地方（***）。先改成谁来问都成立的说法，才能发布</p>}
      {trouble && (
        <p class="dk-field-error" role="alert">
          <Icon name="warn" size="s" />
          {trouble}
        </p>
      )}
      <div class="dk-dialog-ways">
        <Button onClick={onClose}>先不收</Button>
        {extend === null && mayPublish && (
          <Button busy={busy === 'live'} disabled={isMasked || busy !== null} onClick={() => void keep(true)}>
            收进并发布
          </Button>
        )}
        <Button tone="primary" type="submit" busy={busy === 'draft'} disabled={busy !== null}>
          {extend === null ? '收进草稿' : '加成问法'}
        </Button>
      </div>
    </form>
  )
}

/** What holds for one order or one day is no answer for the next shopper. */
function BoundNotice({ bound }: { bound: string[] }) {
  if (bound.length === 0) return null
  return (
    <p class="dk-keep-bound" role="status">
      <Icon name="warn" size="s" />
      <span>
        {bound.map((part) => `「${part}」`).join('')}
        像是只对这一单、这一天说的，改掉或删掉再收
      </span>
    </p>
  )
}

interface Written {
  question: string
  answer: string
  place: string
  isExtending: boolean
}

function findError({ question, answer, place, isExtending }: Written): string | null {
  if (question.trim() === '') return '写上客户会怎么问'
  if (isExtending) return null
  if (answer.trim() === '') return '写上答案'
  const levels = splitCategory(place)
  if (levels.length === 0) return '写上目录，例如「售后服务 / 退换货」'
  return levels.length > 3 ? '目录最多 3 层' : null
}
