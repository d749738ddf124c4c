// Bytes a shopper downloads, brotli, against the budgets of the product.
import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { root } from './run-command.mjs'

const assets = `${root}/worker/dist/assets`
const budgets = [
  { name: 'embed.js', limit: 2_048, measure: () => sizeOf('embed.js') },
  { name: 'launcher', limit: 6_144, measure: () => sizeOf('embed.js') },
  { name: 'open chat', limit: 35_840, measure: sizeOfChat },
]

/** The page and everything it loads before the first keystroke; worker threads and lazy parts are left out. */
function sizeOfChat() {
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
  return [...files].reduce((sum, file) => sum + sizeOf(file), 0)
}

/** @param {string} file */
function sizeOf(file) {
  return brotliCompressSync(readFileSync(`${assets}/${file}`)).byteLength
}

if (!existsSync(`${assets}/embed.js`)) {
  console.error('nothing is built yet: npm run build')
  process.exit(1)
}
for (const { name, limit, measure } of budgets) {
  const bytes = measure()
  const isOver = bytes > limit
  console.log(`${name.padEnd(10)} ${String(bytes).padStart(6)} B of ${limit} B brotli${isOver ? '  over budget' : ''}`)
  if (isOver) process.exitCode = 1
}
