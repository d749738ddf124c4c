import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Button } from '../../../shared/ui/button.tsx'
import { formatMoment } from '../../../shared/ui/format-moment.ts'
import { profiles } from '../profile-list.ts'
import { loadUpdates, onUpdatesChanged } from './kept-updates.ts'
import { describeNotice } from './notice-texts.ts'
import type { UpdateMessage } from './update-message.ts'
import { noUpdates, type UpdateNotice, type UpdateState } from './update-state.ts'

/** On the options page: when newer page rules were last looked for, and what became of each. */
export function ProfileUpdates() {
  const [state, setState] = useState<UpdateState>(noUpdates)
  const [isAsking, setAsking] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    void loadUpdates().then(setState)
    onUpdatesChanged(setState, ending.signal)
    return () => ending.abort()
  }, [])
  const ask = async () => {
    setAsking(true)
    await browser.runtime.sendMessage({ type: 'console.update' } satisfies UpdateMessage)
    setAsking(false)
  }
  const now = new Date()
  return (
    <section aria-label="读取规则的更新">
      <h2>读取规则的更新</h2>
      <p>
        客服台改版时，读取规则从你连接的店铺服务器更新，每天最多查一次，只装发布者签过名的，不会多读一个网址。没有连接就不查。
        {state.checkedAt === null ? '还没有查过。' : `上次查是 ${formatMoment(state.checkedAt, now, 'zh-CN')}。`}
      </p>
      <ul class="console-list">
        {state.notices.map((notice) => (
          <Notice key={`${notice.kind} ${notice.console} ${notice.version}`} notice={notice} now={now} />
        ))}
      </ul>
      <div>
        <Button tone="plain" disabled={isAsking} onClick={() => void ask()}>
          现在查一次
        </Button>
      </div>
    </section>
  )
}

function Notice({ notice, now }: { notice: UpdateNotice; now: Date }) {
  const profile = profiles.find(({ id }) => id === notice.console)
  const words = describeNotice(notice, profile?.name ?? notice.console)
  return words && <li class="ui-caption">{`${formatMoment(notice.at, now, 'zh-CN')}　${words}`}</li>
}
