import { useState } from 'preact/hooks'
import type { DeskSource, SourceTried } from '../../../../shared/protocol/desk-source.ts'
import { useDesk } from '../../desk-context.ts'
import type { Failure } from '../../texts/describe-failure.ts'
import { describeRefusal } from '../texts/describe-source.ts'
import { useSources } from '../use-sources.ts'
import { checkRestFields, type RestErrors, type RestFields, toTrial, toWrite } from './rest-fields.ts'

/** What the form holds, and what became of the last press. */
export function useRestForm(source: DeskSource) {
  const { toast } = useDesk()
  const { store } = useSources()
  const saved = source.kind === 'rest' ? source.endpoint : null
  const [fields, setFields] = useState<RestFields>({ endpoint: saved ?? '', secret: '', order: '' })
  const [errors, setErrors] = useState<RestErrors>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [tried, setTried] = useState<SourceTried | null>(null)
  const [busy, setBusy] = useState<'saving' | 'trying' | null>(null)

  const change = (part: Partial<RestFields>) => {
    setFields({ ...fields, ...part })
    setErrors({})
    setFailure(null)
    setTried(null)
  }
  const refuse = (reason: Failure) => {
    const { field, sentence } = describeRefusal(reason)
    if (field === null) setFailure(sentence)
    else setErrors({ [field]: sentence })
  }
  /** False when a field is wrong: nothing is asked then. */
  const begin = (what: 'saving' | 'trying') => {
    const found = checkRestFields(fields, saved)
    setErrors(found)
    setFailure(null)
    setTried(null)
    if (Object.keys(found).length > 0) return false
    setBusy(what)
    return true
  }
  const test = async () => {
    if (!begin('trying')) return
    const answer = await store.source.try(toTrial(fields))
    setBusy(null)
    if (answer.ok) setTried(answer.value)
    else refuse(answer.reason)
  }
  const save = async () => {
    if (!begin('saving')) return
    const answer = await store.source.save(toWrite(fields))
    setBusy(null)
    if (!answer.ok) return refuse(answer.reason)
    setFields({ ...fields, secret: '' })
    toast.show({ text: '已保存，从现在起到店铺自己的系统查订单' })
  }
  return { fields, errors, failure, tried, busy, saved, change, test, save }
}
