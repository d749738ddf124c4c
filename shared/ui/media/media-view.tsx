import './media.css'
import '../pictures/pictures.css'
import { useState } from 'preact/hooks'
import type { CardSetting } from '../card-setting.ts'
import { isScreenLocale } from '../format-moment.ts'
import { Icon } from '../icon.tsx'
import { Lightbox } from '../pictures/lightbox.tsx'
import { mediaTexts } from './media-texts.ts'
import type { ShownMedia } from './shown-media.ts'

export interface MediaViewProps {
  media: ShownMedia
  setting: CardSetting
}

/** A picture that opens large, or a video that plays when somebody presses; what cannot be loaded says so. */
export function MediaView({ media, setting }: MediaViewProps) {
  const { path, alt, width, height, videoPath } = media
  const [failed, setFailed] = useState(false)
  const [isLarge, setLarge] = useState(false)
  const { locale } = setting
  const words = isScreenLocale(locale) ? mediaTexts[locale] : mediaTexts.en
  const addressOf = (of: string) => setting.assetBase + of
  const onError = () => setFailed(true)
  if (failed)
    return (
      <button type="button" class="ui-media is-failed" onClick={() => setFailed(false)}>
        <Icon name="retry" />
        <span>
          {alt}
          <small>{videoPath === undefined ? words.noPicture : words.noVideo}</small>
        </span>
      </button>
    )
  const size = { width, height }
  if (videoPath !== undefined)
    return (
      <figure class="ui-media">
        <video
          controls
          playsInline
          preload="none"
          aria-label={alt}
          src={addressOf(videoPath)}
          {...(path === '' ? {} : { poster: addressOf(path) })}
          {...size}
          onError={onError}
        />
        <figcaption>{alt}</figcaption>
      </figure>
    )
  return (
    <>
      <button type="button" class="ui-media" onClick={() => setLarge(true)}>
        <img src={addressOf(path)} alt={alt} loading="lazy" {...size} onError={onError} />
      </button>
      {isLarge && (
        <Lightbox
          pictures={[{ id: path, address: addressOf(path), alt }]}
          at={0}
          texts={words}
          onMove={() => undefined}
          onClose={() => setLarge(false)}
        />
      )}
    </>
  )
}
