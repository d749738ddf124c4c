import type { ShownDraft } from '../../../shared/protocol/console.ts'
import { toneNames } from './tone-names.ts'

interface ToneChoiceProps {
  draft: Pick<ShownDraft, 'tones'>
  number: number
  /** A person's own wording, or the tone they chose. */
  edited?: string | null
  onWrite?: (text: string) => void
  onRestore?: () => void
}

/** The same draft in another tone, as a person's wording of it: the check reads it, the same press takes it back. */
export function ToneChoice({ draft: { tones = {} }, number, edited = null, onWrite, onRestore }: ToneChoiceProps) {
  const offered = toneNames.flatMap(([tone, name]) => {
    const text = tones[tone]
    return text === undefined ? [] : [{ tone, name, text }]
  })
  if (offered.length === 0 || onWrite === undefined) return null
  return (
    <fieldset class="uses-tones" aria-label={`草稿 ${number} 的语气`}>
      {offered.map(({ tone, name, text }) => {
        const isChosen = edited === text
        return (
          <button
            key={tone}
            type="button"
            aria-pressed={isChosen}
            onClick={(event) => event.isTrusted && (isChosen ? onRestore?.() : onWrite(text))}
          >
            {name}
          </button>
        )
      })}
    </fieldset>
  )
}
