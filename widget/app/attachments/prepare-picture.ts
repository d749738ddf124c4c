import { attachmentLimits } from '../../../shared/protocol/attachment.ts'
import { fitInto } from './fit-into.ts'
import type { ChosenPicture } from './use-pictures.ts'

/** More than an operator needs to see a torn seam. */
const longestPx = 2048
const quality = 0.86

type Prepared = Pick<ChosenPicture, 'blob' | 'refusal'>

/** Makes a picture ready to be sent: no larger than needed, upright, and without what a camera wrote into it. */
export async function preparePicture(file: Blob): Promise<Prepared> {
  const kind = sniff(new Uint8Array(await file.slice(0, 16).arrayBuffer()))
  if (kind === 'heic') return refuse('heic')
  if (kind === null) return refuse('type')
  const picture = await decode(file)
  if (picture === null) return refuse(file.size > attachmentLimits.bytes ? 'size' : 'broken')
  const size = fitInto(picture, longestPx)
  const isKept = size.width === picture.width && kind !== 'jpeg'
  // What the canvas cannot make goes as it is: the edge takes the rest out of it.
  const blob = isKept ? file : ((await draw(picture, size)) ?? file)
  picture.close()
  // Judged as it will be sent: a large photo of a phone is small by now.
  return blob.size > attachmentLimits.bytes ? refuse('size') : { blob, refusal: null }
}

function refuse(refusal: NonNullable<Prepared['refusal']>): Prepared {
  return { blob: null, refusal }
}

/** By the first bytes; the edge looks again. */
function sniff(head: Uint8Array): 'jpeg' | 'png' | 'webp' | 'heic' | null {
  const text = String.fromCharCode(...head)
  if (text.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg'
  if (text.startsWith('\u0089PNG')) return 'png'
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp'
  return text.slice(4, 8) === 'ftyp' && /^(?:hei|hev|mif|msf)/.test(text.slice(8)) ? 'heic' : null
}

async function decode(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return null
  }
}

function draw(picture: ImageBitmap, { width, height }: { width: number; height: number }): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(picture, 0, 0, width, height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}
