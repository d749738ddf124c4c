/** The part of Node's crypto that the Workers runtime has and that we use: AES-GCM and HMAC without waiting. */
declare module 'node:crypto' {
  interface Lock {
    setAAD(place: Uint8Array): this
    update(text: string, encoding: 'utf8'): Uint8Array
    final(): Uint8Array
    getAuthTag(): Uint8Array
  }
  interface Unlock {
    setAAD(place: Uint8Array): this
    setAuthTag(tag: Uint8Array): this
    update(bytes: Uint8Array): Uint8Array
    final(): Uint8Array
  }
  interface Mac {
    update(text: string, encoding: 'utf8'): this
    digest(encoding: 'base64url'): string
  }
  export function createHmac(hash: 'sha256', key: Uint8Array): Mac
  export function createCipheriv(cipher: 'aes-256-gcm', key: Uint8Array, iv: Uint8Array): Lock
  export function createDecipheriv(cipher: 'aes-256-gcm', key: Uint8Array, iv: Uint8Array): Unlock
}
