import { formatPace, formatReceived, formatWait, type Received, shareOf } from './model-words.ts'
import { usePace } from './use-pace.ts'

/** How much is here of how much; what stands on the right says how it goes. */
function Amount({ progress, note, tone }: { progress: Received; note: string; tone?: string }) {
  const { receivedBytes, totalBytes } = progress
  const share = shareOf(receivedBytes, totalBytes)
  return (
    <div class={`model-amount${tone ? ` is-${tone}` : ''}`}>
      <p>
        <b>{formatReceived(receivedBytes, totalBytes)}</b>
        <span>{share}%</span>
        <span class="ui-caption">{note}</span>
      </p>
      <progress
        class="model-bar"
        aria-label="下载进度"
        aria-valuetext={`${formatReceived(receivedBytes, totalBytes)}，${share}%`}
        value={receivedBytes}
        max={Math.max(1, totalBytes)}
      />
    </div>
  )
}

/** A download under way, with its pace and, once that is steady, the time that is left. */
export function RunningAmount({ progress }: { progress: Received }) {
  const pace = usePace(progress)
  switch (pace.kind) {
    case 'unknown':
      return <Amount progress={progress} note="" />
    case 'silent':
      return <Amount progress={progress} note="暂时没有收到数据" tone="slow" />
    case 'uneven':
      return <Amount progress={progress} note={formatPace(pace.bytesPerSecond)} />
    case 'steady':
      return (
        <Amount progress={progress} note={`${formatPace(pace.bytesPerSecond)}，还要${formatWait(pace.secondsLeft)}`} />
      )
  }
}

/** A download that rests: by a person's wish, or because something broke it. */
export function RestingAmount({ progress, isBroken }: { progress: Received; isBroken: boolean }) {
  return <Amount progress={progress} note="已存在本机" tone={isBroken ? 'broken' : 'resting'} />
}

/** Work whose length nobody knows. */
export function EndlessBar({ label }: { label: string }) {
  return <progress class="model-bar" aria-label={label} />
}
