import type { AttachmentId } from '../protocol/attachment.ts'

/** Where a picture can be seen until its link ends. */
export interface PictureLink {
  id: AttachmentId
  url: string
}
