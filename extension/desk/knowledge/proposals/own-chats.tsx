import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'

/** The shop's own conversations as a source: no file is needed. */
export function OwnChats() {
  const { proposals: store } = useDesk()
  return (
    <div class="dk-p-own">
      <p>
        <b>本店的会话</b>
        <span class="ui-caption">近 7 天 AI 答不上、转人工后客服答过的问题，不用导出文件</span>
      </p>
      <Button onClick={() => void store.openOwn()}>看近 7 天的会话</Button>
    </div>
  )
}
