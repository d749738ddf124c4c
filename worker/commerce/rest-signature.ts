/** Headers of every signed request and answer. */
export const signatureHeaders = {
  timestamp: 'kefu-timestamp',
  nonce: 'kefu-nonce',
  signature: 'kefu-signature',
} as const

/** Clocks may differ by this much. */
export const skewSeconds = 300

/** What is signed: when, which exchange, what is asked and the exact bytes. */
export interface SignedParts {
  /** Seconds since 1970. */
  timestamp: number
  /** Chosen by who asks, repeated by who answers: an answer belongs to one request. */
  nonce: string
  method: string
  /** Path with its query, as it stands in the request line. */
  path: string
  /** 0 for a request, the HTTP status for an answer. */
  status: number
  body: Uint8Array
}

const encoder = new TextEncoder()

/** `v1=` and the HMAC-SHA256 in hexadecimal, over lines that no part can imitate: none may hold a line break. */
export async function signParts(secret: string, parts: SignedParts): Promise<string> {
  const key = await importKey(secret)
  return `v1=${toHex(await crypto.subtle.sign('HMAC', key, await toSignedText(parts)))}`
}

/** Whether a signature is right and its moment within five minutes; compared in constant time. */
export async function verifyParts(
  secret: string,
  signature: string,
  parts: SignedParts,
  nowSeconds: number,
): Promise<boolean> {
  if (!Number.isSafeInteger(parts.timestamp) || Math.abs(nowSeconds - parts.timestamp) > skewSeconds) return false
  const bytes = fromHex(signature.replace(/^v1=/, ''))
  if (!signature.startsWith('v1=') || bytes === null) return false
  return crypto.subtle.verify('HMAC', await importKey(secret), bytes, await toSignedText(parts))
}

async function toSignedText({
  timestamp,
  nonce,
  method,
  path,
  status,
  body,
}: SignedParts): Promise<Uint8Array<ArrayBuffer>> {
  const hash = toHex(await crypto.subtle.digest('SHA-256', body.slice()))
  const side = status === 0 ? 'request' : 'answer'
  const text = ['kefu-v1', side, timestamp, nonce, method.toUpperCase(), path, status, hash].join('\n')
  return new Uint8Array(encoder.encode(text))
}

function importKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ])
}

function toHex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^(?:[0-9a-f]{2}){32}$/.test(text)) return null
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
