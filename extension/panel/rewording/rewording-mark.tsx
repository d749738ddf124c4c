import type { Rewording } from './rewording.ts'

interface RewordingMarkProps {
  number: number
  /** Absent: nothing was asked of the model yet. */
  rewording: Rewording | undefined
  /** What stands behind the draft; shown where no model had its hand in it. */
  basis: string
  /** Shows the rules' own words, or the model's again. */
  onTurn?: (() => void) | undefined
  /** Asks the model; only where it waits for that. */
  onAsk?: (() => void) | undefined
}

/** Whose words these are, and the way to the others: one line and one button that never move. */
export function RewordingMark({ number, rewording, basis, onTurn, onAsk }: RewordingMarkProps) {
  const way = rewording
    ? { name: rewording.isOriginalShown ? '看润色' : '看原话', act: onTurn }
    : { name: '润色', act: onAsk }
  const { act } = way
  return (
    <span class="rewording">
      <span class={rewording?.kind === 'soFar' ? 'is-running' : undefined}>
        {rewording ? nameOf(rewording) : basis}
      </span>
      {act && (
        <button
          type="button"
          aria-label={`草稿 ${number}：${way.name}`}
          aria-keyshortcuts="Alt+P"
          title={`${way.name}（Alt P）`}
          onClick={(event) => event.isTrusted && act()}
        >
          {way.name}
        </button>
      )}
    </span>
  )
}

function nameOf({ kind, isOriginalShown, by }: Rewording): string {
  if (kind === 'soFar') return '润色中'
  if (isOriginalShown) return '原话'
  return by === 'edge' ? '云端润色' : by === 'browser' ? '浏览器润色' : '本机润色'
}
