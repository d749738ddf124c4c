import * as v from 'valibot'
import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import { type BundleRefusal, envelopeSchema, maxBundleBytes, payloadSchema } from './bundle.ts'

/** Takes the profiles out of a bundle, once its signature is known to be the publisher's. Each is still unjudged. */
export async function openBundle(text: string, publicKey: JsonWebKey): Promise<Result<unknown[], BundleRefusal>> {
  if (new TextEncoder().encode(text).length > maxBundleBytes) return refuse('too-large')
  const json = parseJson(text)
  if (json === undefined) return refuse('torn')
  const envelope = v.safeParse(envelopeSchema, json)
  if (!envelope.success) return refuse('not-a-bundle')
  const { payload, signature } = envelope.output
  if (!(await isSignedBy(publicKey, payload, signature))) return refuse('wrong-signature')
  const content = v.safeParse(payloadSchema, parseJson(payload))
  return content.success ? ok(content.output.profiles) : refuse('not-a-bundle')
}

async function isSignedBy(publicKey: JsonWebKey, payload: string, signature: string): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', publicKey, algorithm, false, ['verify'])
  const bytes = Uint8Array.from(atob(signature), (sign) => sign.charCodeAt(0))
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes, new TextEncoder().encode(payload))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // half a download is no JSON
  }
}
