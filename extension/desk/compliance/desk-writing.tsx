import { ComplianceCard } from '../../panel/compliance/compliance-card.tsx'
import type { useDeskWriting } from './use-desk-writing.ts'

interface DeskWritingProps {
  writing: ReturnType<typeof useDeskWriting>
  text: string
  onText: (text: string) => void
}

/** The compliance card directly above the desk's composer. */
export function DeskWriting({ writing, text, onText }: DeskWritingProps) {
  const { checked, findings } = writing
  if (checked === null || findings.length === 0) return null
  return (
    <div class="dk-writing-card">
      <ComplianceCard
        text={checked.text}
        findings={findings}
        report={checked.report}
        onDismiss={writing.dismiss}
        onReword={(way) => {
          const instead = checked.report[way]
          // Words that were written since the check stay as they are.
          if (instead === null || text !== checked.text) return
          writing.noteReworded()
          onText(instead)
        }}
      />
    </div>
  )
}
