import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import { attachmentLimits } from '../../shared/protocol/attachment.ts'
import type { CleanPicture, Strip } from './picture.ts'
import { type PictureType, sniffPicture } from './sniff-picture.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { stripWebp } from './strip-webp.ts'

const strips: Record<PictureType, Strip> = { 'image/jpeg': stripJpeg, 'image/png': stripPng, 'image/webp': stripWebp }

/** More than a camera makes: a small file that unfolds to this would stop the device that shows it. */
const mostPixels = 60_000_000

/** A picture with nothing in it but itself, typed by its own bytes; or why it is not taken. */
export function cleanPicture(
  bytes: Uint8Array,
): Result<CleanPicture & { type: PictureType }, 'picture-unsupported' | 'picture-broken'> {
  const type = sniffPicture(bytes)
  if (type === null) return refuse('picture-unsupported')
  const stripped = strips[type](bytes)
  if (!stripped.ok || !isSane(stripped.value)) return refuse('picture-broken')
  return ok({ ...stripped.value, type })
}

function isSane({ width, height }: CleanPicture): boolean {
  const isSide = (px: number) => px >= 1 && px <= attachmentLimits.edgePx
  return isSide(width) && isSide(height) && width * height <= mostPixels
}
