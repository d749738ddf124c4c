import type { ModelFile } from '../manifest/model-manifest.ts'
import type { EngineFile } from '../web-llm/engine-files.ts'
import type { DownloadDeps, KeptPart, StreamHash } from './download-deps.ts'
import { storing } from './storage-failure.ts'

/** So much is gathered before it is kept: what a closed tab may lose. */
const pieceBytes = 2 ** 20

type Deps = Pick<DownloadDeps, 'parts' | 'whole' | 'createHash'>

/** One file while it arrives: hashed on the way, kept in pieces, put where the engine looks once it is what it must be. */
export class ArrivingFile {
  receivedBytes = 0
  /** Where the bytes so far came from, and which version of it. */
  from: Omit<KeptPart, 'pieces'> = { mirror: '', etag: null }
  readonly file: ModelFile & EngineFile
  #deps: Deps
  #hash: StreamHash
  #pending: Uint8Array[] = []
  #pendingBytes = 0

  constructor(file: ModelFile & EngineFile, deps: Deps) {
    this.file = file
    this.#deps = deps
    this.#hash = deps.createHash()
  }

  /** Takes up what an earlier download kept. */
  async restore(): Promise<void> {
    const kept = await storing(() => this.#deps.parts.load(this.file.url))
    if (kept === null) return
    this.from = { mirror: kept.mirror, etag: kept.etag }
    for (const piece of kept.pieces) {
      this.#hash.update(piece)
      this.receivedBytes += piece.length
    }
    if (this.receivedBytes > this.file.bytes) await this.drop()
  }

  /** Begins with the first byte of another answer. */
  async restart(from: Omit<KeptPart, 'pieces'>): Promise<void> {
    this.#forget()
    this.from = from
    await storing(() => this.#deps.parts.begin(this.file.url, from))
  }

  async add(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes)
    this.#pending.push(bytes)
    this.#pendingBytes += bytes.length
    this.receivedBytes += bytes.length
    if (this.#pendingBytes >= pieceBytes) await this.keep()
  }

  /** Keeps what came since the last time. */
  async keep(): Promise<void> {
    if (this.#pendingBytes === 0) return
    const piece = joinBytes(this.#pending, this.#pendingBytes)
    this.#pending = []
    this.#pendingBytes = 0
    await storing(() => this.#deps.parts.append(this.file.url, piece))
  }

  /** Puts the file where the engine looks; false when it is not what it must be, and nothing of it is left then. */
  async finish(): Promise<boolean> {
    if (this.#hash.toHex() !== this.file.sha256) {
      await this.drop()
      return false
    }
    await this.keep()
    await storing(async () => {
      const kept = await this.#deps.parts.load(this.file.url)
      await this.#deps.whole.put(this.file, kept?.pieces ?? [])
      await this.#deps.parts.drop(this.file.url)
    })
    return true
  }

  async drop(): Promise<void> {
    this.#forget()
    await storing(() => this.#deps.parts.drop(this.file.url))
  }

  #forget(): void {
    this.#hash = this.#deps.createHash()
    this.#pending = []
    this.#pendingBytes = 0
    this.receivedBytes = 0
  }
}

function joinBytes(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    joined.set(chunk, at)
    at += chunk.length
  }
  return joined
}
