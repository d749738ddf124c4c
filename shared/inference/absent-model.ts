import type { LocalModel } from './local-model.ts'
import { type DeviceFacts, type ModelBuild, preflightLocalModel } from './preflight.ts'

/** The model of a build that carries none: its preflight says why, and nothing else does anything. */
export function createAbsentModel(readDeviceFacts: () => Promise<DeviceFacts>, build: ModelBuild): LocalModel {
  const off = { ok: false, reason: 'off' } as const
  return {
    preflight: async () => preflightLocalModel(await readDeviceFacts(), build),
    download: async () => off,
    load: async () => off,
    generate: async () => off,
    unload: async () => {},
    wipe: async () => {},
  }
}
