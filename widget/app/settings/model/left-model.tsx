import './model-setting.css'
import { useState } from 'preact/hooks'
import { useChat } from '../../chat-context.ts'
import { formatSize } from './model-size.ts'
import { RemoveModel } from './remove-model.tsx'
import type { LeftModel as Left } from './use-left-models.ts'
import { useModelWords } from './use-model-words.ts'

interface LeftModelProps {
  left: readonly Left[]
}

type Step = { kind: 'here' | 'removing' | 'stuck' } | { kind: 'removed'; bytes: number }

/** Files of a model where the shop allows none (any more): they can go, nothing can come. */
export function LeftModel({ left }: LeftModelProps) {
  const { engine } = useChat()
  const words = useModelWords()
  const [step, setStep] = useState<Step>({ kind: 'here' })
  const bytes = left.reduce((sum, model) => sum + model.bytes, 0)
  const remove = () => {
    setStep({ kind: 'removing' })
    const deleting = Promise.all(left.map(({ id }) => engine.deleteModel(id)))
    deleting.then(
      (freed) => setStep({ kind: 'removed', bytes: freed.reduce((sum, one) => sum + one, 0) }),
      () => setStep({ kind: 'stuck' }), // the model's code could not be fetched
    )
  }
  const said = step.kind === 'removed' ? words.removed(formatSize(step.bytes)) : words.left(formatSize(bytes))
  return (
    <section class="w-setting" aria-labelledby="w-model">
      <div class="w-setting-head">
        <h3 id="w-model">{words.title}</h3>
      </div>
      <p role="status">{said}</p>
      {step.kind === 'stuck' && (
        <p class="w-model-trouble" role="alert">
          {words.notRemoved}
        </p>
      )}
      {step.kind !== 'removed' && (
        <div class="w-ways">
          <RemoveModel bytes={bytes} isBusy={step.kind === 'removing'} sure={words.leftSure} onRemove={remove} />
        </div>
      )}
    </section>
  )
}
