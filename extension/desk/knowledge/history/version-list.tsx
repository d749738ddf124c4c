import type { ArticleVersion } from '../../../../shared/protocol/desk-history.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { describeWhen } from '../../rules/beijing-time.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import type { useHistory } from './use-history.ts'

interface VersionListProps {
  versions: readonly ArticleVersion[]
  /** The version that is stored now. */
  current: number
  chosen: number
  onChoose: (version: number) => void
  history: ReturnType<typeof useHistory>
}

const stateNames = { draft: '草稿', review: '待审', live: '发布', retired: '停用' } as const

/** Who stored what when, newest first; older ones on a press. */
export function VersionList({ versions, current, chosen, onChoose, history }: VersionListProps) {
  const { now } = useDesk()
  return (
    <ol aria-label="版本">
      {versions.map(({ article: { version, state, author }, at }) => (
        <li key={version}>
          <button type="button" aria-pressed={version === chosen} onClick={() => onChoose(version)}>
            <b>
              第 {version} 版{version === current && '，现在'}
            </b>
            {at === null ? (
              <span>最初</span>
            ) : (
              <span>
                {author}
                {stateNames[state]}，<time dateTime={at}>{describeWhen(at, now.peek())}</time>
              </span>
            )}
          </button>
        </li>
      ))}
      {history.hasMore && (
        <li>
          <Button size="s" tone="quiet" busy={history.isLoading} onClick={() => void history.loadMore()}>
            更早的版本
          </Button>
          {history.failure && <p class="dk-field-error">{describeFailure(history.failure)}</p>}
        </li>
      )}
    </ol>
  )
}
