import './attach.css'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../../../shared/ui/icon.tsx'
import { texts } from '../preferences.ts'
import { attachmentTexts } from './attachment-texts.ts'
import { PictureTray } from './picture-tray.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'
import { usePictures } from './use-pictures.ts'

/** What goes with the words; `isBusy` while a picture is being made ready, `isRefused` when one cannot go. */
export interface Chosen {
  blobs: Blob[]
  isBusy: boolean
  isRefused: boolean
}

interface AttachProps {
  /** Made ready before and not sent: they come back into the tray. */
  returned: Blob[]
  onChange: (chosen: Chosen) => void
}

/** Opens the device's own picture chooser, takes what is pasted or dropped, and shows what was taken. */
export function Attach({ returned, onChange }: AttachProps) {
  const { pictures, add, remove } = usePictures(returned)
  const input = useRef<HTMLInputElement>(null)
  useDroppedFiles(add)
  // What shows them comes along: a picture sent without a network is seen too.
  useEffect(() => void import('./message-pictures.tsx').catch(() => undefined), [])
  useEffect(() => {
    onChange({
      blobs: pictures.flatMap(({ blob }) => (blob ? [blob] : [])),
      isBusy: pictures.some(({ blob, refusal }) => blob === null && refusal === null),
      isRefused: pictures.some(({ refusal }) => refusal !== null),
    })
  }, [pictures])
  return (
    <>
      {pictures.length > 0 && (
        <PictureTray
          pictures={pictures}
          onRemove={(key) => {
            // Its button goes with it; the field would bring the keyboard up on a phone.
            input.current?.focus()
            remove(key)
          }}
        />
      )}
      <label class="w-attach">
        <Icon name="photo" size="l" />
        <input
          ref={input}
          type="file"
          class="ui-hidden"
          aria-label={attachmentTexts[texts.value.locale].attach}
          accept="image/jpeg,image/png,image/webp"
          multiple
          onChange={({ currentTarget }) => {
            add([...(currentTarget.files ?? [])])
            // The same picture may be chosen again after it was taken out.
            currentTarget.value = ''
          }}
        />
      </label>
    </>
  )
}
