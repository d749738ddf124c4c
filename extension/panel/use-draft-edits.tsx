import { useState } from 'preact/hooks'
import type { Draft, SellerEngine } from '../../shared/engine/api.ts'
import { ComplianceCard } from './compliance/compliance-card.tsx'
import { useWriting } from './compliance/use-writing.ts'

/** Pasted words come from 千牛 above all, which has no page of its own. */
const pastedPlatform = 'taobao'

/** Drafts that a person changes on a page of ours, checked as they write. */
export function useDraftEdits(engine: Pick<SellerEngine, 'checkWriting' | 'noteWriting'>, drafts: readonly Draft[]) {
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({})
  const [editing, setEditing] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const write = (draftId: string, text: string) => {
    setLast(draftId)
    setEdits((held) => ({ ...held, [draftId]: text }))
  }
  const text = (last !== null && edits[last]) || ''
  const writing = useWriting({
    engine,
    platform: pastedPlatform,
    place: last ?? '',
    text,
    onText: (words) => last !== null && write(last, words),
  })
  const { checked, findings } = writing
  const card = checked !== null && findings.length > 0 && (
    <ComplianceCard
      text={checked.text}
      findings={findings}
      report={checked.report}
      rewordKey="Alt R"
      onReword={(way) => void writing.reword(way)}
      onDismiss={writing.dismiss}
    />
  )
  return {
    /** A draft as the person left it. */
    wordsOf: (draft: Draft) => edits[draft.id] ?? draft.text,
    ways: {
      ...{
        edits,
        editing,
        check: last === null ? null : { draftId: last, card, onReword: () => writing.reword('whole') },
      },
      onEdit: (index: number) => setEditing(drafts[index]?.id ?? null),
      onWrite: write,
      onRestore: (draftId: string) => setEdits(({ [draftId]: _, ...rest }) => rest),
      onEndEdit: () => setEditing(null),
    },
  }
}
