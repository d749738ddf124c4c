import './pictures.css'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Icon } from '../icon.tsx'
import { Lightbox } from './lightbox.tsx'

export interface ShownPicture {
  id: string
  width?: number | undefined
  height?: number | undefined
}

export interface PictureTexts {
  /** What a picture is called by who cannot see it; `at` counts from 1. */
  alt: (at: number, count: number) => string
  failed: string
  close: string
  before: string
  after: string
}

/** Addresses by picture; one that is missing cannot be shown now. */
export type LoadPictures = (ids: string[]) => Promise<ReadonlyMap<string, string>>

interface PictureStripProps {
  pictures: ShownPicture[]
  load: LoadPictures
  texts: PictureTexts
  /** How far each is on its way up. */
  progress?: PictureProgress | undefined
}

export interface PictureProgress {
  percents: readonly number[]
  /** What the bar of a picture says; `at` counts from 1. */
  name: (at: number) => string
}

/** Pictures of one message, small; each opens large. Their addresses end, so one that fails is asked for again. */
export function PictureStrip({ pictures, load, texts, progress }: PictureStripProps) {
  const ids = pictures.map(({ id }) => id).join()
  const [addresses, setAddresses] = useState<ReadonlyMap<string, string> | null>(null)
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<number | null>(null)
  const refresh = useCallback(async () => {
    setFailed(new Set())
    setAddresses(await load(ids.split(',')))
  }, [ids, load])
  useEffect(() => void refresh(), [refresh])
  const shown = pictures.flatMap(({ id }, at) => {
    const address = addresses?.get(id)
    return address && !failed.has(id) ? [{ id, address, alt: texts.alt(at + 1, pictures.length) }] : []
  })
  return (
    <div class="ui-pictures">
      {pictures.map((picture, at) => {
        const address = failed.has(picture.id) ? undefined : addresses?.get(picture.id)
        return (
          <div class="ui-photo-slot" key={picture.id}>
            {addresses !== null && !address ? (
              <Failed words={texts.failed} onClick={refresh} />
            ) : (
              <button
                type="button"
                class="ui-photo"
                style={shapeOf(picture, pictures.length)}
                aria-label={texts.alt(at + 1, pictures.length)}
                onClick={() => address && setOpen(shown.findIndex(({ id }) => id === picture.id))}
              >
                {address && (
                  <img
                    src={address}
                    alt={texts.alt(at + 1, pictures.length)}
                    onError={() => setFailed((before) => new Set([...before, picture.id]))}
                  />
                )}
              </button>
            )}
            {progress && <Bar percent={progress.percents[at] ?? 0} name={progress.name(at + 1)} />}
          </div>
        )
      })}
      {open !== null && (
        <Lightbox pictures={shown} at={open} texts={texts} onMove={setOpen} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}

/** Its value is no text, so that the list around it does not read every step aloud. */
function Bar({ percent, name }: { percent: number; name: string }) {
  return (
    <div
      class="ui-photo-bar"
      role="progressbar"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  )
}

function Failed({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button type="button" class="ui-photo is-failed" onClick={onClick}>
      <Icon name="retry" />
      <span>{words}</span>
    </button>
  )
}

/** One picture keeps its shape, so that nothing moves when it arrives; several stand in squares. */
function shapeOf({ width, height }: ShownPicture, count: number): { aspectRatio: string } | undefined {
  if (count > 1 || width === undefined || height === undefined) return undefined
  const ratio = Math.min(Math.max(width / height, 0.6), 1.8)
  return { aspectRatio: String(ratio) }
}
