/** Two runs of FNV-1a over the parts, from different seeds: 64 bits, few enough to read and many enough not to meet. */
export function fingerprint(prefix: string, parts: string[]): string {
  const text = parts.join('\u0000')
  const [a, b] = [hash(text, 0x811c9dc5), hash(text, 0x2f0b4c47)]
  return `${prefix}-${a.toString(36).padStart(7, '0')}${b.toString(36).padStart(7, '0')}`
}

function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
