import type { ComponentType } from 'preact'
import type { IconName } from '../../../shared/ui/icon-paths.data.ts'
import { removedAddress } from './history/removed-address.ts'
import { RemovedPanel } from './history/removed-panel.tsx'
import { importAddress } from './import/import-address.ts'
import { ImportPanel } from './import/import-panel.tsx'
import { learnedAddress } from './learned/learned-address.ts'
import { LearnedPanel } from './learned/learned-panel.tsx'
import { packsAddress } from './packs/packs-address.ts'
import { PacksPanel } from './packs/packs-panel.tsx'
import { proposalsAddress } from './proposals/proposals-address.ts'
import { ProposalsPanel } from './proposals/proposals-panel.tsx'
import { publishingAddress } from './publishing/publishing-address.ts'
import { PublishingPanel } from './publishing/publishing-panel.tsx'
import { reportAddress } from './report/report-address.ts'
import { ReportPanel } from './report/report-panel.tsx'
import { reviewAddress } from './review/review-address.ts'
import { ReviewPanel } from './review/review-panel.tsx'
import { unansweredAddress } from './unanswered/unanswered-address.ts'
import { UnansweredPanel } from './unanswered/unanswered-panel.tsx'

/** A page of knowledge that is no article. */
export interface Panel {
  /** Stands where otherwise an article's id stands, and begins with a sign that no id begins with. */
  address: string
  label: string
  icon: IconName
  /** Operators are not offered the way there. */
  isForOwners: boolean
  View: ComponentType
}

/** In the order of their links below the tree. */
export const panels: readonly Panel[] = [
  { address: unansweredAddress, label: '没答上的问题', icon: 'question', isForOwners: false, View: UnansweredPanel },
  { address: reviewAddress, label: '检查', icon: 'checks', isForOwners: false, View: ReviewPanel },
  { address: reportAddress, label: '周报', icon: 'list', isForOwners: false, View: ReportPanel },
  { address: learnedAddress, label: '学到的排序', icon: 'check', isForOwners: true, View: LearnedPanel },
  { address: importAddress, label: '导入', icon: 'layers', isForOwners: false, View: ImportPanel },
  { address: proposalsAddress, label: '从聊天整理', icon: 'copy', isForOwners: false, View: ProposalsPanel },
  { address: removedAddress, label: '移走的文章', icon: 'trash', isForOwners: false, View: RemovedPanel },
  { address: packsAddress, label: '从行业知识包开始', icon: 'note', isForOwners: true, View: PacksPanel },
  { address: publishingAddress, label: '谁能发布文章', icon: 'lock', isForOwners: true, View: PublishingPanel },
]
