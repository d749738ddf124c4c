import { parseArgs } from 'node:util'
import { modelCatalogue } from '../../shared/inference/catalogue/model-catalogue.data.ts'
import { modelRevisionPattern } from '../../shared/protocol/model-path.ts'

/** A sentence for whoever typed the command; no stack is shown with it. */
export class CommandError extends Error {}

/** What `npm run models -- add` was asked to do. */
export interface AddOptions {
  model: string
  libraryName: string
  /** A folder with the model's files; null for the hub. */
  from: string | null
  /** A commit of the hub; null for the newest, which is then pinned. */
  revision: string | null
  /** The compiled library; null leaves what is in the package. */
  library: string | null
  place: { kind: 'r2' } | { kind: 'local' } | { kind: 'folder'; path: string }
  /** Addresses of static servers, in order; each holds the layout that `--out` writes. */
  mirrors: string[]
}

export const usage = `npm run models -- add ID [options]

Names every file of a model with its size and hash (shared/inference/manifest/manifests.json), and puts the
files where devices fetch them from. Nothing is named before all files are in their place.

  --revision COMMIT  40 digits of a commit on the hub; without it the newest, which is then pinned
  --from FOLDER      the model's files from this folder instead of the hub
  --library FILE     the compiled library (.wasm) of this model: goes into the extension's package,
                     and onto the edge for the chat
  --local            into the local edge that npm start runs, instead of the R2 bucket of your account
  --out FOLDER       into a folder for a static server, instead of R2: FOLDER/ID/resolve/REVISION/…
                     (the extension takes it from there; the chat is offered only what lies on your edge)
  --mirror URL       a server with what --out wrote, asked after your edge and before the hub; may be repeated

MODEL_HUB=https://… asks another hub than huggingface.co.

Models: ${modelCatalogue.map(({ id }) => id).join('\n        ')}`

const options = {
  revision: { type: 'string' },
  from: { type: 'string' },
  library: { type: 'string' },
  local: { type: 'boolean' },
  out: { type: 'string' },
  mirror: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads the command line; null when help was asked for. */
export function parseCommand(argv: string[]): AddOptions | null {
  const { values, positionals } = parse(argv)
  if (values.help || argv.length === 0) return null
  const [command, id = '', ...rest] = positionals
  if (command !== 'add') throw new CommandError(`Unknown command: ${command ?? ''}. See npm run models -- --help`)
  const known = modelCatalogue.find((model) => model.id === id)
  if (!known || rest.length > 0)
    throw new CommandError(`Unknown model: ${[id, ...rest].join(' ')}. npm run models -- --help lists them.`)
  const { revision = null, from = null, library = null, mirror = [] } = values
  if (from !== null && revision !== null) throw new CommandError('--from and --revision exclude each other.')
  if (values.local && values.out !== undefined) throw new CommandError('--local and --out exclude each other.')
  if (revision !== null && !modelRevisionPattern.test(revision))
    throw new CommandError('--revision has to be a commit: 40 digits, 0-9 and a-f. A branch would change its content.')
  for (const url of mirror)
    if (!/^https:\/\/[^?#\s]+$/.test(url)) throw new CommandError(`--mirror ${url}: not an https address.`)
  return { model: id, libraryName: known.libraryName, from, revision, library, mirrors: mirror, place: toPlace(values) }
}

function parse(argv: string[]) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true })
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new CommandError(`${reason}. See npm run models -- --help`)
  }
}

function toPlace({ local, out }: { local?: boolean; out?: string }): AddOptions['place'] {
  if (out !== undefined) return { kind: 'folder', path: out }
  return { kind: local ? 'local' : 'r2' }
}
