import { useRecordNames } from '../editor/use-record-names.ts'
import { diffText } from './diff-text.ts'

interface PartDifferenceProps {
  label: string
  /** Lines of the older version. */
  before: readonly string[]
  now: readonly string[]
}

/** One part of an article as it was and as it is, in one text. */
export function PartDifference({ label, before, now }: PartDifferenceProps) {
  const nameOf = useRecordNames()
  const toText = (lines: readonly string[]) => lines.map(nameOf).join('\n')
  return (
    <section class="dk-history-part" aria-label={label}>
      <h3>{label}</h3>
      <p>
        {diffText(toText(before), toText(now)).map(({ kind, text }, at) => {
          if (kind === 'same') return text
          return kind === 'removed' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>
        })}
      </p>
    </section>
  )
}
