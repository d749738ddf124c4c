import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { PackagedLibrary } from '../../shared/inference/packaged-libraries.ts'

/** What stands beside the libraries: each with the engine it was compiled for. */
export const pinFile = 'libraries.json'

const pinsSchema = v.array(
  v.object({
    file: v.pipe(v.string(), v.regex(/^[\w.-]+\.wasm$/)),
    engine: v.string(),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
)

/**
 * The compiled libraries of a folder; none when there is no such folder. Stops the build when one is not what its pin
 * says or belongs to another engine: it would fail on every seller's machine, and only there.
 */
export function readLibraries(folder: string, engine: string): PackagedLibrary[] {
  if (!existsSync(folder)) return []
  const pins = readPins(folder)
  const files = readdirSync(folder).filter((name) => name.endsWith('.wasm'))
  const loose = files.filter((name) => !pins.some(({ file }) => file === name))
  if (loose.length > 0) throw new Error(`${folder}: ${pinFile} does not name ${loose.join(', ')}`)
  for (const pin of pins) checkPin(folder, pin, engine)
  return pins.map(({ file, sha256 }) => ({ name: file, path: `/model-lib/${file}`, sha256 }))
}

function readPins(folder: string): v.InferOutput<typeof pinsSchema> {
  const path = join(folder, pinFile)
  if (!existsSync(path)) throw new Error(`${path} is missing: [{"file": "….wasm", "engine": "…", "sha256": "…"}]`)
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), pinsSchema), readFileSync(path, 'utf8'))
  if (!parsed.success) throw new Error(`${path}: ${parsed.issues.map(({ message }) => message).join('; ')}`)
  return parsed.output
}

function checkPin(folder: string, pin: v.InferOutput<typeof pinsSchema>[number], engine: string): void {
  const path = join(folder, pin.file)
  if (!existsSync(path)) throw new Error(`${path} is missing, but ${pinFile} names it`)
  if (pin.engine !== engine)
    throw new Error(`${path} was compiled for web-llm ${pin.engine}; this build holds ${engine}. Take both together.`)
  const bytes = readFileSync(path)
  if (bytes.readUInt32BE(0) !== 0x0061736d) throw new Error(`${path} is not WebAssembly`)
  if (createHash('sha256').update(bytes).digest('hex') !== pin.sha256)
    throw new Error(`${path} is not the file whose sha256 stands in ${pinFile}`)
}
