import { useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'
import { CompliancePanel } from '../compliance/compliance-panel.tsx'
import { useDesk } from '../desk-context.ts'
import { EnginesPanel } from '../engines/engines-panel.tsx'
import { KeyList } from '../frame/key-list.tsx'
import { Avatar } from '../parts/avatar.tsx'
import { DeskIcon } from '../parts/desk-icon.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Switch } from '../parts/switch.tsx'
import { type Preferences, preferences } from '../preferences.ts'
import { ModelPanel } from './model-panel.tsx'

const themes: { id: Preferences['theme']; label: string }[] = [
  { id: 'system', label: '跟随系统' },
  { id: 'light', label: '浅色' },
  { id: 'dark', label: '深色' },
]
const roleNames = { owner: '店长', operator: '客服', integrator: '集成负责人' } as const

/** What one person sets for themselves on this device. */
export function SettingsPage() {
  const set = (change: Partial<Preferences>) => {
    preferences.value = { ...preferences.value, ...change }
  }
  const { theme, letterKeys, sound } = preferences.value
  return (
    <main class="dk-settings">
      <header class="dk-head">
        <h1>设置</h1>
      </header>
      <div class="dk-scroll">
        <div class="dk-settings-body">
          <Account />
          <ModelPanel />
          <EnginesPanel />
          <CompliancePanel />
          <section class="dk-box">
            <h2>外观</h2>
            <fieldset class="dk-tabs is-wide" aria-label="外观">
              {themes.map(({ id, label }) => (
                <button key={id} type="button" aria-pressed={id === theme} onClick={() => set({ theme: id })}>
                  {label}
                </button>
              ))}
            </fieldset>
          </section>
          <section class="dk-box">
            <h2>提醒和键盘</h2>
            <Switch
              label="有人等你回复时轻响一声"
              hint="网页标题里的数字一直在"
              checked={sound}
              onChange={(checked) => set({ sound: checked })}
            />
            <Switch
              label="用单个字母操作"
              hint="J、K、E、Y、U、数字和 ? 只在输入框外有效"
              checked={letterKeys}
              onChange={(checked) => set({ letterKeys: checked })}
            />
            <KeyList />
          </section>
        </div>
      </div>
    </main>
  )
}

function Account() {
  const { engine, session, go, ...stores } = useDesk()
  const { catalogue, understanding, rules, packs, review, report, unanswered, tickets, sources, imports } = stores
  const { tree, search, bulk, handIns, removed, edits, learned } = stores
  const [isAsking, setAsking] = useState(false)
  const staff = session.value?.staff
  if (!staff) return null
  const unkept = understanding.steps.value.length
  const unsaved = rules.unsaved.value.length
  const unsent = edits.getKept().list().length
  const isUnsaved = unkept + unsaved + unsent > 0
  const isSending = sources.isSending || imports.file.isSending
  const leave = () => {
    catalogue.forget()
    understanding.forget()
    rules.forget()
    packs.forget()
    for (const store of [tree, search, bulk, handIns, removed, edits, learned]) store.forget()
    review.forget()
    report.forget()
    unanswered.forget()
    tickets.forget()
    sources.forget()
    imports.forget()
    go({ page: 'inbox', id: null })
    void engine.signOut()
  }
  return (
    <section class="dk-box dk-account">
      <Avatar name={staff.name} />
      <div>
        <h2>{staff.name}</h2>
        <p class="ui-caption">
          {staff.shopName}，{roleNames[staff.role]}，{staff.email}
        </p>
      </div>
      <Button onClick={() => (isUnsaved || isSending ? setAsking(true) : leave())}>
        <DeskIcon name="leave" />
        退出登录
      </Button>
      {isAsking && (
        <Dialog
          title={isUnsaved ? '还有改动没保存，要退出吗' : '文件还在导入，要退出吗'}
          onClose={() => setAsking(false)}
        >
          <p>
            {unkept > 0 && `「理解」里有 ${unkept} 处改动没保留。`}
            {unsaved > 0 && `「规则」里有 ${unsaved} 处改动没保存。`}
            {unsent > 0 && `「知识」里有 ${unsent} 篇文章写了还没存。`}
            {isUnsaved && '退出就没有了。'}
            {isSending && '文件还在导入，退出就停在这里，已导入的留着。'}
          </p>
          <div class="dk-dialog-ways">
            <Button onClick={() => setAsking(false)}>先不退出</Button>
            <Button tone="danger" onClick={leave}>
              不要了，退出
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
