import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const edge = 'https://edge.example'

/** One page with the script tag and what the script made of it. */
async function loadPage({ stub = [] as unknown[][], tags = 1 } = {}) {
  if (stub.length > 0) window.KefuCopilot = Object.assign(() => undefined, { q: stub })
  for (let tag = 0; tag < tags; tag += 1) {
    const script = document.createElement('script')
    script.dataset.shop = 'demo'
    script.type = 'text/plain'
    script.src = `${edge}/embed.js`
    document.head.append(script)
    vi.resetModules()
    await import('./loader.ts')
  }
  const hosts = document.querySelectorAll('kefu-copilot')
  const root = hosts[0]?.shadowRoot
  if (!root) throw new Error('no launcher')
  const launcher = root.querySelector('button')
  if (!launcher) throw new Error('no button')
  return { hosts, root, launcher, frame: () => root.querySelector<HTMLIFrameElement>('kefu-frame') }
}

function command(...call: unknown[]) {
  window.KefuCopilot?.(...call)
}

/** Gives the iframe a window that remembers what it was told, and speaks for it. */
function joinWidget(frame: HTMLIFrameElement | null) {
  const told: [unknown, string][] = []
  const target = { postMessage: (message: unknown, origin: string) => told.push([message, origin]), location: {} }
  if (!frame) throw new Error('no iframe')
  Object.defineProperty(frame, 'contentWindow', { value: target })
  const say = (data: unknown, origin = edge, source: unknown = target) => {
    const event = new MessageEvent('message', { data, origin })
    Object.defineProperty(event, 'source', { value: source })
    window.dispatchEvent(event)
  }
  return { told, say }
}

beforeEach(() => {
  vi.stubGlobal('visualViewport', null)
  // A frame that fetches nothing: its window is joined by hand below.
  const create = document.createElement.bind(document)
  vi.spyOn(document, 'createElement').mockImplementation((tag: string) => create(tag === 'iframe' ? 'kefu-frame' : tag))
  vi.stubGlobal('origin', location.origin)
  document.title = '山野集'
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const host of document.querySelectorAll('kefu-copilot, script')) host.remove()
  delete window.KefuCopilot
  sessionStorage.clear()
})

describe('on a shop page', () => {
  test.each(['Enter', ' ', 'Tab'])(
    'the launcher leaves the key %o to the browser, so that a keyboard opens and passes it',
    async (key) => {
      const { launcher } = await loadPage()
      // What a handler gives back counts: `false` would be the end of the key.
      expect(launcher.onkeydown?.(new KeyboardEvent('keydown', { key }))).not.toBe(false)
    },
  )

  test('a launcher stands beside the body and nothing is fetched yet', async () => {
    const { hosts, launcher, frame } = await loadPage()
    expect(hosts[0]?.parentElement).toBe(document.documentElement)
    expect(launcher.getAttribute('aria-expanded') ?? launcher.ariaExpanded).toBe('false')
    expect(frame()).toBeNull()
  })

  test('loaded twice there is one launcher', async () => {
    expect((await loadPage({ tags: 2 })).hosts).toHaveLength(1)
  })

  test('the first press makes the iframe of that shop, the second only hides it', async () => {
    const { launcher, frame, hosts } = await loadPage()
    launcher.click()
    expect(frame()?.src.startsWith(`${edge}/widget/demo#${location.origin},`)).toBe(true)
    const first = frame()
    launcher.click()
    expect(frame()).toBe(first)
    expect(hosts[0]?.className).not.toContain('open')
  })

  test('calls queued before the script came are done in order', async () => {
    const { frame } = await loadPage({ stub: [['context', { productId: 'p1' }], ['open']] })
    const { told, say } = joinWidget(frame())
    say({ kefu: 'ready' })
    expect(told).toEqual([
      [{ kefu: 'context', page: { productId: 'p1' } }, edge],
      [{ kefu: 'opened' }, edge],
    ])
  })
})

describe('with the widget', () => {
  async function open() {
    const page = await loadPage()
    page.launcher.click()
    const widget = joinWidget(page.frame())
    widget.say({ kefu: 'ready' })
    widget.told.length = 0
    return { ...page, ...widget }
  }

  test('the latest context is said again when the widget starts anew', async () => {
    const { told, say } = await open()
    command('context', { productId: 'p1' })
    command('context', { productId: 'p2' })
    command('identify', 'jwt')
    told.length = 0
    say({ kefu: 'ready' })
    expect(told.map(([message]) => message)).toEqual([
      { kefu: 'context', page: { productId: 'p2' } },
      { kefu: 'identify', jwt: 'jwt' },
      { kefu: 'opened' },
    ])
  })

  test.each([
    ['another origin', 'https://evil.example', undefined],
    ['another window', edge, { postMessage: () => undefined }],
  ])('words from %s are not heard', async (_, origin, source) => {
    const { hosts, say } = await open()
    if (source) say({ kefu: 'close' }, origin, source)
    else say({ kefu: 'close' }, origin)
    expect(hosts[0]?.className).toContain('open')
  })

  test.each([[null], ['close'], [{ kefu: 'other' }], [{ close: true }]])('%j changes nothing', async (data) => {
    const { hosts, say } = await open()
    say(data)
    expect(hosts[0]?.className).toContain('open')
  })

  test('closing hides the panel and gives the focus back', async () => {
    const { hosts, root, launcher, say } = await open()
    say({ kefu: 'close' })
    expect(hosts[0]?.className).not.toContain('open')
    expect(root.activeElement).toBe(launcher)
  })

  test('unread messages are on the launcher and before the page’s title, and go away with it', async () => {
    const { root, say } = await open()
    say({ kefu: 'close' })
    say({ kefu: 'unread', count: 2 })
    expect(root.querySelector('b')?.textContent).toBe('2')
    expect(document.title).toBe('(2) 山野集')
    document.title = '(2) 另一页'
    say({ kefu: 'unread', count: 3 })
    expect(document.title).toBe('(3) 另一页')
    say({ kefu: 'unread', count: 0 })
    expect(document.title).toBe('另一页')
  })

  test('a page hears what it asked for, until it no longer wants to', async () => {
    const { say } = await open()
    const heard = vi.fn()
    command('on', 'navigate', heard)
    say({ kefu: 'navigate', productId: 'p9' })
    command('off', 'navigate', heard)
    say({ kefu: 'navigate', productId: 'p8' })
    expect(heard.mock.calls).toEqual([['p9']])
  })

  test('shutdown lets the widget wipe first and then removes it', async () => {
    const { told, say, frame } = await open()
    command('identify', 'jwt')
    command('shutdown')
    expect(told.at(-1)).toEqual([{ kefu: 'shutdown' }, edge])
    expect(frame()).not.toBeNull()
    say({ kefu: 'close' })
    expect(frame()).toBeNull()
    expect(sessionStorage.kefu).toBe('')
  })
})
