import { expect, test } from 'vitest'
import { parseSite } from './parse-site.ts'

test.each([
  ['kefu.example.com', { ok: true, value: 'kefu.example.com' }],
  [' https://Kefu.Example.com:8443/chat?id=1#a ', { ok: true, value: 'kefu.example.com' }],
  ['', { ok: false, reason: 'no-address' }],
  ['http://kefu.example.com', { ok: false, reason: 'not-https' }],
  ['javascript://kefu.example.com/%0aalert(1)', { ok: false, reason: 'not-https' }],
  ['localhost', { ok: false, reason: 'no-host' }],
  ['https://*.example.com', { ok: false, reason: 'no-host' }],
  ['客服台', { ok: false, reason: 'no-host' }],
])('%s', (text, expected) => {
  expect(parseSite(text)).toEqual(expected)
})
