import { Button } from '../../../shared/ui/button.tsx'

interface FileProgressProps {
  text: string
  done: number
  /** 0: not known yet. */
  all: number
  way: string
  isEnding?: boolean
  onEnd: () => void
}

/** How far it is, with the way to end it. */
export function FileProgress({ text, done, all, way, isEnding, onEnd }: FileProgressProps) {
  return (
    <div class="dk-r-progress">
      <p>
        <span role="status">{text}</span>
        {all > 0 && (
          // Read out by the bar when somebody asks, not at every step.
          <span aria-hidden="true">
            ：{done.toLocaleString('zh-CN')} / {all.toLocaleString('zh-CN')}
          </span>
        )}
      </p>
      <progress aria-label={text} max={Math.max(1, all)} value={done} />
      <Button size="s" disabled={isEnding} onClick={onEnd}>
        {way}
      </Button>
    </div>
  )
}
