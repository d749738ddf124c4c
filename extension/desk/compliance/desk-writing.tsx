import { ComplianceCard } from '../../panel/compliance/compliance-card.tsx'
import type { useDeskWriting } from './use-desk-writing.ts'

interface DeskWritingProps {
  writing: ReturnType<typeof useDeskWriting>
}

/** The compliance card directly above the desk's composer. */
export function DeskWriting({ writing }: DeskWritingProps) {
  const { checked, findings } = writing
  if (checked === null || findings.length === 0) return null
  return (
    <div class="dk-writing-card">
      <ComplianceCard
        text={checked.text}
        findings={findings}
        report={checked.report}
        rewordKey="Alt R"
        onDismiss={writing.dismiss}
        onReword={(way) => void writing.reword(way)}
      />
    </div>
  )
}
