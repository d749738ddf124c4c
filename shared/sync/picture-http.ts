import { linksSchema, uploadedSchema } from '../protocol/attachment.ts'
import { type Fetch, fetchJson } from './http.ts'

/** Whose pictures are meant, and with what right. */
export interface PictureAccess {
  edge: string
  token: string
  conversationId: string
}

/** A slow phone line takes its time for a picture. */
const uploadMs = 90_000

/** Brings a picture up under an id made here: doing it twice stores it once. */
export function uploadPicture(fetch: Fetch, access: PictureAccess, picture: { id: string; blob: Blob }) {
  return fetchJson(fetch, {
    url: `${toPath(access)}?id=${picture.id}`,
    method: 'POST',
    raw: picture.blob,
    token: access.token,
    schema: uploadedSchema,
    timeoutMs: uploadMs,
  })
}

/** Asks for links of ten minutes. */
export function fetchPictureLinks(fetch: Fetch, { ids, ...access }: PictureAccess & { ids: string[] }) {
  const { token } = access
  return fetchJson(fetch, { url: `${toPath(access)}/links`, method: 'POST', body: { ids }, token, schema: linksSchema })
}

function toPath({ edge, conversationId }: PictureAccess): string {
  return `${edge}/api/conversations/${conversationId}/attachments`
}
