import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../desk-context.ts'
import { Switch } from '../parts/switch.tsx'
import { TeachPanel } from './teach/teach-panel.tsx'
import { tellSaved } from './tell-saved.ts'
import { TryBox } from './try-box.tsx'
import { useUnderstanding } from './use-understanding.ts'

/** Beside the list: the open message and how to teach it, one sentence to try, and the switch. Over the list where it is narrow. */
export function SideColumn() {
  const { store } = useUnderstanding()
  const { isSideOpen, open } = store.view
  return (
    <aside class="dk-u-side" aria-label="教和试">
      <div class="dk-u-side-back">
        <Button tone="quiet" size="s" icon="back" onClick={() => (isSideOpen.value = false)}>
          回到列表
        </Button>
      </div>
      {open.value !== null && <TeachPanel at={open.value} />}
      <TryBox />
      <UseSwitch />
    </aside>
  )
}

function UseSwitch() {
  const { store, canTeach } = useUnderstanding()
  const { toast, snapshot } = useDesk()
  const kept = store.kept.value
  if (kept.kind !== 'ready') return null
  const { enabled } = kept.understanding
  const isOffline = snapshot.value?.connection === 'offline'
  const set = async (next: boolean) => {
    const saved = await store.setEnabled(next)
    toast.show({ text: tellSaved(saved, next ? '已开启，客户下一句就用' : '已关掉，客户下一句起只用通用的理解') })
  }
  return (
    <section class="dk-u-switch">
      <Switch
        label="使用本店的理解"
        hint={
          enabled
            ? '关掉后，教过的都留着但不起作用，聊天、插件和工作台都只用通用的理解'
            : '现在关着：教过的都留着，但聊天、插件和工作台都只用通用的理解'
        }
        checked={enabled}
        disabled={!canTeach || isOffline || store.isSaving.value}
        onChange={(next) => void set(next)}
      />
    </section>
  )
}
