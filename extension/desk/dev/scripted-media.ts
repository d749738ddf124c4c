import type { MediaStored } from '../../../shared/protocol/desk-media.ts'

/** Takes every file but one that says it is 坏的; what it is follows from what its sender calls it. */
export async function answerMedia(init: RequestInit | undefined): Promise<Response> {
  const file = init?.body
  if (!(file instanceof Blob)) return Response.json({ code: 'picture-unsupported' }, { status: 415 })
  const text = await file.text()
  if (text.includes('坏的')) return Response.json({ code: 'picture-broken' }, { status: 422 })
  const kind = file.type.startsWith('video/') ? 'video' : 'picture'
  const name = [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffffffff, 7)
  const path = `/m/demo/${name.toString(16).padStart(64, '0')}`
  const size = kind === 'picture' ? { width: 40, height: 30 } : {}
  return Response.json({ kind, path, bytes: file.size, ...size } satisfies MediaStored)
}
