import { createCipheriv, createDecipheriv } from 'node:crypto'
import { assert } from '../../shared/lib/assert.ts'
import type { ShopKeys } from '../auth/shop-keys.ts'

const cipher = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16
const headBytes = 1 + ivBytes

/** Where a text is stored: it can be read back from there only. */
export interface Place {
  conversation: string
  /** A fact's seq, or the name of what else a conversation keeps. */
  slot: string | number
}

/** Turns texts into rows and back. Synchronous, so that it happens inside a transaction. */
export interface Seal {
  seal(place: Place, text: string): Uint8Array
  /** Throws for a row that was changed or moved. */
  open(place: Place, row: unknown): string
}

/** Encrypts what a room stores with its shop's key: a row is the key's version, a random IV, ciphertext and tag. */
export function createSeal(shop: () => string, getKeys: () => ShopKeys): Seal {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const aadOf = ({ conversation, slot }: Place) => encoder.encode(`${shop()}\n${conversation}\n${slot}`)
  const keyOf = (version: number): Uint8Array => {
    const key = getKeys().byVersion.get(version)
    assert(key !== undefined, 'a row was written with a key this shop does not have')
    return key
  }
  return {
    seal(place, text) {
      const version = getKeys().newest
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
      const lock = createCipheriv(cipher, keyOf(version), iv).setAAD(aadOf(place))
      return concat([Uint8Array.of(version), iv, lock.update(text, 'utf8'), lock.final(), lock.getAuthTag()])
    },
    open(place, row) {
      assert(row instanceof ArrayBuffer && row.byteLength >= headBytes + tagBytes, 'a stored row is not sealed')
      const bytes = new Uint8Array(row)
      const unlock = createDecipheriv(cipher, keyOf(bytes[0] ?? 0), bytes.slice(1, headBytes))
      unlock.setAAD(aadOf(place)).setAuthTag(bytes.slice(-tagBytes))
      return decoder.decode(concat([unlock.update(bytes.slice(headBytes, -tagBytes)), unlock.final()]))
    },
  }
}

function concat(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
