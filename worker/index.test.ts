import { exports } from 'cloudflare:workers'
import { expect, test } from 'vitest'

test('the shop page answers', async () => {
  const response = await exports.default.fetch(new Request('http://localhost/'))
  expect(response.status).toBe(200)
})
