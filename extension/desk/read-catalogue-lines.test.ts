import { expect, test, vi } from 'vitest'
import { createDeskClient } from './client.ts'
import { scriptedCatalogue } from './dev/scripted-catalogue.ts'
import { linesType } from './read-lines.ts'

const { articles, ...rest } = scriptedCatalogue
const lines = [{ ...rest, articles: [] }, articles.slice(0, 3), articles.slice(3)].map((line) => JSON.stringify(line))

function fetchFrom(text: string) {
  // Cut in the middle of a character's bytes too.
  const bytes = new TextEncoder().encode(text)
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 1000) controller.enqueue(bytes.slice(at, at + 1000))
      controller.close()
    },
  })
  const fetcher = vi.fn<typeof fetch>(async () => new Response(body, { headers: { 'content-type': linesType } }))
  const client = createDeskClient({ edge: '', getToken: () => 'secret', onSignedOut: () => undefined, fetcher })
  return { fetcher, answer: client.fetchCatalogue() }
}

test('a catalogue in parts is put together again', async () => {
  const { fetcher, answer } = fetchFrom(lines.join('\n'))
  expect(await answer).toEqual({ ok: true, value: scriptedCatalogue })
  expect(new Headers(fetcher.mock.calls[0]?.[1]?.headers).get('accept')).toContain(linesType)
})

test.each([
  ['nothing at all', ''],
  ['a line that is no article', `${lines[0]}\n[{"id":"x"}]`],
  ['a line that broke off', `${lines[0]}\n[{"id":`],
])('%s is no catalogue', async (_name, text) => {
  expect(await fetchFrom(text).answer).toEqual({ ok: false, reason: { code: 'unsupported-protocol' } })
})
