import { useEffect, useState } from 'preact/hooks'
import type { RuleRecord, RuleVersions } from '../../../../shared/protocol/desk-rules.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import type { Answer } from '../../client.ts'
import { useDesk } from '../../desk-context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureState } from '../../parts/failure-state.tsx'
import { describeFailure } from '../../texts/describe-failure.ts'
import { describeWhen } from '../beijing-time.ts'
import { DifferenceTable } from '../difference-table.tsx'
import { listDifferences } from '../list-differences.ts'
import { useRules } from '../use-rules.ts'

type Version = RuleVersions['versions'][number]

interface VersionsDialogProps {
  title: string
  record: RuleRecord
  onClose: () => void
}

/** What a rule was: who saved what when, how it differs from now, and the way back. */
export function VersionsDialog({ title, record, onClose }: VersionsDialogProps) {
  const { client } = useDesk()
  const [answer, setAnswer] = useState<Answer<RuleVersions> | null>(null)
  const load = () => void client.fetchRuleVersions(record.kind, record.id).then(setAnswer)
  useEffect(load, [])
  return (
    <Dialog title={`「${title}」的历史`} isWide onClose={onClose}>
      {answer === null && <Skeleton label="正在载入历史" />}
      {answer?.ok === false && <FailureState title="历史没有载入" reason={answer.reason} onRetry={load} />}
      {answer?.ok && answer.value.versions.length < 2 && <p>还没有改过，这就是最初的一版。</p>}
      {answer?.ok && answer.value.versions.length > 1 && (
        <Versions title={title} record={record} versions={answer.value.versions} onClose={onClose} />
      )}
      <div class="dk-dialog-ways">
        <Button onClick={onClose}>关上</Button>
      </div>
    </Dialog>
  )
}

function Versions({ title, record, versions, onClose }: VersionsDialogProps & { versions: Version[] }) {
  const { now, toast } = useDesk()
  const { store, canWrite } = useRules()
  const [chosen, setChosen] = useState(versions[1]?.version ?? 0)
  const [failure, setFailure] = useState<string | null>(null)
  const version = versions.find((one) => one.version === chosen)
  const restore = async () => {
    if (version === undefined) return
    const back = await store.put(record.kind, record.id, { basedOn: record.version, body: version.body })
    if (!back.ok) return setFailure(describeFailure(back.reason))
    toast.show({ text: `「${title}」已回到第 ${version.version} 版的内容，店铺第 ${back.value.revision} 版` })
    onClose()
  }
  const differences = version === undefined ? [] : listDifferences(version.body, record.body)
  return (
    <div class="dk-r-versions">
      <ol aria-label="版本">
        {versions.map((one) => (
          <li key={one.version}>
            <button type="button" aria-pressed={one.version === chosen} onClick={() => setChosen(one.version)}>
              <b>
                第 {one.version} 版{one.version === record.version && '，现在'}
                {one.removed && '，删除'}
              </b>
              <span>{one.savedAt === null ? '最初' : `${one.savedBy} ${describeWhen(one.savedAt, now.value)}`}</span>
            </button>
          </li>
        ))}
      </ol>
      <div>
        {differences.length === 0 ? (
          <p class="ui-caption">和现在一样</p>
        ) : (
          <DifferenceTable differences={differences} heads={[`第 ${chosen} 版`, '现在']} />
        )}
        {failure && <p class="dk-field-error">{failure}</p>}
        {canWrite && differences.length > 0 && (
          <Button tone="primary" onClick={() => void restore()}>
            恢复第 {chosen} 版
          </Button>
        )}
      </div>
    </div>
  )
}
