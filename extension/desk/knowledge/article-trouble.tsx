import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { useDesk } from '../desk-context.ts'
import { describeFailure, type Failure } from '../texts/describe-failure.ts'

interface ArticleTroubleProps {
  failure: Failure
  onReload: () => void
}

/** Why an article was not saved; after somebody else's version, the way to theirs. */
export function ArticleTrouble({ failure, onReload }: ArticleTroubleProps) {
  const { catalogue } = useDesk()
  const isConflict = failure.code === 'revision-conflict'
  return (
    <div class="dk-trouble" role="alert">
      <Icon name="warn" />
      <p>
        {describeFailure(failure)}
        {isConflict && '。载入最新版会换掉这里写的内容，需要的先复制出来'}
      </p>
      {isConflict && (
        <Button
          size="s"
          onClick={() => {
            onReload()
            void catalogue.refresh()
          }}
        >
          载入最新版
        </Button>
      )}
    </div>
  )
}
