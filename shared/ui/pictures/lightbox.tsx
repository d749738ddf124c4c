import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import type { PictureTexts } from './picture-strip.tsx'

interface LightboxProps {
  pictures: { id: string; address: string; alt: string }[]
  at: number
  texts: Pick<PictureTexts, 'close' | 'before' | 'after'>
  onMove: (at: number) => void
  onClose: () => void
}

/** One picture over everything: Escape or a tap beside it closes, arrows go on. */
export function Lightbox({ pictures, at, texts, onMove, onClose }: LightboxProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const picture = pictures[at]
  if (!picture) return null
  const canMove = (by: number) => pictures[at + by] !== undefined
  const move = (by: number) => canMove(by) && onMove(at + by)
  const onKey = (event: KeyboardEvent) => {
    // The page around closes its chat on Escape and keeps the focus in it: neither is meant here.
    event.stopPropagation()
    if (event.key === 'ArrowLeft') move(-1)
    if (event.key === 'ArrowRight') move(1)
  }
  return (
    <dialog
      ref={dialog}
      class="ui-lightbox"
      aria-label={picture.alt}
      onClose={onClose}
      onKeyDown={onKey}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <img src={picture.address} alt={picture.alt} />
      <button type="button" class="ui-lightbox-close" aria-label={texts.close} onClick={() => dialog.current?.close()}>
        <Icon name="x" size="l" />
      </button>
      {pictures.length > 1 && (
        <p class="ui-lightbox-steps">
          <button type="button" aria-label={texts.before} aria-disabled={!canMove(-1)} onClick={() => move(-1)}>
            <Icon name="back" size="l" />
          </button>
          <span>
            {at + 1} / {pictures.length}
          </span>
          <button type="button" aria-label={texts.after} aria-disabled={!canMove(1)} onClick={() => move(1)}>
            <Icon name="right" size="l" />
          </button>
        </p>
      )}
    </dialog>
  )
}
