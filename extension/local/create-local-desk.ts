import { signal } from '@preact/signals'
import type { SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import type { StaffSession } from '../../shared/protocol/http.ts'
import { createDesk } from '../desk/create-desk.ts'
import { answerOnDevice } from './answer-on-device.ts'

/** On their own device everybody may do everything. */
const seller: StaffSession = {
  token: '',
  staff: { id: 'local', name: '本机', email: '', role: 'owner', shop: 'local', shopName: '本机' },
}

export type LocalDesk = ReturnType<typeof createLocalDesk>

/** The desk's import screens over this device alone, and the engine's own snapshot beside them. */
export function createLocalDesk(engine: SellerEngine) {
  const real = signal<SellerSnapshot | null>(null)
  const publishesPacks = signal(false)
  let orderFile = { file: '', importId: '' }
  const watched: SellerEngine = {
    ...engine,
    watch: (listener) =>
      engine.watch((snapshot) => {
        real.value = snapshot
        listener({ ...snapshot, connection: 'online', session: seller })
      }),
    signOut: async () => undefined,
  }
  const getOrderFile = () => {
    const state = desk.sources.orders.state.peek()
    const { file, name } = 'file' in state ? state : { file: '', name: '订单' }
    if (orderFile.file !== file) orderFile = { file, importId: crypto.randomUUID() }
    return { importId: orderFile.importId, name: name.slice(0, 120) }
  }
  const fetcher = answerOnDevice({ engine, getOrderFile, publishesPacks: () => publishesPacks.peek() })
  const desk = createDesk({ engine: watched, edge: '', fetcher })
  return { desk, engine, real, publishesPacks }
}
