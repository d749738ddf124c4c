import { useEffect, useState } from 'preact/hooks'
import type { RemovedArticle } from '../../../../shared/protocol/desk-history.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import { useDesk } from '../../desk-context.ts'
import { FailureState } from '../../parts/failure-state.tsx'
import { describeWhen } from '../../rules/beijing-time.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { PanelFrame } from '../panel-frame.tsx'

/** Articles that somebody took away: who, when, what they said, and the way back. */
export function RemovedPanel() {
  const { session } = useDesk()
  return (
    <PanelFrame title="移走的文章">
      {session.value?.staff.role === 'integrator' ? (
        <EmptyState icon="lock" title="文章由店长和客服来恢复" text="恢复好的文章，在左边的目录里看得到" />
      ) : (
        <Removed />
      )}
    </PanelFrame>
  )
}

function Removed() {
  const { removed: store } = useDesk()
  useEffect(() => void store.load(), [store])
  const state = store.state.value
  if (state.kind === 'loading') return <Skeleton label="正在载入移走的文章" />
  if (state.kind === 'failed')
    return <FailureState title="移走的文章没有载入" reason={state.reason} onRetry={() => void store.load()} />
  if (state.removed.length === 0)
    return (
      <EmptyState icon="trash" title="没有移走的文章" text="撤销导入或知识包时移走的文章，会留在这里，随时能恢复" />
    )
  return (
    <div class="dk-removed">
      <p>撤销导入或知识包时移走的文章都在这里。恢复后是草稿，客户看不到；以前的每一版也跟着回来。</p>
      <ul>
        {state.removed.map((one) => (
          <RemovedRow key={one.article.id} one={one} />
        ))}
      </ul>
      {state.before !== null && <MoreButton />}
      {state.failure && (
        <p role="alert" class="dk-field-error">
          {describeFailure(state.failure)}
        </p>
      )}
    </div>
  )
}

function RemovedRow({ one: { article, by, at } }: { one: RemovedArticle }) {
  const { removed: store, toast, go, now } = useDesk()
  const { id, title, category, questions, answers } = article
  const restore = async () => {
    const answer = await store.restore(id)
    if (!answer.ok) toast.show({ text: `没有恢复：${describeFailure(answer.reason)}` })
    else
      toast.show({
        text: `「${title}」回来了，是草稿，看一遍再发布`,
        action: { label: '去看', run: () => go({ page: 'knowledge', id }) },
      })
  }
  return (
    <li>
      <details>
        <summary>
          <Icon name="right" size="s" />
          <span>
            <b>{title}</b>
            <span class="ui-caption">{category.join(' / ')}</span>
            <span class="ui-caption">
              {by === null || at === null ? (
                '早先移走的，没有记下是谁'
              ) : (
                <>
                  {by}移走，<time dateTime={at}>{describeWhen(at, now.peek())}</time>
                </>
              )}
            </span>
          </span>
        </summary>
        <dl>
          <dt>问法</dt>
          <dd>{questions.join('、')}</dd>
          {answers.map((answer) => (
            <Answer key={answer.id} name={answer.id} text={answer.text} />
          ))}
        </dl>
      </details>
      <Button
        size="s"
        busy={store.restoring.value.has(id)}
        aria-label={`恢复「${title}」`}
        onClick={() => void restore()}
      >
        恢复
      </Button>
    </li>
  )
}

function Answer({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>答案 {name}</dt>
      <dd>{text}</dd>
    </>
  )
}

function MoreButton() {
  const { removed: store } = useDesk()
  const [isLoading, setLoading] = useState(false)
  const loadMore = async () => {
    setLoading(true)
    await store.loadMore()
    setLoading(false)
  }
  return (
    <Button size="s" busy={isLoading} onClick={() => void loadMore()}>
      更早移走的
    </Button>
  )
}
