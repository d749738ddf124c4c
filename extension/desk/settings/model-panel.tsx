import { useEffect, useState } from 'preact/hooks'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { OffReasons } from '../../model/device-verdict.tsx'
import { useDesk } from '../desk-context.ts'
import { Switch } from '../parts/switch.tsx'

type Preflight = Awaited<ReturnType<SellerEngine['preflightModel']>>
type Check = { kind: 'checking' } | { kind: 'failed' } | { kind: 'done'; preflight: Preflight }

/** Whether drafts could be reworded by a model on this device, and every reason why not. Loads nothing. */
export function ModelPanel() {
  const { engine } = useDesk()
  const [check, setCheck] = useState<Check>({ kind: 'checking' })
  const look = async () => {
    setCheck({ kind: 'checking' })
    try {
      setCheck({ kind: 'done', preflight: await engine.preflightModel() })
    } catch {
      setCheck({ kind: 'failed' }) // the engine's thread is gone
    }
  }
  useEffect(() => void look(), [engine])
  return (
    <section class="dk-box" aria-labelledby="desk-model">
      <h2 id="desk-model">
        <Icon name="chip" />
        本机模型
      </h2>
      <Switch
        label="用本机模型润色草稿"
        hint="草稿始终先由文章和规则写出，模型只改说法，数字不变"
        checked={false}
        disabled
        onChange={() => undefined}
      />
      <div role="status">
        {check.kind === 'checking' && <p class="ui-caption">正在看这台电脑能不能用</p>}
        {check.kind === 'failed' && <p class="dk-field-error">没有看成，草稿照常用文章和模板</p>}
        {check.kind === 'done' && <Verdict preflight={check.preflight} />}
      </div>
      <Button size="s" icon="retry" busy={check.kind === 'checking'} onClick={() => void look()}>
        再查一次
      </Button>
    </section>
  )
}

function Verdict({ preflight }: { preflight: Preflight }) {
  if (preflight.kind === 'available') {
    return <p>这台电脑能跑。这个版本还不能下载模型，草稿先用文章和模板，照样即时</p>
  }
  return (
    <div class="model-verdict">
      <p>
        <b>这台电脑现在用不了本机模型。</b>草稿改用文章和模板，照样即时
      </p>
      <OffReasons reasons={preflight.reasons} />
    </div>
  )
}
