import { connect, createServer, type Socket } from 'node:net'

/** A wire between browser and edge that a journey can cut: real refused connections and dead sockets. */
export interface NetworkSwitch {
  url: string
  /** Ends every open connection and refuses new ones. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** Listens on a free local port and passes every byte on to `target` while the wire is whole. */
export async function connectNetworkSwitch(target: string): Promise<NetworkSwitch> {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) return near.resetAndDestroy()
    const far = connect(Number(port), hostname)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => socket.destroy()) // a cut wire is the point of this thing
      socket.on('close', () => open.delete(socket))
    }
    near.pipe(far).pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the switch has no port')
  const cutAll = () => {
    for (const socket of open) socket.resetAndDestroy()
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut() {
      isCut = true
      cutAll()
    },
    mend() {
      isCut = false
    },
    async close() {
      cutAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
