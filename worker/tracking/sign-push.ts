const hexDigits = 16

/** What kuaidi100 signs a push with: MD5 over the form's `param` and the agreed salt, in upper-case hexadecimal. */
export async function signPush(param: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('MD5', new TextEncoder().encode(param + salt))
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(hexDigits).padStart(2, '0'))
  return hex.join('').toUpperCase()
}

/** Whether two signatures are the same, in a time that does not tell where they differ. */
export function isSameSign(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at += 1) difference |= a.charCodeAt(at) ^ (b.charCodeAt(at) || 0)
  return difference === 0
}
