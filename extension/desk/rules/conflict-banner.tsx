import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { useDesk } from '../desk-context.ts'
import { describeWhen } from './beijing-time.ts'
import { DifferenceTable } from './difference-table.tsx'
import { listDifferences } from './list-differences.ts'
import { useRules } from './use-rules.ts'

/** Somebody else saved the open rule first: theirs beside ours, and the choice between them. */
export function ConflictBanner({ ruleKey }: { ruleKey: string }) {
  const { now } = useDesk()
  const { store } = useRules()
  const theirs = store.conflicts.value.get(ruleKey)
  const draft = store.drafts.value.get(ruleKey)
  if (theirs === undefined || draft === undefined) return null
  const who = theirs?.savedBy ?? '同事'
  const when = theirs?.savedAt ? ` ${describeWhen(theirs.savedAt, now.value)}` : ''
  return (
    <section class="dk-r-conflict" role="alert" aria-label="别人先保存了">
      <p>
        <Icon name="warn" />
        {theirs === null
          ? '同事刚刚删掉了它，你的改动还没保存'
          : `${who}${when} 先保存了第 ${theirs.version} 版，你的改动还没保存`}
      </p>
      {theirs && (
        <DifferenceTable
          differences={listDifferences(theirs.body, draft.body)}
          heads={[`${who}的第 ${theirs.version} 版`, '你的改动']}
        />
      )}
      <div class="dk-ways">
        <Button size="s" onClick={() => store.drop(ruleKey)}>
          {theirs === null ? '不保存我的' : '用这一版'}
        </Button>
        {theirs && (
          <Button size="s" onClick={() => store.keepMine(ruleKey)}>
            保留我的改动，接着保存
          </Button>
        )}
      </div>
    </section>
  )
}
