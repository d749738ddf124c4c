import { copyFileSync, mkdirSync } from 'node:fs'
import { toCapnp, toEntrypoint } from './capnp.ts'
import { type Runtime, startWorkerd } from './start-workerd.ts'

/** Serves the least a chat edge can do, on the same runtime with its own rooms on disk. */
export async function serveFloor(folder: string): Promise<Runtime> {
  mkdirSync(folder, { recursive: true })
  copyFileSync(new URL('../floor/floor-worker.js', import.meta.url), `${folder}/floor-worker.js`)
  const worker = {
    name: 'floor',
    module: 'floor-worker.js',
    compatibilityDate: '2026-08-01',
    compatibilityFlags: [],
    bindings: [{ name: 'ROOM', value: 'durableObjectNamespace = "FloorRoom"' }],
    objects: [{ className: 'FloorRoom', uniqueKey: 'bench-FloorRoom' }],
    disk: 'rooms',
  }
  const config = toCapnp({
    entry: toEntrypoint('floor', 'floor'),
    workers: [worker],
    disks: [{ name: 'rooms', path: `${folder}/rooms` }],
  })
  return startWorkerd(folder, config, ['rooms'])
}
