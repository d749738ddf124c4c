// Bytes a shopper downloads, brotli, against the budgets of the product.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { root } from './run-command.mjs'

const assets = `${root}/worker/dist/assets`
const compressed = /\.(html|css|js|svg|json)$/

/** True when there is something to measure. */
export function isBuilt() {
  return existsSync(`${assets}/embed.js`) && existsSync(`${assets}/widget/assets/manifest.json`)
}

/**
 * What stands under a budget. Until the launcher shows, a shop page loads the loader and nothing else.
 * @returns {{ name: string, bytes: number, limit: number }[]}
 */
export function measureSizes() {
  const loader = sizeOf('embed.js')
  const chat = listChatFiles().reduce((sum, file) => sum + sizeOf(file), 0)
  return [
    { name: 'embed.js', bytes: loader, limit: 2_048 },
    { name: 'launcher', bytes: loader, limit: 6_144 },
    { name: 'open chat', bytes: chat, limit: 35_840 },
  ]
}

/**
 * The local model's engine, in the extension and in the chat; nothing of what is not built.
 * @returns {{ name: string, bytes: number, limit: number }[]}
 */
export function measureEngine() {
  const folders = [`${root}/extension/.output/chrome-mv3/assets`, `${assets}/widget/assets`].filter(existsSync)
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter(isEngine)
      .map((file) => `${folder}/${file}`),
  )
  // Both are made of one source by the same steps: what is the same is not packed twice, which takes ten seconds.
  const sizes = new Map()
  return files.map((file) => {
    const key = readFileSync(file, 'latin1')
    const bytes = sizes.get(key) ?? brotliSize(file)
    sizes.set(key, bytes)
    return { name: file.includes('/widget/') ? 'chat engine' : 'engine', bytes, limit: 1_600_000 }
  })
}

/** @param {string} file */
function isEngine(file) {
  return file.startsWith('web-llm.worker-')
}

/**
 * Files of the widget that the open chat does not wait for: worker threads and parts loaded later.
 * @returns {{ name: string, bytes: number }[]}
 */
export function measureLaterFiles() {
  const first = new Set(listChatFiles())
  const files = readdirSync(`${assets}/widget`, { recursive: true, encoding: 'utf8' })
  const later = files.map((file) => `widget/${file}`).filter((file) => compressed.test(file) && !first.has(file))
  return later
    .filter((file) => !file.endsWith('manifest.json') && !file.includes('/web-llm.worker-'))
    .map((file) => ({ name: file, bytes: sizeOf(file) }))
}

/** The page and everything it loads before the first keystroke. */
function listChatFiles() {
  const manifest = JSON.parse(readFileSync(`${assets}/widget/assets/manifest.json`, 'utf8'))
  const files = new Set(['widget/index.html'])
  const visit = (/** @type {string} */ key) => {
    const chunk = manifest[key]
    if (!chunk || files.has(`widget/${chunk.file}`)) return
    files.add(`widget/${chunk.file}`)
    for (const css of chunk.css ?? []) files.add(`widget/${css}`)
    for (const next of chunk.imports ?? []) visit(next)
  }
  visit('index.html')
  return [...files]
}

/** @param {string} file */
function sizeOf(file) {
  return brotliSize(`${assets}/${file}`)
}

/** @param {string} path */
function brotliSize(path) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return brotliCompressSync(readFileSync(path), { params }).byteLength
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!isBuilt()) {
    console.error('nothing is built yet: npm run build')
    process.exit(1)
  }
  for (const { name, bytes, limit } of [...measureSizes(), ...measureEngine()]) {
    const isOver = bytes > limit
    console.log(
      `${name.padEnd(11)} ${String(bytes).padStart(6)} B of ${limit} B brotli${isOver ? '  over budget' : ''}`,
    )
    if (isOver) process.exitCode = 1
  }
}
