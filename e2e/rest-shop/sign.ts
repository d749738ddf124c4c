import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What a merchant signs and checks, written from the description alone and not from the edge's code. */
export interface Signed {
  timestamp: string
  nonce: string
  method: string
  path: string
  /** 0 for what the edge asks, the HTTP status for what the shop answers. */
  status: number
  body: Buffer
}

/** `v1=` and 64 hexadecimal digits. */
export function sign(secret: string, { timestamp, nonce, method, path, status, body }: Signed): string {
  const hash = createHash('sha256').update(body).digest('hex')
  const side = status === 0 ? 'request' : 'answer'
  const text = ['kefu-v1', side, timestamp, nonce, method, path, status, hash].join('\n')
  return `v1=${createHmac('sha256', secret).update(text).digest('hex')}`
}

/** Keeps every nonce for ten minutes, which is longer than a signature lives. */
export class NonceMemory {
  private readonly seen = new Map<string, number>()

  /** False when this nonce was there before. */
  isFresh(nonce: string, nowMs: number): boolean {
    for (const [old, at] of this.seen) if (nowMs - at > 600_000) this.seen.delete(old)
    if (this.seen.has(nonce)) return false
    this.seen.set(nonce, nowMs)
    return true
  }
}

export type SignatureFault = 'missing' | 'late' | 'replayed' | 'wrong'

/** Why a request is not from the edge, or null. */
export function findFault(
  secret: string,
  signature: string,
  signed: Signed,
  { nowMs, nonces }: { nowMs: number; nonces: NonceMemory },
): SignatureFault | null {
  if (signature === '' || signed.nonce === '' || !/^\d+$/.test(signed.timestamp)) return 'missing'
  if (Math.abs(nowMs / 1000 - Number(signed.timestamp)) > 300) return 'late'
  const [right, given] = [Buffer.from(sign(secret, signed)), Buffer.from(signature)]
  if (right.length !== given.length || !timingSafeEqual(right, given)) return 'wrong'
  return nonces.isFresh(signed.nonce, nowMs) ? null : 'replayed'
}
