import { describe, expect, test } from 'vitest'
import type { HttpResult } from './http.ts'
import { connectLiveSocket, type LiveSocket, type SocketHandlers } from './live-socket.ts'

/** A network whose sockets, tickets and clock are all in the test's hands. */
async function setUp({ tickets = [] as (boolean | 'broken')[] } = {}) {
  const sockets: { handlers: SocketHandlers; sent: string[]; isClosed: boolean }[] = []
  const states: string[] = []
  const heard: string[] = []
  let timer: { run(): void; ms: number } | null = null
  const link: LiveSocket = connectLiveSocket(
    {
      async fetchUrl(): Promise<HttpResult<string>> {
        const ok = tickets.shift() ?? true
        if (ok === 'broken') throw new Error('the session could not be read')
        return ok ? { ok, value: 'wss://edge/x' } : { ok, reason: { kind: 'network' } }
      },
      openSocket(_, handlers) {
        const socket = { handlers, sent: [] as string[], isClosed: false }
        sockets.push(socket)
        return {
          send: (text) => void socket.sent.push(text),
          close: () => {
            socket.isClosed = true
          },
        }
      },
      setTimer(run, ms) {
        const own = { run, ms }
        timer = own
        return () => {
          if (timer === own) timer = null
        }
      },
      random: () => 1,
    },
    {
      onOpen: () => link.send('hello'),
      onText: (text) => void heard.push(text),
      onState: (state) => void states.push(state),
    },
  )
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  const elapse = async () => {
    const due = timer
    timer = null
    due?.run()
    await settle()
    return due?.ms
  }
  const open = async () => {
    await settle()
    sockets.at(-1)!.handlers.onOpen()
    link.markReady()
  }
  await settle()
  return { link, sockets, states, heard, elapse, open, settle }
}

describe('a socket that comes back', () => {
  test('says hello when open and is online when answered', async () => {
    const { sockets, states, open } = await setUp()
    await open()
    expect(sockets[0]!.sent).toEqual(['hello'])
    expect(states).toEqual(['online'])
  })

  test('tries again after it was cut, without calling that offline', async () => {
    const { sockets, states, open, elapse } = await setUp()
    await open()
    sockets[0]!.handlers.onClose()
    expect(await elapse()).toBe(500)
    await open()
    expect(sockets).toHaveLength(2)
    expect(states).toEqual(['online', 'connecting', 'online'])
  })

  test('an address that could not even be asked for is asked for again', async () => {
    const { states, open, elapse } = await setUp({ tickets: ['broken'] })
    await elapse()
    await open()
    expect(states).toEqual(['offline', 'online'])
  })

  test('waits longer after every failure and stays offline meanwhile', async () => {
    const { states, open, elapse } = await setUp({ tickets: [false, false, false] })
    expect([await elapse(), await elapse(), await elapse()]).toEqual([500, 1000, 2000])
    await open()
    expect(states).toEqual(['offline', 'online'])
  })

  test('notices a half-open link: silence, a ping, silence, another socket', async () => {
    const { sockets, elapse, open } = await setUp()
    await open()
    expect(await elapse()).toBe(25_000)
    expect(sockets[0]!.sent).toEqual(['hello', 'ping'])
    expect(await elapse()).toBe(10_000)
    expect(sockets[0]!.isClosed).toBe(true)
    await elapse()
    expect(sockets).toHaveLength(2)
  })

  test('a pong is enough to stay, and nobody above hears it', async () => {
    const { sockets, elapse, open, heard } = await setUp()
    await open()
    await elapse()
    sockets[0]!.handlers.onText('pong')
    expect(await elapse()).toBe(25_000)
    expect(sockets).toHaveLength(1)
    expect(heard).toEqual([])
  })

  test('an opening that never ends is given up', async () => {
    const { sockets, elapse, states } = await setUp()
    expect(await elapse()).toBe(15_000)
    expect(sockets[0]!.isClosed).toBe(true)
    expect(states).toEqual(['offline'])
  })

  test('the device says offline: closed at once; online: opened at once', async () => {
    const { link, sockets, states, open, settle } = await setUp()
    await open()
    link.noticeNetwork(false)
    expect(sockets[0]!.isClosed).toBe(true)
    expect(link.send('x')).toBe(false)
    link.noticeNetwork(true)
    await settle()
    await open()
    expect(states).toEqual(['online', 'offline', 'online'])
  })

  test('focus probes a link that looks alive', async () => {
    const { link, sockets, open, elapse } = await setUp()
    await open()
    link.noticeNetwork(true)
    expect(sockets[0]!.sent).toEqual(['hello', 'ping'])
    expect(await elapse()).toBe(4_000)
    expect(sockets[0]!.isClosed).toBe(true)
  })

  test('late words of a socket that was given up are not heard', async () => {
    const { link, sockets, heard, open, settle } = await setUp()
    await open()
    link.restart()
    await settle()
    sockets[0]!.handlers.onText('old')
    sockets[0]!.handlers.onClose()
    expect(heard).toEqual([])
    expect(sockets).toHaveLength(2)
  })

  test('closed for good, it opens nothing more', async () => {
    const { link, sockets, elapse, open } = await setUp()
    await open()
    link.close()
    sockets[0]!.handlers.onClose()
    await elapse()
    link.noticeNetwork(true)
    await elapse()
    expect(sockets).toHaveLength(1)
  })
})
