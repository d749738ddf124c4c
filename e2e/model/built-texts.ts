import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One built file that a browser reads as text. */
export interface BuiltText {
  path: string
  text: string
}

/** Everything that a build would show to a reviewer. */
export function listBuiltTexts(folder: string): BuiltText[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = paths.filter((path) => /\.(js|mjs|html|json|css)$/.test(path))
  return texts.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

/** Code from elsewhere: the hosts that libraries come from when nobody prevents it, and any script or wasm by address. */
const foreignCode = [
  /raw\.githubusercontent\.com|cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|\/\/huggingface\.co/g,
  /(?<!\w)https?:\/\/[^\s"'`<>()]+\.(?:m?js|wasm)(?![\w.])/g,
]
/** Where a comment says that a workaround comes from; nothing fetches it. */
const quoted = /^https:\/\/github\.com\/mozilla\/pdf\.js\/blob\//

/** `FILE: ADDRESS` of each that a build names. */
export function findForeignCode(texts: readonly BuiltText[]): string[] {
  return texts.flatMap(({ path, text }) =>
    foreignCode
      .flatMap((pattern) => text.match(pattern) ?? [])
      .filter((address) => !quoted.test(address))
      .map((address) => `${path}: ${address}`),
  )
}

/** Where the local model's engine is, and which files name that file. */
export function findEngine(texts: readonly BuiltText[]): { files: string[]; namedIn: string[] } {
  const files = texts.filter(({ text }) => text.includes('webllm/wasm')).map(({ path }) => path)
  const name = files[0]?.split('/').at(-1)
  const naming = texts.filter(({ text }) => name !== undefined && text.includes(name))
  return { files, namedIn: naming.map(({ path }) => path) }
}
