import { AiLabel } from '../../../shared/ui/ai-label.tsx'
import { describeWriter, refusalTexts } from '../refusal-texts.ts'
import { toneNames } from './tone-names.ts'
import type { DraftTones } from './use-tones.ts'

/** The tones of one draft; numbers and conditions are the same in each. */
export function ToneRow({ number, tones }: { number: number; tones: DraftTones }) {
  const { options, chosen, isBusy, by, refusal, choose, reword } = tones
  if (options.length === 0) return null
  return (
    <fieldset class="uses-tones" aria-label={`草稿 ${number} 的语气`}>
      {toneNames.map(([tone, name]) =>
        !options.includes(tone) ? null : (
          <button
            key={tone}
            type="button"
            aria-pressed={chosen === tone}
            onClick={(event) => event.isTrusted && choose(tone)}
          >
            {name}
          </button>
        ),
      )}
      {chosen !== null && by === null && (
        <button
          type="button"
          aria-busy={isBusy || undefined}
          disabled={isBusy}
          onClick={(event) => event.isTrusted && reword()}
        >
          {isBusy ? '润色中' : '润色'}
        </button>
      )}
      {by !== null && <AiLabel text={describeWriter(by)} />}
      <span role="status" class="ui-caption">
        {refusal !== null && refusalTexts[refusal]}
      </span>
    </fieldset>
  )
}
