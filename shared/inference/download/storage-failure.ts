import type { ModelErrorCode } from '../local-model.ts'

/** The browser would not keep something. Thrown through the reading of a stream, caught where a file's fetch ends. */
export class StorageFailure extends Error {
  readonly reason: Extract<ModelErrorCode, 'not-enough-space' | 'storage-denied'>
  constructor(cause: unknown) {
    super('storage', { cause })
    this.name = 'StorageFailure'
    this.reason = hasName(cause) && cause.name === 'QuotaExceededError' ? 'not-enough-space' : 'storage-denied'
  }
}

/** Runs something that stores, so that its failure is not taken for the network's. */
export async function storing<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw error instanceof StorageFailure ? error : new StorageFailure(error)
  }
}

function hasName(value: unknown): value is { name: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value
}
