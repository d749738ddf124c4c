import './attach.css'
import { useEffect } from 'preact/hooks'
import { Icon } from '../../../shared/ui/icon.tsx'
import { texts } from '../preferences.ts'
import { attachmentTexts } from './attachment-texts.ts'
import { PictureTray } from './picture-tray.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'
import { usePictures } from './use-pictures.ts'

/** What goes with the words; `isBusy` while a picture is being made ready. */
export interface Chosen {
  blobs: Blob[]
  isBusy: boolean
}

/** Opens the device's own picture chooser, takes what is pasted or dropped, and shows what was taken. */
export function Attach({ onChange }: { onChange: (chosen: Chosen) => void }) {
  const { pictures, add, remove } = usePictures()
  useDroppedFiles(add)
  // What shows them comes along: a picture sent without a network is seen too.
  useEffect(() => void import('./message-pictures.tsx').catch(() => undefined), [])
  useEffect(() => {
    onChange({
      blobs: pictures.flatMap(({ blob }) => (blob ? [blob] : [])),
      isBusy: pictures.some(({ blob, refusal }) => blob === null && refusal === null),
    })
  }, [pictures])
  return (
    <>
      {pictures.length > 0 && <PictureTray pictures={pictures} onRemove={remove} />}
      <label class="w-attach">
        <Icon name="photo" size="l" />
        <input
          type="file"
          class="ui-hidden"
          aria-label={attachmentTexts[texts.value.locale].attach}
          accept="image/jpeg,image/png,image/webp"
          multiple
          onChange={({ currentTarget: input }) => {
            add([...(input.files ?? [])])
            // The same picture may be chosen again after it was taken out.
            input.value = ''
          }}
        />
      </label>
    </>
  )
}
