/** A binding of a worker in workerd's own configuration language. */
export type Binding = { name: string; value: string }

/** One worker and what it keeps on disk. */
export interface WorkerService {
  name: string
  /** File names beside the configuration. */
  module: string
  compatibilityDate: string
  compatibilityFlags: string[]
  bindings: Binding[]
  objects: { className: string; uniqueKey: string }[]
  /** Name of a disk service; required by objects. */
  disk?: string
}

/** A folder the runtime may write. */
export interface DiskService {
  name: string
  path: string
}

/** Modules that workers may import by a name of their own. */
export interface Extension {
  name: string
  module: string
}

/** A whole configuration with one HTTP socket called `http`. */
export function toCapnp({
  entry,
  workers,
  disks,
  extensions = [],
}: {
  /** Who answers the HTTP socket. */
  entry: string
  workers: WorkerService[]
  disks: DiskService[]
  extensions?: Extension[]
}): string {
  const services = [...workers.map(toService), ...disks.map(toDisk)]
  const modules = extensions.map(({ name, module }) => `(name = ${quote(name)}, esModule = embed ${quote(module)})`)
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
${services.map((service) => `    ${service}`).join(',\n')}
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = ${entry})],
  extensions = [(modules = [${modules.join(', ')}])]
);
`
}

/** A worker's named export as somebody to talk to. */
export function toEntrypoint(worker: string, name: string): string {
  return `(name = ${quote(worker)}, entrypoint = ${quote(name)})`
}

/** A text as the language writes it. */
export function quote(text: string): string {
  return JSON.stringify(text)
}

function toService(worker: WorkerService): string {
  const { name, module, compatibilityDate, compatibilityFlags, bindings, objects, disk } = worker
  const parts = [
    `modules = [(name = ${quote(module)}, esModule = embed ${quote(module)})]`,
    `compatibilityDate = ${quote(compatibilityDate)}`,
    `compatibilityFlags = [${compatibilityFlags.map(quote).join(', ')}]`,
    `bindings = [${bindings.map((binding) => `(name = ${quote(binding.name)}, ${binding.value})`).join(', ')}]`,
    `durableObjectNamespaces = [${objects.map(toNamespace).join(', ')}]`,
    ...(disk === undefined ? [] : [`durableObjectStorage = (localDisk = ${quote(disk)})`]),
  ]
  return `(name = ${quote(name)}, worker = (${parts.join(', ')}))`
}

function toNamespace({ className, uniqueKey }: WorkerService['objects'][number]): string {
  return `(className = ${quote(className)}, uniqueKey = ${quote(uniqueKey)}, enableSql = true)`
}

function toDisk({ name, path }: DiskService): string {
  return `(name = ${quote(name)}, disk = (path = ${quote(path)}, writable = true))`
}
