/** What a device keeps under a key: runs in the browser, in a page of the origin whose device it is. */
export function readKeptRow(at: { database: string; table: string; key: string }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(at.database)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction(at.table).objectStore(at.table).get(at.key)
      reading.onsuccess = () => resolve(reading.result?.body)
      opening.result.close()
    }
  })
}
