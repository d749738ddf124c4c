import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from './run-command.mjs'

// What a store's reviewer looks for, in the package as sellers install it.
const build = join(root, 'extension/.output/chrome-mv3')
/** Code from elsewhere: the hosts that libraries come from when nobody prevents it, and any script or wasm by address. */
const foreignCode = [
  /raw\.githubusercontent\.com|cdn\.jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|\/\/huggingface\.co/g,
  /(?<!\w)https?:\/\/[^\s"'`<>()]+\.(?:m?js|wasm)(?![\w.])/g,
]
/** Where a comment says that a workaround comes from; nothing fetches it. */
const quoted = /^https:\/\/github\.com\/mozilla\/pdf\.js\/blob\//

test('the package names no code from elsewhere, and allows none but compiled code of its own', () => {
  const found = listTexts().flatMap(({ path, text }) =>
    foreignCode.flatMap((pattern) => text.match(pattern) ?? []).map((address) => `${path}: ${address}`),
  )
  expect(found.filter((line) => !quoted.test(line.split(': ')[1] ?? ''))).toEqual([])
  expect(JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')).content_security_policy).toEqual({
    extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self';",
  })
})

test('the local model’s engine is in one file, loaded by nothing but the thread that is started for it', () => {
  const withEngine = listTexts().filter(({ text }) => text.includes('webllm/wasm'))
  expect(withEngine.map(({ path }) => path)).toEqual([expect.stringMatching(/^assets\/web-llm\.worker-[\w-]+\.js$/)])
  const name = withEngine[0]?.path.split('/').at(-1) ?? ''
  const naming = listTexts().filter(({ text }) => text.includes(name))
  expect(naming.map(({ path }) => path)).toEqual([expect.stringMatching(/^assets\/seller\.engine\.worker-[\w-]+\.js$/)])
  // Brotli at its best makes 1.45 MB of it; `npm run size` holds that to 1.6 MB, and takes ten seconds for it.
  expect(statSync(join(build, withEngine[0]?.path ?? '')).size).toBeLessThan(6_400_000)
})

function listTexts(): { path: string; text: string }[] {
  const paths = readdirSync(build, { recursive: true, encoding: 'utf8' })
  const texts = paths.filter((path) => /\.(js|mjs|html|json|css)$/.test(path))
  return texts.map((path) => ({ path, text: readFileSync(join(build, path), 'utf8') }))
}
