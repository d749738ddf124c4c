import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../shared/ui/icon.tsx'
import { texts } from '../preferences.ts'
import { attachmentTexts } from './attachment-texts.ts'
import type { ChosenPicture } from './use-pictures.ts'

interface PictureTrayProps {
  pictures: ChosenPicture[]
  onRemove: (key: number) => void
}

/** What will go with the words: each picture small, how far it is, and a way to take it out. */
export function PictureTray({ pictures, onRemove }: PictureTrayProps) {
  const words = attachmentTexts[texts.value.locale]
  const refused = pictures.filter(({ refusal }) => refusal !== null)
  return (
    <div class="w-tray">
      <ul aria-label={words.tray}>
        {pictures.map((picture, at) => (
          <li key={picture.key} class={picture.refusal ? 'is-refused' : ''}>
            <Preview picture={picture} />
            <button type="button" aria-label={words.remove(at + 1)} onClick={() => onRemove(picture.key)}>
              <Icon name="x" size="s" />
            </button>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <p class="w-tray-note" role="alert">
          {[...new Set(refused.map(({ refusal }) => words.refused[refusal ?? 'broken']))].join(' ')}
        </p>
      )}
    </div>
  )
}

function Preview({ picture: { blob, refusal, name } }: { picture: ChosenPicture }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  const words = attachmentTexts[texts.value.locale]
  if (refusal) return <Icon name="warn" />
  if (!blob) return <span class="w-tray-busy" role="progressbar" aria-label={words.preparing(name)} />
  return address ? <img src={address} alt={name} /> : null
}
