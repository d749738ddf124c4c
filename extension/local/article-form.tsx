import { useState } from 'preact/hooks'
import type { SellerEngine } from '../../shared/engine/api.ts'
import type { ArticleBody } from '../../shared/protocol/article.ts'
import type { LocalArticle, LocalWriteFault } from '../../shared/protocol/local-shop.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Field } from '../desk/parts/field.tsx'

const faults: Record<LocalWriteFault, string> = {
  malformed: '问法和答案都要写，标题最多 80 字，一种问法最多 200 字',
  blank: '还有【待填】没填，先存成草稿，或填好再上线',
  sent: '这篇已经在店铺里了，到店铺的工作台去改',
}

interface ArticleFormProps {
  engine: SellerEngine
  /** Null: a new one. */
  held: LocalArticle | null
  onClose: () => void
}

/** An article in three fields; everything else stays as it came. */
export function ArticleForm({ engine, held, onClose }: ArticleFormProps) {
  const [title, setTitle] = useState(held?.article.title ?? '')
  const [questions, setQuestions] = useState(held?.article.questions.join('\n') ?? '')
  const [answer, setAnswer] = useState(held?.article.answers[0]?.text ?? '')
  const [fault, setFault] = useState<LocalWriteFault | null>(null)
  const save = async (isLive: boolean) => {
    const body = toBody(held, { title, questions, answer })
    const saved = await engine.saveLocalArticle({ id: held?.article.id ?? null, body, isLive })
    if (saved.ok) onClose()
    else setFault(saved.reason)
  }
  return (
    <form
      class="lo-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(true)
      }}
    >
      <Field label="标题" hint="不写就用第一种问法">
        {(control) => (
          <input {...control} class="dk-input" value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        )}
      </Field>
      <Field label="客户怎么问" hint="一行一种问法">
        {(control) => (
          <textarea
            {...control}
            class="dk-input"
            rows={3}
            value={questions}
            onInput={(event) => setQuestions(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label="答案" error={fault === null ? null : faults[fault]}>
        {(control) => (
          <textarea
            {...control}
            class="dk-input"
            rows={4}
            value={answer}
            onInput={(event) => setAnswer(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="lo-ways">
        <Button type="submit" size="s" tone="primary">
          上线
        </Button>
        <Button size="s" onClick={() => void save(false)}>
          存成草稿
        </Button>
        <Button size="s" tone="quiet" onClick={onClose}>
          不改了
        </Button>
      </div>
    </form>
  )
}

function toBody(held: LocalArticle | null, told: { title: string; questions: string; answer: string }): ArticleBody {
  const questions = [...new Set(told.questions.split('\n').map((one) => one.trim()))].filter((one) => one !== '')
  const title = told.title.trim() || (questions[0] ?? '').slice(0, 80)
  const [first, ...others] = held?.article.answers ?? []
  const answers = [{ ...first, id: 'A' as const, text: told.answer.trim() }, ...others]
  if (held === null)
    return {
      ...{ title, questions, answers, relatedIds: [], handoffCondition: null, layer: 'base', category: ['未分类'] },
      ...{ productIds: [], channels: ['widget'], locale: 'zh-CN', validFrom: null, validTo: null },
    }
  const { id: _id, state: _state, version: _version, author: _author, ...body } = held.article
  return { ...body, title, questions, answers }
}
