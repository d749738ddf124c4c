import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { toBeijingField } from '../beijing-time.ts'

/** Saves the shop file on this computer. */
export function ExportBox() {
  const { client, now } = useDesk()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const save = async () => {
    setBusy(true)
    const answer = await client.fetchRulesFile()
    setBusy(false)
    setFailure(answer.ok ? null : describeFailure(answer.reason))
    if (!answer.ok) return
    const day = toBeijingField(now.value.toISOString()).slice(0, 10)
    download(`${answer.value.id}-规则-${day}.json`, JSON.stringify(answer.value, null, 2))
  }
  return (
    <section class="dk-box" aria-label="导出">
      <h2>导出</h2>
      <p class="ui-caption">已保存的规则，连同商品、价格和文章，一个 JSON 文件，评测命令也读它。不含会员和订单</p>
      <Button busy={busy} onClick={() => void save()}>
        下载规则文件
      </Button>
      {failure && <p class="dk-field-error">{failure}</p>}
    </section>
  )
}

function download(name: string, text: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
