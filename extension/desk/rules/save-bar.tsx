import { useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { useDesk } from '../desk-context.ts'
import { describeFailure } from '../texts/describe-failure.ts'
import { useRules } from './use-rules.ts'

interface SaveBarProps {
  ruleKey: string
  noun: string
  title: string
}

/** Saves the open rule or lets it be; says what still hinders. */
export function SaveBar({ ruleKey, noun, title }: SaveBarProps) {
  const { toast } = useDesk()
  const { store } = useRules()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const draft = store.drafts.value.get(ruleKey)
  const conflict = store.conflicts.value.has(ruleKey)
  const errors = store.countErrors(ruleKey)
  const hasBadText = [...store.textErrors.value.keys()].some((name) => name.startsWith(`${ruleKey} `))
  const save = async () => {
    const before = store.find(ruleKey)
    setBusy(true)
    const saved = await store.save(ruleKey)
    setBusy(false)
    if (saved === null) return focusFirstError()
    const isOvertaken = !saved.ok && saved.reason.code === 'revision-conflict'
    setFailure(saved.ok || isOvertaken ? null : describeFailure(saved.reason))
    if (!saved.ok || draft === undefined) return
    const { version = 1, revision } = saved.value
    const undo = async () => {
      const back = before
        ? await store.put(draft.kind, draft.id, { basedOn: version, body: before.body })
        : await store.remove(draft, version)
      const text = back.ok ? `「${title}」已改回，店铺第 ${back.value.revision} 版` : describeFailure(back.reason)
      toast.show({ text })
    }
    const text = `「${title}」第 ${version} 版已保存，店铺第 ${revision} 版`
    toast.show({ text, action: { label: '撤回', run: () => void undo() } })
  }
  return (
    <div class="dk-r-save">
      <Button
        type="submit"
        tone="primary"
        busy={busy}
        disabled={draft === undefined || conflict}
        onClick={() => void save()}
      >
        保存{noun}
      </Button>
      {(draft !== undefined || hasBadText) && (
        <Button tone="quiet" onClick={() => store.drop(ruleKey)}>
          放弃改动
        </Button>
      )}
      <p role="status" class={errors > 0 ? 'dk-field-error' : 'ui-caption'}>
        {errors > 0 && <Icon name="warn" size="s" />}
        {failure ?? (errors > 0 ? `还有 ${errors} 处要改` : draft ? '没保存，右边已按改动试算' : '')}
      </p>
    </div>
  )
}

/** Where to go on: the field itself, not the button that was pressed. */
function focusFirstError() {
  requestAnimationFrame(() => {
    const field = document.querySelector('.dk-r-form [aria-invalid="true"]')
    if (field instanceof HTMLElement) field.focus()
  })
}
