import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findEngine, findForeignCode, listBuiltTexts } from './model/built-texts.ts'
import { root } from './run-command.mjs'

// What a store's reviewer looks for, in the package as sellers install it.
const build = join(root, 'extension/.output/chrome-mv3')
// What a shopper's browser gets, as the edge serves it.
const chat = join(root, 'worker/dist/assets/widget')

test('the package names no code from elsewhere, and allows none but compiled code of its own', () => {
  expect(findForeignCode(listBuiltTexts(build))).toEqual([])
  expect(JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')).content_security_policy).toEqual({
    extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self';",
  })
})

test('the local model’s engine is in one file, loaded by nothing but the thread that is started for it', () => {
  const { files, namedIn } = findEngine(listBuiltTexts(build))
  expect(files).toEqual([expect.stringMatching(/^assets\/web-llm\.worker-[\w-]+\.js$/)])
  expect(namedIn).toEqual([expect.stringMatching(/^assets\/seller\.engine\.worker-[\w-]+\.js$/)])
  // Brotli at its best makes 1.45 MB of it; `npm run size` holds that to 1.6 MB, and takes ten seconds for it.
  expect(statSync(join(build, files[0] ?? '')).size).toBeLessThan(6_400_000)
})

test('so it is in the chat: in one file, named in none but the one that is loaded once a model is looked at', () => {
  const texts = listBuiltTexts(chat)
  const { files, namedIn } = findEngine(texts)
  expect(files).toEqual([expect.stringMatching(/^assets\/web-llm\.worker-[\w-]+\.js$/)])
  expect(namedIn).toEqual([expect.stringMatching(/^assets\/open-shopper-model-[\w-]+\.js$/)])
  expect(findForeignCode(texts)).toEqual([])
  expect(statSync(join(chat, files[0] ?? '')).size).toBeLessThan(6_400_000)
})
