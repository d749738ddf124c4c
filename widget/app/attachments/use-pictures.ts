import { useEffect, useRef, useState } from 'preact/hooks'
import { attachmentLimits } from '../../../shared/protocol/attachment.ts'
import { preparePicture } from './prepare-picture.ts'

/** Why a file is not taken. */
export type PictureRefusal = 'heic' | 'type' | 'size' | 'broken' | 'many'

/** A picture on its way into a message; `blob` is what will be sent. */
export interface ChosenPicture {
  key: number
  name: string
  blob: Blob | null
  refusal: PictureRefusal | null
}

/** The pictures beside the words that are being written; each is made ready while the next ones are chosen. */
export function usePictures(returned: Blob[]) {
  const [pictures, setPictures] = useState<ChosenPicture[]>([])
  const count = useRef(0)
  useEffect(() => {
    const ready = returned.map((blob): ChosenPicture => {
      count.current += 1
      return { key: count.current, name: '', blob, refusal: null }
    })
    setPictures((before) => [...ready, ...before])
  }, [returned])
  const add = (files: File[]) => {
    const free = attachmentLimits.perMessage - pictures.filter(({ refusal }) => refusal === null).length
    const chosen = files.map((file, at): ChosenPicture => {
      count.current += 1
      return { key: count.current, name: file.name, blob: null, refusal: at < free ? null : 'many' }
    })
    setPictures((before) => [...before.filter(({ refusal }) => refusal === null), ...chosen])
    chosen.forEach(async ({ key, refusal }, at) => {
      const file = files[at]
      if (refusal !== null || !file) return
      const prepared = await preparePicture(file)
      setPictures((before) => before.map((one) => (one.key === key ? { ...one, ...prepared } : one)))
    })
  }
  const remove = (key: number) => setPictures((before) => before.filter((one) => one.key !== key))
  return { pictures, add, remove }
}
