import * as v from 'valibot'
import { type MediaStored, mediaStoredSchema } from '../../../../shared/protocol/desk-media.ts'
import { errorBodySchema } from '../../../../shared/protocol/errors.ts'
import type { Answer } from '../../client.ts'

interface MediaSending {
  edge: string
  token: string
  file: Blob
  signal: AbortSignal
  onPercent: (percent: number) => void
}

/** Takes one file to the edge. */
export type SendMedia = (sending: MediaSending) => Promise<Answer<MediaStored>>

/** The one way in a browser to see how far an upload is. */
export const sendMedia: SendMedia = ({ edge, token, file, signal, onPercent }) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const cancel = () => request.abort()
    request.upload.onprogress = ({ loaded, total }) => onPercent(total === 0 ? 0 : Math.floor((loaded * 100) / total))
    request.onload = () => resolve(readMedia(request.status, request.responseText))
    request.onerror = request.onabort = () => resolve({ ok: false, reason: { code: 'unreachable' } })
    request.onloadend = () => signal.removeEventListener('abort', cancel)
    request.open('POST', `${edge}/api/desk/media`)
    request.setRequestHeader('authorization', `Bearer ${token}`)
    signal.addEventListener('abort', cancel)
    request.send(file)
  })

/** Over the routes of a scripted page, which shows no progress. */
export function sendMediaBy(fetcher: typeof fetch): SendMedia {
  return async ({ edge, token, file, signal }) => {
    const headers = { authorization: `Bearer ${token}` }
    try {
      const response = await fetcher(`${edge}/api/desk/media`, { method: 'POST', headers, body: file, signal })
      return readMedia(response.status, await response.text())
    } catch {
      return { ok: false, reason: { code: 'unreachable' } }
    }
  }
}

function readMedia(status: number, text: string): Answer<MediaStored> {
  const body = parseText(text)
  const stored = v.safeParse(mediaStoredSchema, body)
  if (status === 200 && stored.success) return { ok: true, value: stored.output }
  const refusal = v.safeParse(errorBodySchema, body)
  return { ok: false, reason: refusal.success ? refusal.output : { code: 'internal' } }
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // not ours, and read as no answer of ours
  }
}
