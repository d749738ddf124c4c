import { buildAll } from '../../e2e/build.mjs'
import { measureLaterFiles, measureSizes } from '../../e2e/size.mjs'
import type { Figure } from './figure.ts'

const section = 'bytes a shopper downloads (brotli 11)'
/** From the first open to the first local answer, everything together. */
const wholeLimit = 900_000

/** Builds what changed; then the loader, the launcher, the open chat; apart from them what is loaded later. */
export async function measureBytes(): Promise<Figure[]> {
  await buildAll()
  const sizes = measureSizes()
  const later = measureLaterFiles()
  const chat = sizes.find(({ name }) => name === 'open chat')?.bytes ?? Number.NaN
  const whole = later.reduce((sum, { bytes }) => sum + bytes, chat)
  return [
    ...sizes.map(({ name, bytes, limit }): Figure => ({ section, name, value: bytes, unit: 'B', limit })),
    ...later.map(({ name, bytes }): Figure => ({ section, name: `later: ${name}`, value: bytes, unit: 'B' })),
    { section, name: 'chat and all that comes later', value: whole, unit: 'B', limit: wholeLimit },
  ]
}
