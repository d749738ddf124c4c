import { mediaLimits } from '../../../../shared/protocol/desk-media.ts'

/** What is looked at before a byte leaves this device; the edge looks at the bytes themselves. */
export type PickedFile = Pick<File, 'name' | 'type' | 'size'>

export const acceptedMedia = 'image/png,image/jpeg,image/webp,video/mp4,video/webm'
export const wrongKind = '只收 PNG、JPEG、WebP 图片和 MP4、WebM 视频'
export const moving = '会动的图片不收，客户没法让它停下。存成 MP4 或 WebM 视频再传'

/** Why a file cannot be taken at this place, as a sentence; null: it may go up. */
export function checkMediaFile({ name, type, size }: PickedFile, isBesideStep: boolean): string | null {
  if (type === 'image/gif') return `「${name}」${moving}`
  if (type !== '' && !acceptedMedia.split(',').includes(type)) return `「${name}」收不了：${wrongKind}`
  const isVideo = type.startsWith('video/')
  if (isVideo && isBesideStep) return '步骤旁边只放图片，视频放在答案下面'
  const most = isVideo ? mediaLimits.video : mediaLimits.picture
  if (type === '' || size <= most) return null
  return `「${name}」有 ${toMegabytes(size)}，${isVideo ? '视频' : '图片'}最多 ${toMegabytes(most)}`
}

/** 7.2 MB */
export function toMegabytes(bytes: number): string {
  const megabytes = bytes / 1024 / 1024
  return `${Number.isInteger(megabytes) ? megabytes : (Math.ceil(megabytes * 10) / 10).toFixed(1)} MB`
}
