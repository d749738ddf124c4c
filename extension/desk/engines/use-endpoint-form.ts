import { useRef, useState } from 'preact/hooks'
import type { EngineSetting, EngineSettingWrite, EngineTried } from '../../../shared/protocol/desk-engines.ts'
import { useDesk } from '../desk-context.ts'
import type { Failure } from '../texts/describe-failure.ts'
import {
  checkEngineFields,
  describeEngineRefusal,
  type EngineErrors,
  type EngineFields,
  toEndpoint,
  toFields,
  toSettingWrite,
} from './engine-fields.ts'

type Save = (write: EngineSettingWrite) => Promise<Failure | null>
type Doing = 'saving' | 'trying' | 'removing' | null
interface Taken {
  said: string
  gone: Partial<EngineFields>
}

/** What the form holds, and what became of the last press. */
export function useEndpointForm(setting: EngineSetting, save: Save) {
  const { client, toast } = useDesk()
  const [fields, setFields] = useState<EngineFields>(() => toFields(setting))
  const [errors, setErrors] = useState<EngineErrors>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [tried, setTried] = useState<EngineTried | null>(null)
  const [doing, setDoing] = useState<Doing>(null)

  /** What comes of a trial belongs to the fields of then. */
  const trial = useRef(0)
  const forgetOutcome = () => {
    trial.current += 1
    setErrors({})
    setFailure(null)
    setTried(null)
  }
  const change = (part: Partial<EngineFields>) => {
    setFields({ ...fields, ...part })
    forgetOutcome()
  }
  const refuse = (reason: Failure) => {
    const { field, sentence } = describeEngineRefusal(reason)
    if (field === null) setFailure(sentence)
    else setErrors({ [field]: sentence })
  }
  const isFilled = () => {
    forgetOutcome()
    const found = checkEngineFields(fields)
    setErrors(found)
    return Object.keys(found).length === 0
  }
  /** Only what was taken leaves the form: a key typed once is not asked for again because an address was wrong. */
  const put = async (what: Doing, write: EngineSettingWrite, { said, gone }: Taken) => {
    setDoing(what)
    const reason = await save(write)
    setDoing(null)
    if (reason !== null) return refuse(reason)
    forgetOutcome()
    setFields((now) => ({ ...now, ...gone }))
    toast.show({ text: said })
    return undefined
  }
  return {
    ...{ fields, errors, failure, tried, doing, change },
    async save() {
      if (!isFilled()) return
      const limits = { requests: Number(fields.requests), tokens: Number(fields.tokens) }
      const taken = { said: '接口已保存', gone: { key: '' } }
      await put('saving', toSettingWrite(setting, { endpoint: toEndpoint(fields), limits }), taken)
    },
    async test() {
      if (!isFilled()) return
      setDoing('trying')
      const own = trial.current
      const answer = await client.tryEngine(toEndpoint(fields))
      setDoing(null)
      if (own !== trial.current) return
      if (answer.ok) setTried(answer.value)
      else refuse(answer.reason)
    },
    async removeKey() {
      if (setting.endpoint?.kind !== 'openai') return
      const { url, model } = setting.endpoint
      const endpoint = { kind: 'openai' as const, url, model, key: null }
      await put('removing', toSettingWrite(setting, { endpoint }), { said: '密钥已删除', gone: {} })
    },
    async removeEndpoint() {
      const on = setting.on.filter((kind) => kind !== 'edge')
      const taken = { said: '接口和密钥已删除', gone: { url: '', model: '', key: '' } }
      await put('removing', toSettingWrite(setting, { endpoint: null, on }), taken)
    },
  }
}
