import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import type { MediaUpload } from './media-uploads.ts'

interface MediaProgressProps {
  upload: MediaUpload
  onDrop: () => void
}

/** A file on its way, or why it is not there. */
export function MediaProgress({ upload, onDrop }: MediaProgressProps) {
  const { name, percent, failure, retry, cancel } = upload
  if (failure !== null)
    return (
      <div class="dk-media-failed" role="status">
        <Icon name="warn" size="s" />
        <span>{failure}</span>
        {retry !== null && (
          <Button size="s" tone="quiet" onClick={retry}>
            再传一次
          </Button>
        )}
        <Button size="s" tone="quiet" onClick={onDrop}>
          知道了
        </Button>
      </div>
    )
  return (
    <div class="dk-media-sending">
      <span class="ui-one-line">{name}</span>
      <progress max={100} value={percent} aria-label={`正在上传 ${name}`} />
      <span>{percent}%</span>
      <Button size="s" tone="quiet" aria-label={`不传了：${name}`} onClick={cancel}>
        不传了
      </Button>
    </div>
  )
}
