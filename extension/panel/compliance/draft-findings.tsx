import type { Finding } from '../../../shared/protocol/writing.ts'
import { describeSource } from './writing-texts.ts'

interface DraftFindingsProps {
  text: string
  findings: readonly Finding[]
}

/** What the check says against a draft: knowledge or a model may have it wrong too. */
export function DraftFindings({ text, findings }: DraftFindingsProps) {
  if (findings.length === 0) return null
  const isBlock = findings.some(({ severity }) => severity === 'block')
  return (
    <ul class={`draft-findings${isBlock ? ' is-block' : ''}`} aria-label={isBlock ? '没通过检查' : '检查提醒'}>
      {findings.map(({ rule, span, why, source }) => (
        <li key={`${rule} ${span.start}`}>
          「{text.slice(span.start, span.end)}」{why}
          <span class="ui-caption">{describeSource(source)}</span>
        </li>
      ))}
    </ul>
  )
}
