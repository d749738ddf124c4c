/** The part of Node's crypto that the Workers runtime has and that we use: AES-GCM without waiting. */
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
  export function createCipheriv(cipher: 'aes-256-gcm', key: Uint8Array, iv: Uint8Array): Lock
  export function createDecipheriv(cipher: 'aes-256-gcm', key: Uint8Array, iv: Uint8Array): Unlock
}
