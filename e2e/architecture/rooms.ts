/** What a room of the project may import: other rooms by path prefix, and packages by name. */
export type Room = {
  /** Path prefixes below the repository's top; a room may always import itself. */
  imports: readonly string[]
  packages: readonly string[]
}

const protocolAndLib = ['shared/protocol', 'shared/lib']
const reading = [...protocolAndLib, 'shared/language']
const judging = ['shared/intents', 'shared/emotion', 'shared/knowledge', 'shared/compliance']

/** Rooms that touch nothing: no clock, no randomness, no network, no console, no process. */
export const pureRooms: Readonly<Record<string, Room>> = {
  'shared/protocol': { imports: protocolAndLib, packages: ['valibot'] },
  'shared/lib': { imports: [], packages: [] },
  'shared/language': { imports: protocolAndLib, packages: [] },
  'shared/domain': { imports: protocolAndLib, packages: [] },
  'shared/intents': { imports: reading, packages: [] },
  'shared/emotion': { imports: reading, packages: [] },
  'shared/knowledge': { imports: reading, packages: [] },
  'shared/compliance': { imports: reading, packages: [] },
  'shared/dialog': { imports: [...reading, 'shared/domain', 'shared/intents/catalogue'], packages: [] },
  'shared/replies': { imports: [...reading, ...judging, 'shared/domain', 'shared/dialog'], packages: [] },
}

const pure = Object.keys(pureRooms)
const screens = [
  'shared/engine/connect-engine.ts',
  'shared/engine/connect-seller-engine.ts',
  'shared/engine/api.ts',
  ...protocolAndLib,
  'shared/ui',
]
/** What screens know of the local model: its states, their words, and how long a reply takes. Never the model itself. */
const modelWords = ['model-control.ts', 'model-error-texts.data.ts', 'choose-model-tier.ts'].map(
  (file) => `shared/inference/${file}`,
)
const preact = ['preact', '@preact/signals']
const engineRooms = ['shared/engine', 'shared/import', 'shared/inference', 'shared/store', 'shared/sync', 'shared/ui']

/** Every room, the table of DESIGN section 2; `lib` is open to all. A room that is not listed is free (e2e, eval, bench). */
export const rooms: Readonly<Record<string, Room>> = {
  ...pureRooms,
  'shared/import': { imports: pure, packages: ['*'] },
  'shared/inference': { imports: pure, packages: ['@mlc-ai/web-llm', '@noble/hashes', 'valibot'] },
  'shared/store': { imports: pure, packages: ['dexie', 'valibot'] },
  'shared/sync': { imports: pure, packages: ['valibot'] },
  'shared/engine': { imports: [...pure, ...engineRooms], packages: ['comlink', 'valibot'] },
  'shared/ui': { imports: protocolAndLib, packages: preact },
  'shared/demo': { imports: [...protocolAndLib, 'shared/domain'], packages: [] },
  widget: { imports: screens, packages: [...preact, 'valibot'] },
  extension: { imports: [...screens, ...modelWords], packages: [...preact, 'valibot', 'wxt'] },
  'worker/seed': { imports: [...pure, 'shared/demo', 'worker'], packages: ['*'] },
  'worker/demo-shop': { imports: [...pure, 'shared/demo', 'worker'], packages: ['*'] },
  worker: { imports: pure, packages: ['*'] },
}

/** The three programs; none may import another, tests included. */
export const programs = ['widget', 'extension', 'worker'] as const

/** The room a file belongs to: the longest listed prefix. */
export function getRoomName(path: string): string | undefined {
  const names = Object.keys(rooms).filter((name) => path.startsWith(`${name}/`))
  return names.sort((a, b) => b.length - a.length)[0]
}
