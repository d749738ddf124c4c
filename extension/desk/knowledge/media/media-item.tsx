import { type ArticleMedia, mediaAltLimit } from '../../../../shared/protocol/article-media.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { placeAt } from './move-with-steps.ts'

interface MediaItemProps {
  media: ArticleMedia
  name: string
  steps: readonly { text: string; line: number }[]
  onMedia: (media: ArticleMedia) => void
  onRemove: () => void
}

const below = 'below'

/** One picture or video: what it looks like, what it shows in words, and where it stands. */
export function MediaItem({ media, name, steps, onMedia, onRemove }: MediaItemProps) {
  const { assetBase } = useDesk()
  const { kind, path, alt, step, poster } = media
  const shown = kind === 'picture' ? path : poster
  const label = kind === 'picture' ? '图片' : '视频'
  const isMissing = alt.trim() === ''
  return (
    <div class="dk-media-item">
      <a href={assetBase + path} target="_blank" rel="noreferrer" aria-label={`打开${name}的${label}`}>
        {shown === undefined ? <Icon name="photo" size="l" /> : <img src={assetBase + shown} alt="" loading="lazy" />}
        {kind === 'video' && <small>视频</small>}
      </a>
      <input
        class="dk-input"
        aria-label={`${name}的${label}说明`}
        placeholder={`这${kind === 'picture' ? '张图' : '段视频'}拍的是什么（必填）`}
        maxLength={mediaAltLimit}
        {...(isMissing ? { 'aria-invalid': true } : {})}
        value={alt}
        onInput={(event) => onMedia({ ...media, alt: event.currentTarget.value })}
      />
      <div>
        {kind === 'picture' && steps.length > 0 && (
          <select
            class="dk-input"
            aria-label={`${name}的图片放在哪里`}
            value={step === undefined ? below : String(step)}
            onChange={({ currentTarget: { value } }) =>
              onMedia(placeAt(media, value === below ? undefined : Number(value)))
            }
          >
            <option value={below}>答案下面</option>
            {steps.map(({ line }, at) => (
              <option key={line} value={line}>
                第 {at + 1} 步
              </option>
            ))}
          </select>
        )}
        <Button size="s" tone="quiet" aria-label={`拿掉${name}的${label}`} onClick={onRemove}>
          拿掉
        </Button>
      </div>
    </div>
  )
}
