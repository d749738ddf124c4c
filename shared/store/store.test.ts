import 'fake-indexeddb/auto'
import { createStore } from './create-store.ts'
import { createMemoryBackend } from './memory-store.ts'
import { openStore } from './open-store.ts'
import { describeStore } from './store.contract.ts'

let count = 0

describeStore('the store in IndexedDB', async () => {
  count += 1
  const name = `contract-${count}`
  return { store: await openStore(name), reopen: () => openStore(name) }
})

describeStore('the store in memory', async () => {
  const rows = createMemoryBackend()
  const state = { kind: 'memory', why: 'denied' } as const
  const open = () => createStore({ ...rows, getState: () => state, onStateChange: () => {} })
  return { store: open(), reopen: async () => open() }
})
