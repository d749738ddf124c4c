import { env, exports } from 'cloudflare:workers'
import { uploadedSchema } from '../../shared/protocol/attachment.ts'
import { newId } from './client.ts'
import { ask, type openSession, origin, read } from './edge.ts'
import { jpeg } from './pictures.ts'

type Session = Pick<Awaited<ReturnType<typeof openSession>>, 'accessToken' | 'conversationId'>

/** Brings a picture up and tells its id. */
export async function uploadPhoto(session: Session, body: BodyInit = jpeg()): Promise<string> {
  const response = await sendPhoto(session, crypto.randomUUID(), body)
  return (await read(response, uploadedSchema)).id
}

/** The same with an id of one's own, whatever the answer. */
export function sendPhoto({ accessToken, conversationId }: Session, id: string, body: BodyInit): Promise<Response> {
  const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'image/jpeg' }
  const path = `/api/conversations/${conversationId}/attachments?id=${id}`
  return exports.default.fetch(new Request(`${origin}${path}`, { method: 'POST', body, headers }))
}

/** A message that shows these photos. */
export function postPhotos({ accessToken: token, conversationId }: Session, attachments: string[]): Promise<Response> {
  const body = { clientId: newId(), text: '发了 1 张照片', ...(attachments.length === 0 ? {} : { attachments }) }
  return ask(`/api/conversations/${conversationId}/messages`, { token, body })
}

/** How many objects are stored for a conversation. */
export async function countPhotos(conversationId: string, shop = 'demo'): Promise<number> {
  return (await env.ATTACHMENTS.list({ prefix: `${shop}/${conversationId}/` })).objects.length
}
