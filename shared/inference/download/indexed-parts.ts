import type { KeptPart, PartStore } from './download-deps.ts'

/** One row: a file's beginning (piece 0, no bytes), or a piece of it. Its key is address and number. */
interface Row {
  mirror: string
  etag: string | null
  bytes: Uint8Array<ArrayBuffer>
}
/** Its name in a browser. */
export const partsDatabase = 'kefu-model-parts'
const table = 'pieces'
const beginning = (url: string, mirror: string, etag: string | null): [Row, [string, number]] => [
  { mirror, etag, bytes: new Uint8Array(0) },
  [url, 0],
]

/**
 * Unfinished files in a database of their own: unlike a file that is being written, each piece is there for good once its
 * transaction is, so a tab that is killed loses one piece.
 */
export async function openIndexedParts(name: string, factory: IDBFactory): Promise<PartStore> {
  const database = await openTable(name, factory)

  async function change(run: (rows: IDBObjectStore) => void): Promise<void> {
    const transaction = database.transaction(table, 'readwrite')
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    run(transaction.objectStore(table))
    await done
  }
  const read = (url: string): Promise<Row[]> => {
    const rows = database.transaction(table, 'readonly').objectStore(table)
    return settle(rows.getAll(rangeOf(url)))
  }
  return {
    async load(url): Promise<KeptPart | null> {
      const [first, ...rest] = await read(url)
      return first ? { mirror: first.mirror, etag: first.etag, pieces: rest.map(({ bytes }) => bytes) } : null
    },
    begin: (url, { mirror, etag }) =>
      change((rows) => {
        rows.delete(rangeOf(url))
        rows.put(...beginning(url, mirror, etag))
      }),
    append: (url, bytes) =>
      change((rows) => {
        const counting = rows.count(rangeOf(url))
        counting.onsuccess = () => rows.put({ mirror: '', etag: null, bytes }, [url, counting.result])
      }),
    async countBytes(url) {
      return (await read(url)).reduce((sum, { bytes }) => sum + bytes.length, 0)
    },
    drop: (url) => change((rows) => rows.delete(rangeOf(url))),
    async dropBelow(prefix) {
      let freed = 0
      await change((rows) => {
        const walking = rows.openCursor(IDBKeyRange.bound([prefix], [`${prefix}\uffff`]))
        walking.onsuccess = () => {
          const cursor = walking.result
          if (cursor === null) return
          freed += (cursor.value as Row).bytes.length
          cursor.delete()
          cursor.continue()
        }
      })
      return freed
    },
  }
}

/** How many bytes of each unfinished file are kept, by its address; makes no database where there is none. */
export async function countUnfinished(factory: IDBFactory): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  // Older browsers cannot be asked; there an empty one comes to be.
  const known = await factory.databases?.()
  if (known?.some(({ name }) => name === partsDatabase) === false) return found
  const database = await openTable(partsDatabase, factory)
  try {
    const transaction = database.transaction(table, 'readonly')
    const walking = transaction.objectStore(table).openCursor()
    // One piece in memory at a time: together they may be more than a tab can hold.
    walking.onsuccess = () => {
      const cursor = walking.result
      if (cursor === null) return
      const [url] = cursor.key as [string, number]
      found.set(url, (found.get(url) ?? 0) + (cursor.value as Row).bytes.length)
      cursor.continue()
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
  return found
}

function openTable(name: string, factory: IDBFactory): Promise<IDBDatabase> {
  const opening = factory.open(name, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(table)
  return settle(opening)
}

/** All rows of one file, in their order. */
function rangeOf(url: string): IDBKeyRange {
  return IDBKeyRange.bound([url], [url, Number.POSITIVE_INFINITY])
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
