import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import { mediaLimits } from '../../../shared/protocol/desk-media.ts'
import { cleanPicture } from '../../attachments/clean-picture.ts'
import { sniffPicture } from '../../attachments/sniff-picture.ts'
import { cleanMp4, isMp4 } from './clean-mp4.ts'
import { cleanWebm, isWebm } from './clean-webm.ts'
import { movesAtAll } from './moves-at-all.ts'

/** A file as it is stored. */
export type CleanMedia =
  | { kind: 'picture'; bytes: Uint8Array; type: string; width: number; height: number }
  | { kind: 'video'; bytes: Uint8Array; type: string }

export type MediaFault = 'unsupported' | 'moving' | 'broken' | 'large-picture' | 'large-video'

/** A picture or video with nothing in it but itself, typed by its own bytes; or why it is not taken. */
export function cleanMedia(bytes: Uint8Array): Result<CleanMedia, MediaFault> {
  if (movesAtAll(bytes)) return refuse('moving')
  if (sniffPicture(bytes) !== null) return takePicture(bytes)
  const video = isMp4(bytes) ? 'video/mp4' : isWebm(bytes) ? 'video/webm' : null
  if (video === null) return refuse('unsupported')
  if (bytes.length > mediaLimits.video) return refuse('large-video')
  const cleaned = video === 'video/mp4' ? cleanMp4(bytes) : cleanWebm(bytes)
  return cleaned.ok ? ok({ kind: 'video', bytes: cleaned.value, type: video }) : cleaned
}

function takePicture(bytes: Uint8Array): Result<CleanMedia, MediaFault> {
  if (bytes.length > mediaLimits.picture) return refuse('large-picture')
  const cleaned = cleanPicture(bytes)
  if (cleaned.ok) return ok({ kind: 'picture', ...cleaned.value })
  return refuse(cleaned.reason === 'picture-broken' ? 'broken' : 'unsupported')
}
