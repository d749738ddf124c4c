import type { Article } from '../../../../shared/protocol/article.ts'
import { Chip } from '../../../../shared/ui/chip.tsx'
import { type Phase, phaseOf } from '../article-phase.ts'

const phaseNames: Readonly<Record<Phase, string>> = { before: '未开始', running: '生效中', over: '已结束' }
const phaseTones = { before: 'info', running: 'success', over: 'plain' } as const

/** Where a campaign or an emergency stands; what runs as an emergency is red. */
export function PhaseChip({ phase, isEmergency }: { phase: Phase; isEmergency: boolean }) {
  return <Chip tone={isEmergency && phase === 'running' ? 'danger' : phaseTones[phase]}>{phaseNames[phase]}</Chip>
}

/** What somebody has to know of an article before they rely on it; nothing for one that simply answers. */
export function StateChip({ article, isWaiting, now }: { article: Article; isWaiting: boolean; now: Date }) {
  if (article.state === 'draft') return <Chip tone="line">草稿</Chip>
  if (article.state === 'review' || isWaiting) return <Chip tone="warning">待审</Chip>
  if (article.state === 'retired') return <Chip>已停用</Chip>
  const phase = phaseOf(article, now)
  if (article.layer === 'base') return phase === 'running' ? null : <PhaseChip phase={phase} isEmergency={false} />
  return <PhaseChip phase={phase} isEmergency={article.layer === 'emergency'} />
}
