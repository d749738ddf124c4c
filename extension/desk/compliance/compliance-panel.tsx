import { useEffect, useState } from 'preact/hooks'
import type { DeskCompliance } from '../../../shared/protocol/desk-compliance.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import type { Answer } from '../client.ts'
import { useDesk } from '../desk-context.ts'
import { describeFailure, type Failure } from '../texts/describe-failure.ts'
import { CountTable } from './count-table.tsx'
import { WordForm } from './word-form.tsx'
import { WordList } from './word-list.tsx'

/** What the check of staff's words found, for the owner, and the words that the shop adds to it. */
export function CompliancePanel() {
  const { session } = useDesk()
  if (session.value?.staff.role !== 'owner') return null
  return (
    <section class="dk-box dk-writing" aria-labelledby="desk-compliance">
      <h2 id="desk-compliance">
        <Icon name="warn" />
        发送前检查
      </h2>
      <p>客服打字时，按法律、平台规则和本店的词提醒。只提醒，不拦发送。</p>
      <OwnersCompliance />
    </section>
  )
}

function OwnersCompliance() {
  const { held, failure, isBusy, load, ask, client } = useCompliance()
  if (held === null && failure === null) return <Skeleton label="正在载入发送前检查" />
  return (
    <>
      {failure !== null && (
        <p class="dk-field-error" role="alert">
          <Icon name="warn" size="s" />
          {describeWordFailure(failure)}
          {held === null && (
            <Button size="s" onClick={() => void load()}>
              再试一次
            </Button>
          )}
        </p>
      )}
      {held !== null && (
        <>
          <CountTable counts={held.counts} />
          <h3>本店的词</h3>
          <WordList
            words={held.words}
            isBusy={isBusy}
            onRemove={(word) => void ask(() => client.removeShopWord(word))}
          />
          <WordForm isBusy={isBusy} onSave={(word) => ask(() => client.saveShopWord(word))} />
        </>
      )}
    </>
  )
}

function useCompliance() {
  const { client } = useDesk()
  const [held, setHeld] = useState<DeskCompliance | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const ask = async (question: () => Promise<Answer<DeskCompliance>>): Promise<boolean> => {
    setBusy(true)
    const answer = await question()
    setBusy(false)
    setFailure(answer.ok ? null : answer.reason)
    if (answer.ok) setHeld(answer.value)
    return answer.ok
  }
  const load = () => ask(() => client.fetchCompliance())
  useEffect(() => void load(), [client])
  return { held, failure, isBusy, load, ask, client }
}

function describeWordFailure(failure: Failure): string {
  if (failure.code === 'malformed') return '这个词不能用：* 不放在开头，最多 3 处'
  if (failure.code === 'too-large') return `最多 ${failure.limit} 个词，先移走几个`
  return describeFailure(failure)
}
