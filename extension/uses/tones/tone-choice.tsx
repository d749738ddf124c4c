import { useRef, useState } from 'preact/hooks'
import type { ShownDraft } from '../../../shared/protocol/console.ts'
import type { Tone, WritingRefusal } from '../../../shared/protocol/writing-uses.ts'
import { describeWriter, refusalTexts } from '../refusal-texts.ts'
import type { WordsDoor } from '../words/words-door.ts'
import { toneNames } from './tone-names.ts'

interface ToneChoiceProps {
  draft: Pick<ShownDraft, 'tones'>
  number: number
  /** A person's own wording, or the tone they chose. */
  edited?: string | null
  onWrite?: (text: string) => void
  onRestore?: () => void
  /** Where an engine may put a tone better than the rules. */
  toneDoor?: WordsDoor | undefined
}

/** A tone in an engine's words, or why there are none. */
type ByEngine =
  | { tone: Tone; kind: 'busy' }
  | { tone: Tone; kind: 'written'; words: string; note: string }
  | { tone: Tone; kind: 'refused'; note: string }

/** The same draft in another tone, as a person's wording of it: the check reads it, the same press takes it back. */
export function ToneChoice(props: ToneChoiceProps) {
  const { draft, number, edited = null, onWrite, onRestore, toneDoor } = props
  const [held, setHeld] = useState<ByEngine | null>(null)
  const latest = useRef(edited)
  latest.current = edited
  const { tones = {} } = draft
  const offered = toneNames.flatMap(([tone, name]) => {
    const text = tones[tone]
    return text === undefined ? [] : [{ tone, name, text }]
  })
  if (offered.length === 0 || onWrite === undefined) return null
  const isEngines = held?.kind === 'written' && held.words === edited
  const chosen = offered.find(({ tone, text }) => text === edited || (isEngines && held.tone === tone))
  const reword = async (tone: Tone, text: string) => {
    setHeld({ tone, kind: 'busy' })
    const words = await toneDoor?.ask(text, { kind: 'tone', tone }).catch(() => null)
    // A hand was on the draft meanwhile: what comes late is not put over it.
    if (latest.current !== text) return setHeld(null)
    if (!words?.ok) return setHeld({ tone, kind: 'refused', note: refusalOf(words?.reason) })
    setHeld({ tone, kind: 'written', words: words.value, note: describeWriter(words.by) })
    onWrite(words.value)
  }
  return (
    <fieldset class="uses-tones" aria-label={`草稿 ${number} 的语气`}>
      {offered.map(({ tone, name, text }) => {
        const isChosen = chosen?.tone === tone
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
      {toneDoor !== undefined && chosen !== undefined && !isEngines && (
        <button
          type="button"
          disabled={held?.kind === 'busy'}
          onClick={(event) => event.isTrusted && void reword(chosen.tone, chosen.text)}
        >
          {held?.kind === 'busy' ? '润色中' : '润色'}
        </button>
      )}
      <span role="status" class="ui-caption">
        {held !== null &&
          held.kind !== 'busy' &&
          held.tone === chosen?.tone &&
          (held.kind === 'refused' || isEngines) &&
          held.note}
      </span>
    </fieldset>
  )
}

function refusalOf(reason: string | undefined): string {
  return refusalTexts[reason as WritingRefusal] ?? refusalTexts.failed
}
