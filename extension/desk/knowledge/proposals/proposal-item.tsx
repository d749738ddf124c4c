import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { Chip } from '../../../../shared/ui/chip.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { Separator } from '../../../../shared/ui/separator.tsx'
import { answersOfProposal } from '../../../uses/article/answers-of-proposal.ts'
import { WriteByModel } from '../../../uses/article/write-by-model.tsx'
import { useDesk } from '../../desk-context.ts'
import { Field } from '../../parts/field.tsx'
import { toHash } from '../../route.ts'
import { CategoryField } from '../editor/category-field.tsx'
import { OtherAnswers } from './other-answers.tsx'
import type { ShownProposal } from './proposals-state.ts'

interface ProposalItemProps {
  shown: ShownProposal
  /** Askings of the whole export. */
  askings: number
  isBusy: boolean
}

const fates = { taken: '已收进草稿', dropped: '不要', known: '以前收进过' } as const

/** One suggested article: how often it was asked, in which words, what was answered; taken, changed or left. */
export function ProposalItem({ shown, askings, isBusy }: ProposalItemProps) {
  const { proposals: store } = useDesk()
  const [isEditing, setEditing] = useState(false)
  const { proposal, title, answer, fate, isTicked, same } = shown
  const { id, count, conversations, questions } = proposal
  const isOpen = fate === 'open'
  const share = askings === 0 ? 0 : Math.round((count / askings) * 1000) / 10
  return (
    <li class={isOpen ? 'dk-p-item' : 'dk-p-item is-settled'}>
      <input
        type="checkbox"
        aria-label={`选中「${title}」`}
        checked={isTicked}
        disabled={!isOpen || isBusy}
        onChange={(event) => store.change(id, { isTicked: event.currentTarget.checked })}
      />
      <div class="dk-p-words">
        <h3>{title}</h3>
        <p class="ui-caption">
          问了 {count.toLocaleString('zh-CN')} 次，占 {share}%
          <Separator />
          {conversations.toLocaleString('zh-CN')} 段对话
        </p>
        <p class="ui-caption">问法：{questions.slice(0, 4).join('；')}</p>
        {isOpen && same !== null && <SameNotice shown={shown} />}
        {isOpen && isEditing ? <Edit shown={shown} /> : !shown.extends && <p class="dk-p-answer">{answer}</p>}
        {isOpen && !shown.extends && <OtherAnswers shown={shown} />}
        {isOpen && answer.includes('**') && (
          <p class="dk-p-warning">
            <Icon name="warn" size="s" />
            有隐去的地方（***），收进草稿后改好再发布
          </p>
        )}
      </div>
      <div class="dk-p-ways">
        {fate !== 'open' && <Chip>{fates[fate]}</Chip>}
        {isOpen && (
          <>
            <Button
              size="s"
              disabled={isBusy || answer.trim() === '' || title.trim() === ''}
              onClick={() => void store.take([id])}
            >
              {shown.extends ? '加成问法' : '收进草稿'}
              <span class="ui-hidden">：{title}</span>
            </Button>
            {!shown.extends && (
              <Button size="s" tone="quiet" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
                {isEditing ? '改好了' : '改一改'}
                <span class="ui-hidden">：{title}</span>
              </Button>
            )}
          </>
        )}
        {(isOpen || fate === 'dropped') && (
          <Button
            key="drop"
            size="s"
            tone="quiet"
            onClick={() => store.change(id, { fate: isOpen ? 'dropped' : 'open', isTicked: false })}
          >
            {isOpen ? '不要' : '放回来'}
            <span class="ui-hidden">：{title}</span>
          </Button>
        )}
      </div>
    </li>
  )
}

function SameNotice({ shown: { proposal, same, extends: isExtending, title } }: { shown: ShownProposal }) {
  const { proposals: store } = useDesk()
  if (same === null) return null
  return (
    <p class="dk-p-same">
      <Icon name="note" size="s" />
      <span>
        <a href={toHash({ page: 'knowledge', id: same.id })}>「{same.title}」</a>
        {same.isNear ? '已经在答这个问题。' : '现在会被拿来答这个问题。'}
        <label>
          <input
            type="checkbox"
            checked={isExtending}
            onChange={(event) => store.change(proposal.id, { extends: event.currentTarget.checked })}
          />
          只把问法加给它
          <span class="ui-hidden">：{title}</span>
        </label>
      </span>
    </p>
  )
}

function Edit({ shown: { proposal, title, answer, category } }: { shown: ShownProposal }) {
  const { proposals: store } = useDesk()
  return (
    <div class="dk-p-edit">
      <Field label="问题">
        {(control) => (
          <input
            {...control}
            class="dk-input"
            maxLength={80}
            value={title}
            onInput={(event) => store.change(proposal.id, { title: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="答案">
        {(control) => (
          <textarea
            {...control}
            class="dk-input"
            rows={4}
            maxLength={4000}
            value={answer}
            onInput={(event) => store.change(proposal.id, { answer: event.currentTarget.value })}
          />
        )}
      </Field>
      <WriteByModel
        question={title}
        answers={answersOfProposal(answer, proposal)}
        onAnswer={(words) => store.change(proposal.id, { answer: words })}
      />
      <CategoryField marks={{}} value={category} onValue={(next) => store.change(proposal.id, { category: next })} />
    </div>
  )
}
