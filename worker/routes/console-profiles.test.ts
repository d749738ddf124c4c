import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { app } from '../app.ts'

const bundle = '{"format":1,"payload":"{}","signature":"AA=="}'

function askEdge(asset: Response) {
  const assets = { fetch: async () => asset }
  const request = new Request('http://edge.test/console-profiles.json', {
    headers: { origin: 'moz-extension://8c6f/' },
  })
  return app.fetch(request, { ...env, ASSETS: assets }, createExecutionContext())
}

test('the signed profiles go out letter by letter, to any origin', async () => {
  const response = await askEdge(new Response(bundle))
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(bundle)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('content-type')).toContain('application/json')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('an edge without any says so, readable for the extension', async () => {
  const response = await askEdge(new Response(null, { status: 404 }))
  expect(response.status).toBe(404)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})
