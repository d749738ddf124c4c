import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { describeFailure } from '../texts/describe-failure.ts'
import type { SendingEnd } from './send-batches.ts'

interface SendingEndLineProps {
  end: SendingEnd
  /** What the rest is counted in, such as 张订单. */
  left: string
  onGoOn: () => void
}

/** Why an import ended before its end, and how to go on; nothing when it did not. */
export function SendingEndLine({ end, left, onGoOn }: SendingEndLineProps) {
  if (end.from === null) return null
  return (
    <>
      <p role="alert" class="dk-s-alert">
        <Icon name="warn" />
        <span>
          <b>{sentenceOf(end.why)}</b>
          还有 {left}没导入。已导入的留着，接着导入或重新导入都不会重复
        </span>
      </p>
      {end.why !== 'gone' && (
        <Button size="s" icon="retry" onClick={onGoOn}>
          接着导入
        </Button>
      )}
    </>
  )
}

function sentenceOf(why: Exclude<SendingEnd, { from: null }>['why']): string {
  if (why === 'stopped') return '停下了'
  if (why === 'gone') return '文件已经关掉了，重新选一次'
  // The only state that can stand in the way here is another source.
  return why.code === 'wrong-state' ? '订单来源刚刚改成了店铺自己的系统' : describeFailure(why)
}
