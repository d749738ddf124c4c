import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const folder = fileURLToPath(new URL('.', import.meta.url))
const pages = readdirSync(folder)
  .filter((name) => existsSync(`${folder}${name}/index.html`) && name !== 'dist')
  .flatMap((name) => readdirSync(`${folder}${name}`).map((file) => `${folder}${name}/${file}`))
  .filter((file) => file.endsWith('.html'))

/** Every page of every replica; what they share stands in dist/assets. */
export default defineConfig({
  root: folder,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: { target: 'es2022', outDir: `${folder}dist`, emptyOutDir: true, rollupOptions: { input: pages } },
})
