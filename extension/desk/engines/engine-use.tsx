import type { EngineSetting } from '../../../shared/protocol/desk-engines.ts'
import { formatMoment, toShopTime } from '../../../shared/ui/format-moment.ts'
import { useDesk } from '../desk-context.ts'

/** How much of today's allowance is gone, and when it comes back. */
export function EngineUse({ used, limits }: Pick<EngineSetting, 'used' | 'limits'>) {
  const { now } = useDesk()
  const count = (number: number) => number.toLocaleString('zh-CN')
  const isUsedUp = used.requests >= limits.requests || used.tokens >= limits.tokens
  const resets = formatMoment(toShopTime(used.resetsAt), toShopTime(now.value), 'zh-CN')
  return (
    <p class={isUsedUp ? 'dk-eng-use is-empty' : 'dk-eng-use'} role="status">
      今天接口写了 {count(used.requests)} / {count(limits.requests)} 次，{count(used.tokens)} / {count(limits.tokens)}{' '}
      词元，{resets} 清零
      {isUsedUp && <b>。额度用完了，草稿先用排在后面的，都没有就用文章和模板</b>}
    </p>
  )
}
