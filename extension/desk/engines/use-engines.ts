import { useEffect, useState } from 'preact/hooks'
import type { EngineSetting, EngineSettingWrite } from '../../../shared/protocol/desk-engines.ts'
import { useDesk } from '../desk-context.ts'
import type { Failure } from '../texts/describe-failure.ts'

/** The shop's engines as the edge holds them; every change waits for the edge to say that it stands. */
export function useEngines() {
  const { client } = useDesk()
  const [setting, setSetting] = useState<EngineSetting | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const load = async () => {
    const answer = await client.fetchEngines()
    setFailure(answer.ok ? null : answer.reason)
    if (answer.ok) setSetting(answer.value)
  }
  const save = async (write: EngineSettingWrite): Promise<Failure | null> => {
    setBusy(true)
    const answer = await client.saveEngines(write)
    setBusy(false)
    if (!answer.ok) return answer.reason
    setSetting(answer.value)
    return null
  }
  useEffect(() => void load(), [client])
  return { setting, failure, isBusy, load, save }
}
