import { useState } from 'preact/hooks'
import type { EngineSetting, EngineSettingWrite } from '../../../shared/protocol/desk-engines.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { useDesk } from '../desk-context.ts'
import { describeFailure, type Failure } from '../texts/describe-failure.ts'
import { EndpointForm } from './endpoint-form.tsx'
import { toSettingWrite } from './engine-fields.ts'
import { EngineOrder } from './engine-order.tsx'
import { EngineUse } from './engine-use.tsx'
import { useEngines } from './use-engines.ts'
import { WhatLeaves } from './what-leaves.tsx'

/** Who puts drafts into better words, for owners: the order, the shop's endpoint, its limits, and what leaves the device. */
export function EnginesPanel() {
  const { session } = useDesk()
  if (session.value?.staff.role !== 'owner') return null
  return (
    <section class="dk-box dk-eng" aria-labelledby="desk-engines">
      <h2 id="desk-engines">
        <Icon name="layers" />
        润色引擎
      </h2>
      <p>草稿始终先由文章和规则写出，引擎只改说法。排前面的先用，用不了或没写成就换下一个。写得不对的一句也不用。</p>
      <OwnersEngines />
    </section>
  )
}

function OwnersEngines() {
  const { setting, failure, isBusy, load, save } = useEngines()
  if (setting !== null) return <Engines setting={setting} isBusy={isBusy} save={save} />
  if (failure === null) return <Skeleton label="正在载入润色引擎" />
  return (
    <p class="dk-field-error" role="alert">
      <Icon name="warn" size="s" />
      {describeFailure(failure)}
      <Button size="s" onClick={() => void load()}>
        再试一次
      </Button>
    </p>
  )
}

interface EnginesProps {
  setting: EngineSetting
  isBusy: boolean
  save: (write: EngineSettingWrite) => Promise<Failure | null>
}

function Engines({ setting, isBusy, save }: EnginesProps) {
  const { snapshot } = useDesk()
  const [refused, setRefused] = useState<Failure | null>(null)
  const isOnline = snapshot.value?.connection !== 'offline'
  const change = async (part: Partial<EngineSettingWrite>) => setRefused(await save(toSettingWrite(setting, part)))
  return (
    <>
      <EngineOrder setting={setting} isBusy={isBusy || !isOnline} onChange={(part) => void change(part)} />
      {refused !== null && (
        <p class="dk-field-error" role="alert">
          <Icon name="warn" size="s" />
          没有改成：{describeFailure(refused)}
        </p>
      )}
      <h3>店铺接口</h3>
      {setting.endpoint === null ? (
        <p class="ui-caption">还没有接口。不填也行，草稿用本机模型、文章和模板</p>
      ) : (
        <EngineUse used={setting.used} limits={setting.limits} />
      )}
      <EndpointForm setting={setting} isOnline={isOnline} isBusy={isBusy} onSave={save} />
      <h3>什么会离开电脑</h3>
      <WhatLeaves />
    </>
  )
}
