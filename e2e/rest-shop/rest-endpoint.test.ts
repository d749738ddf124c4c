import { describe, expect, test } from 'vitest'
import { parseEndpoint } from '../../worker/commerce/rest-endpoint.ts'

describe('which addresses are called', () => {
  test.each([
    ['https://shop.example.com/kefu', 'ok'],
    ['https://shop.example.com:8443', 'ok'],
    ['http://shop.example.com', 'not-https'],
    ['ftp://shop.example.com', 'not-https'],
    ['https://10.0.0.1', 'ip-literal'],
    ['https://0x7f.1', 'ip-literal'],
    ['https://2130706433', 'ip-literal'],
    ['https://0177.0.0.1', 'ip-literal'],
    ['https://127.1', 'ip-literal'],
    ['https://127.0.0.1./v1', 'ip-literal'],
    ['https://１２７.0.0.1', 'ip-literal'],
    ['https://[::1]', 'ip-literal'],
    ['https://[::ffff:10.0.0.8]', 'ip-literal'],
    ['https://127.0.0.1.nip.io', 'private-name'],
    ['https://llm.7f000001.nip.io/v1', 'private-name'],
    ['https://app.localtest.me.', 'private-name'],
    ['https://LVH.me', 'private-name'],
    ['https://llm-10-0-0-8.example.com', 'private-name'],
    ['https://169.254.169.254.example.com', 'private-name'],
    ['https://172-31-0-9.example.com', 'private-name'],
    ['https://172-32-0-9.example.com', 'ok'],
    ['https://v10-2.example.com', 'ok'],
    ['https://10-2-3.example.com', 'ok'],
    ['https://api.10-0.example.com', 'ok'],
    ['https://notnip.io', 'ok'],
    ['https://localhost', 'private-name'],
    ['https://LOCALHOST.', 'private-name'],
    ['https://erp', 'private-name'],
    ['https://erp.internal', 'private-name'],
    ['https://printer.local', 'private-name'],
    ['https://a.home.arpa', 'private-name'],
    ['https://me:secret@shop.example.com', 'has-credentials'],
    ['https://shop.example.com/?a=1', 'has-query'],
    ['https://shop.example.com/#a', 'has-query'],
    ['http://127.0.0.1:8080', 'not-https'],
    ['shop.example.com', 'malformed'],
  ])('%s: %s', (text, verdict) => {
    const parsed = parseEndpoint(text)
    expect(parsed.ok ? 'ok' : parsed.reason).toBe(verdict)
  })

  test('the loopback of a test is one address and plain', () => {
    expect(parseEndpoint('http://127.0.0.1:8080', { loopback: true }).ok).toBe(true)
    expect(parseEndpoint('http://127.0.0.2', { loopback: true })).toEqual({ ok: false, reason: 'not-https' })
    expect(parseEndpoint('https://10.0.0.1', { loopback: true })).toEqual({ ok: false, reason: 'ip-literal' })
  })
})
