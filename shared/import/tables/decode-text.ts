/** The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 when it is valid, else GB18030, which reads GBK and GB2312 too. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    // Not UTF-8: the other encoding that Chinese programs write by themselves.
    return new TextDecoder('gb18030').decode(bytes)
  }
}
