import { Icon } from '../../shared/ui/icon.tsx'
import type { IconName } from '../../shared/ui/icon-paths.data.ts'

export type PanelTab = 'drafts' | 'order' | 'phrases' | 'knowledge'

const tabs: readonly { id: PanelTab; name: string; icon: IconName }[] = [
  { id: 'drafts', name: '草稿', icon: 'note' },
  { id: 'order', name: '订单', icon: 'box' },
  { id: 'phrases', name: '短语', icon: 'list' },
  { id: 'knowledge', name: '知识', icon: 'book' },
]

interface PanelTabsProps {
  chosen: PanelTab
  onChoose: (tab: PanelTab) => void
}

/** The four tabs at the foot of the panel; arrows move between them. */
export function PanelTabs({ chosen, onChoose }: PanelTabsProps) {
  const step = (event: KeyboardEvent) => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (move === undefined) return
    event.preventDefault()
    const place = tabs.findIndex(({ id }) => id === chosen)
    const next = tabs[(place + move + tabs.length) % tabs.length]
    if (!next) return
    onChoose(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }
  return (
    <div class="panel-tabs" role="tablist" aria-label="侧边栏">
      {tabs.map(({ id, name, icon }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={`panel-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={step}
        >
          <Icon name={icon} />
          {name}
        </button>
      ))}
    </div>
  )
}
