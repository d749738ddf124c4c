import { computed, signal } from '@preact/signals'
import type { WritingReport } from '../../../shared/protocol/writing.ts'

/** The newest check of what stands in the console's composer, and what the person wants no more reminding of. */
export interface WritingState {
  checked: { text: string; input: HTMLElement; conversationKey: string; report: WritingReport } | null
  /** Rule and words, until the composer is empty or another conversation is open. */
  dismissed: ReadonlySet<string>
}

export const writingState = signal<WritingState>({ checked: null, dismissed: new Set() })

/** Names a finding: the same rule at the same words. */
export function nameFinding(text: string, { rule, span }: WritingReport['findings'][number]): string {
  return `${rule} ${text.slice(span.start, span.end)}`
}

/** The findings that are to be shown. */
export const openFindings = computed(() => {
  const { checked, dismissed } = writingState.value
  if (checked === null) return []
  return checked.report.findings.filter((finding) => !dismissed.has(nameFinding(checked.text, finding)))
})
