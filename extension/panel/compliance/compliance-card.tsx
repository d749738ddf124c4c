import type { Finding, WritingReport } from '../../../shared/protocol/writing.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { describeCount, describeSource, writingTexts } from './writing-texts.ts'

interface ComplianceCardProps {
  /** What was checked; the findings' places are in it. */
  text: string
  /** Those that were not dismissed. */
  findings: readonly Finding[]
  report: WritingReport
  /** Shown beside the button where a key takes the rewording too. */
  rewordKey?: string
  onReword: (way: 'whole' | 'words') => void
  onDismiss: () => void
}

/** What is wrong with the words in the composer, why, and how they could be put. It sends nothing and holds nothing up. */
export function ComplianceCard({ text, findings, report, rewordKey, onReword, onDismiss }: ComplianceCardProps) {
  const isBlock = findings.some(({ severity }) => severity === 'block')
  const { whole, words } = report
  return (
    <section class={`writing${isBlock ? ' is-block' : ''}`} role="status" aria-label={writingTexts.label}>
      <header class="writing-head">
        <Icon name="warn" />
        <b>{describeCount(findings.length)}</b>
        <span class="ui-caption">{writingTexts.yours}</span>
      </header>
      <ul class="writing-list">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.span.start}`}>
            <b>{text.slice(finding.span.start, finding.span.end)}</b>
            <span>{finding.why}</span>
            <span class="ui-caption">{describeSource(finding.source)}</span>
          </li>
        ))}
      </ul>
      {whole !== null && <p class="writing-instead">{whole}</p>}
      <div class="writing-ways">
        {whole !== null && (
          <Button size="s" tone="primary" onClick={(event) => event.isTrusted && onReword('whole')}>
            {writingTexts.whole} {rewordKey && <kbd>{rewordKey}</kbd>}
          </Button>
        )}
        {words !== null && (
          <Button size="s" onClick={(event) => event.isTrusted && onReword('words')}>
            {writingTexts.words}
          </Button>
        )}
        <Button size="s" tone="quiet" onClick={(event) => event.isTrusted && onDismiss()}>
          {writingTexts.dismiss}
        </Button>
      </div>
    </section>
  )
}
