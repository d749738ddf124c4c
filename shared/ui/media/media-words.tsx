import { Icon } from '../icon.tsx'
import type { MediaViewProps } from './media-view.tsx'

/** What stands in place of a picture while not even what would draw it can be fetched. */
export function MediaWords({ media }: MediaViewProps) {
  return (
    <p>
      <Icon name="offline" /> {media.alt}
    </p>
  )
}
