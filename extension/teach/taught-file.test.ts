import { expect, test } from 'vitest'
import { profiles } from '../consoles/profile-list.ts'
import { parseTaughtFile, toTaughtFile } from './taught-file.ts'

const jd = profiles.find(({ id }) => id === 'jd')
if (!jd) throw new Error('the package has no profile of JD')
const site = { ...jd, id: 'taught-kefu-example-com', hosts: ['kefu.example.com'] }

test('what was exported is read again, and its site is named', () => {
  expect(parseTaughtFile(toTaughtFile(site))).toEqual({ ok: true, value: { host: 'kefu.example.com', profile: site } })
})

test.each([
  ['a picture', 'PNG…', 'not-ours'],
  ['some other JSON', '{"profile":{}}', 'not-ours'],
  ['a profile of a later format', toTaughtFile(site).replace('"format": 1', '"format": 2'), 'not-ours'],
  ['a huge file', `${toTaughtFile(site)}${' '.repeat(70_000)}`, 'too-large'],
  ['two sites', toTaughtFile({ ...site, hosts: ['kefu.example.com', 'mail.example.com'] }), 'several-hosts'],
  ['no site', toTaughtFile({ ...site, hosts: [] }), 'several-hosts'],
  [
    'what the browser knows no selector in',
    toTaughtFile({ ...site, slots: { ...site.slots, input: ['div[['] } }),
    'unsafe',
  ],
  ['a pattern that takes minutes', toTaughtFile({ ...site, keys: [key('(a+)+b')] }), 'unsafe'],
])('%s is refused', (_, text, reason) => {
  expect(parseTaughtFile(text)).toEqual({ ok: false, reason })
})

function key(pattern: string) {
  return { from: 'activeRow' as const, at: [], without: [], pattern }
}
