import { linksSchema, uploadedSchema } from '../protocol/attachment.ts'
import { type Fetch, fetchJson, type HttpAnswer, readAnswer } from './http.ts'

/** Whose pictures are meant, and with what right. */
export interface PictureAccess {
  edge: string
  token: string
  conversationId: string
}

/** One picture on its way up. */
export interface PictureRequest {
  url: string
  token: string
  blob: Blob
  /** Ends it half-way. */
  signal: AbortSignal
  /** Told now and then how many bytes have left. */
  onSent(bytes: number): void
}

/** Brings bytes up and tells how many; rejects when nobody answers. `fetch` cannot tell. */
export type SendPicture = (request: PictureRequest) => Promise<HttpAnswer>

/** Brings a picture up under an id made here: doing it twice stores it once. */
export function uploadPicture(
  send: SendPicture,
  access: PictureAccess,
  { id, ...picture }: Omit<PictureRequest, 'url' | 'token'> & { id: string },
) {
  return readAnswer(uploadedSchema, send({ url: `${toPath(access)}?id=${id}`, token: access.token, ...picture }))
}

/** Asks for links of ten minutes. */
export function fetchPictureLinks(fetch: Fetch, { ids, ...access }: PictureAccess & { ids: string[] }) {
  const { token } = access
  return fetchJson(fetch, { url: `${toPath(access)}/links`, method: 'POST', body: { ids }, token, schema: linksSchema })
}

function toPath({ edge, conversationId }: PictureAccess): string {
  return `${edge}/api/conversations/${conversationId}/attachments`
}
