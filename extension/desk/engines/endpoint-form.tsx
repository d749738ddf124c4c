import { useState } from 'preact/hooks'
import type { EngineSetting, EngineSettingWrite } from '../../../shared/protocol/desk-engines.ts'
import { Button } from '../../../shared/ui/button.tsx'
import type { Failure } from '../texts/describe-failure.ts'
import { EndpointInput } from './endpoint-input.tsx'
import { EndpointKinds } from './endpoint-kinds.tsx'
import { KeyField } from './key-field.tsx'
import { type Removed, RemoveQuestion } from './remove-question.tsx'
import { TrialOutcome } from './trial-outcome.tsx'
import { useEndpointForm } from './use-endpoint-form.ts'

interface EndpointFormProps {
  setting: EngineSetting
  isOnline: boolean
  /** Another change is on its way: what is saved now would undo it. */
  isBusy: boolean
  onSave: (write: EngineSettingWrite) => Promise<Failure | null>
}

/** The shop's own endpoint: where it is, with which key, and how much of it a day. */
export function EndpointForm({ setting, isOnline, isBusy, onSave }: EndpointFormProps) {
  const { fields, errors, failure, tried, doing, change, save, test, removeKey, removeEndpoint } = useEndpointForm(
    setting,
    onSave,
  )
  const [asked, setAsked] = useState<Removed | null>(null)
  const { endpoint, hasWorkersAi } = setting
  const isAway = doing !== null || isBusy || !isOnline
  const input = { fields, errors, onChange: change }
  const removeAsked = () => {
    setAsked(null)
    void (asked === 'key' ? removeKey() : removeEndpoint())
  }
  return (
    <>
      <form
        class="dk-eng-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <EndpointKinds kind={fields.kind} hasWorkersAi={hasWorkersAi} onChange={(kind) => change({ kind })} />
        {fields.kind === 'openai' && (
          <EndpointInput
            {...input}
            of="url"
            label="接口地址"
            hint="以 https:// 开头的公网域名，一般到 /v1 为止"
            type="url"
          />
        )}
        <EndpointInput
          {...input}
          of="model"
          label="模型名"
          hint={fields.kind === 'openai' ? '照对方文档写的抄' : '例如 @cf/ 开头的名字'}
        />
        {fields.kind === 'openai' && (
          <KeyField
            {...input}
            isKept={endpoint?.kind === 'openai' && endpoint.hasKey}
            isAway={isAway}
            onRemove={() => setAsked('key')}
          />
        )}
        <div class="dk-eng-limits">
          <EndpointInput {...input} of="requests" label="每天最多几次" hint="全店合计，0 就是不用" type="number" />
          <EndpointInput {...input} of="tokens" label="每天最多多少词元" hint="一个汉字约一个" type="number" />
        </div>
        {failure !== null && (
          <p role="alert" class="dk-field-error">
            {failure}
          </p>
        )}
        <div role="status">{tried !== null && <TrialOutcome tried={tried} />}</div>
        <div class="dk-ways">
          <Button type="submit" tone="primary" busy={doing === 'saving'} disabled={isAway}>
            保存接口
          </Button>
          <Button busy={doing === 'trying'} disabled={isAway} onClick={() => void test()}>
            测试
          </Button>
          {endpoint !== null && (
            <Button tone="danger" busy={doing === 'removing'} disabled={isAway} onClick={() => setAsked('endpoint')}>
              删除接口
            </Button>
          )}
        </div>
        <p class="ui-caption">
          {isOnline
            ? '测试只发一句固定的话，不含任何客户内容，也算进今天的用量'
            : '网络断开了，连上后再测试和保存。填的内容还在'}
        </p>
      </form>
      {asked !== null && (
        <RemoveQuestion
          what={asked}
          hasKey={endpoint?.kind === 'openai' && endpoint.hasKey}
          onRemove={removeAsked}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
