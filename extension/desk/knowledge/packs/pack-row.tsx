import { useState } from 'preact/hooks'
import type { PackPersona, PackSummary, PackTaken } from '../../../../shared/protocol/desk-packs.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Chip } from '../../../../shared/ui/chip.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { OutcomeLine } from './outcome-line.tsx'
import { packSentences } from './pack-sentences.data.ts'
import { PackVoice } from './pack-voice.tsx'
import type { PackOutcome } from './packs-store.ts'

interface PackRowProps {
  pack: PackSummary
  /** How the shop's assistant speaks now; null: nobody speaks here. */
  spoken: PackPersona | null
  /** What has no gap goes live at once. */
  publishes?: boolean
  outcome: PackOutcome | null
  /** Some pack is on its way: one at a time. */
  isBusy: boolean
  onTake: (persona: boolean) => void
  onUndo: (taken: PackTaken) => void
}

/** One pack: its sentence and size; opened, what is in it and the way to take it. */
export function PackRow({ pack, spoken, publishes = false, outcome, isBusy, onTake, onUndo }: PackRowProps) {
  const [isTicked, setTicked] = useState(false)
  const { trade, name, count, held, withBlanks, categories, titles, persona } = pack
  const isSpoken = JSON.stringify(persona) === JSON.stringify(spoken)
  const speaks = spoken !== null && isTicked && !isSpoken
  return (
    <li>
      <details name="starter-pack">
        <summary>
          <Icon name="right" size="s" />
          <span>
            <b>{name}</b>
            <span class="ui-caption">{packSentences[trade]}</span>
          </span>
          {held > 0 && <Chip tone="accent">{held < count ? `已有 ${held} 篇` : '都有了'}</Chip>}
          <span class="ui-caption dk-pack-count">{count} 篇</span>
        </summary>
        <div class="dk-pack-inside">
          <p class="dk-pack-categories">
            {categories.map((category) => (
              <Chip key={category.name} tone="line">
                {category.name} {category.count}
              </Chip>
            ))}
          </p>
          <p class="ui-caption">例如</p>
          <ul class="dk-pack-titles">
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          <p class="ui-caption">{withBlanks} 篇里留了【待填】，要写上店铺自己的情况才能发布</p>
          {spoken !== null && (
            <PackVoice persona={persona} spoken={spoken} isTicked={isTicked} isSpoken={isSpoken} onTick={setTicked} />
          )}
          <Button
            size="s"
            tone="primary"
            busy={outcome?.kind === 'taking'}
            disabled={isBusy || (held === count && !speaks)}
            onClick={() => onTake(speaks)}
          >
            {publishes ? nameLive(pack) : nameTake(pack, speaks)}
          </Button>
        </div>
      </details>
      {outcome && <OutcomeLine outcome={outcome} pack={pack} isBusy={isBusy} onUndo={onUndo} />}
    </li>
  )
}

function nameTake({ count, held }: PackSummary, speaks: boolean): string {
  if (held === count) return speaks ? '换上说话方式' : '作为草稿加入'
  return `${held > 0 ? `把缺的 ${count - held} 篇加入草稿` : '作为草稿加入'}${speaks ? '，并换上说话方式' : ''}`
}

function nameLive({ count, held, withBlanks }: PackSummary): string {
  if (held === count) return '加入'
  return `加入${held > 0 ? `缺的 ${count - held} 篇` : ''}${withBlanks > 0 ? '，没有【待填】的上线' : '并上线'}`
}
