import type { DeskSource } from '../../../../shared/protocol/desk-source.ts'
import { formatMoment, toShopTime } from '../../../../shared/ui/format-moment.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'

/** What is in force now: how many orders, or which system and how it does. */
export function SourceFacts({ source, isDemo }: { source: DeskSource; isDemo: boolean }) {
  const { now } = useDesk()
  if (source.kind === 'books') {
    const { orders, fromFiles } = source
    const count = (number: number) => number.toLocaleString('zh-CN')
    return (
      <p class="dk-s-now">
        现在用订单簿
        {orders === 0 ? '，里面还没有订单。在下面导入一个文件' : `，里面有 ${count(orders)} 张订单`}
        {orders > 0 && `：${count(fromFiles)} 张来自文件`}
        {isDemo && orders > fromFiles && `，${count(orders - fromFiles)} 张是示例`}
      </p>
    )
  }
  const at = (moment: string) => formatMoment(toShopTime(moment), toShopTime(now.value), 'zh-CN')
  const { failures, pausedUntil } = source.breaker
  const isPaused = pausedUntil !== null && Date.parse(pausedUntil) > now.value.getTime()
  return (
    <>
      <p class="dk-s-now">
        现在用店铺自己的系统 <code>{source.endpoint}</code>，{at(source.changedAt)} 起
      </p>
      <p role="status" class={isPaused ? 'dk-s-breaker is-paused' : 'dk-s-breaker'}>
        <Icon name={isPaused || failures > 0 ? 'warn' : 'check'} size="s" />
        <span>
          {isPaused
            ? `连续 ${failures} 次没有好好回答，暂停到 ${at(pausedUntil)} 再试。这段时间客户会听到：现在查不到订单`
            : failures > 0
              ? `最近连续 ${failures} 次没有好好回答，满 5 次会先停 30 秒`
              : '最近没有出错'}
          <small>按现在回答你的这台服务器的记录，每台各记各的</small>
        </span>
      </p>
    </>
  )
}
