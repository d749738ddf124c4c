import { attachmentLimits, toPhotoText } from '../protocol/attachment.ts'
import type { PageContext } from '../protocol/conversation.ts'
import type { ErrorBody } from '../protocol/errors.ts'
import { messageTextLimit } from '../protocol/ids.ts'
import { toRefusal } from '../store/database.ts'
import type { StoredPicture } from '../store/entries.ts'
import type { ShopperEngine } from './api.ts'
import type { ShopperTab } from './shopper-tab.ts'

/** Saves what was typed with its pictures and the wish to send them: all of it, or nothing and the reason. */
export async function postMessage(
  tab: ShopperTab,
  typed: string,
  { pictures: chosen, page }: { pictures: Blob[]; page: PageContext },
): ReturnType<ShopperEngine['postMessage']> {
  const text = typed.trim() === '' && chosen.length > 0 ? toPhotoText(chosen.length) : typed.trim()
  const reason = refuseText(text) ?? refusePictures(chosen)
  if (reason) {
    await tab.setComposer(typed, reason)
    return { ok: false, reason }
  }
  const clientId = tab.env.makeId()
  const pictures = await Promise.all(chosen.map((one) => toStored(one, { id: tab.env.makeId(), clientId })))
  const attachments = pictures.length > 0 ? { attachments: pictures.map(({ id }) => id) } : {}
  const message = { clientId, conversationId: tab.held.id, text, ...attachments, page, at: tab.now, error: null }
  const wish = { type: 'message.post', clientId, text, ...attachments, page } as const
  try {
    await tab.save({ messages: [message], pictures, wishes: [wish] })
  } catch (error) {
    if (pictures.length === 0 || toRefusal(error) !== 'quota') throw error
    await tab.setComposer(typed, { code: 'storage-full' })
    return { ok: false, reason: { code: 'storage-full' } }
  }
  // The next words may be there already, and a tap in a card posts words that were never in the field.
  await tab.setComposer(tab.composerText.trim() === typed.trim() ? '' : tab.composerText, null)
  return { ok: true, value: clientId }
}

function refuseText(text: string): ErrorBody | null {
  if (text === '') return { code: 'malformed', field: 'text' }
  return text.length > messageTextLimit ? { code: 'text-too-long', field: 'text', limit: messageTextLimit } : null
}

function refusePictures(chosen: Blob[]): ErrorBody | null {
  const { bytes, perMessage } = attachmentLimits
  if (chosen.length > perMessage) return { code: 'malformed', field: 'attachments', limit: perMessage }
  return chosen.some(({ size }) => size > bytes) ? { code: 'too-large', field: 'attachments', limit: bytes } : null
}

/** Bytes rather than blobs: not every browser can keep a blob in its database from a thread. */
async function toStored(blob: Blob, ids: Pick<StoredPicture, 'id' | 'clientId'>): Promise<StoredPicture> {
  return { ...ids, type: blob.type, bytes: await blob.arrayBuffer() }
}
