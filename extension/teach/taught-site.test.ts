import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { profiles } from '../consoles/profile-list.ts'
import { findPageProfile } from './find-page-profile.ts'
import { addSite, forgetSite, keepTaught, loadSite, loadSites } from './taught-site.ts'

const jd = profiles.find(({ id }) => id === 'jd')
if (!jd) throw new Error('the package has no profile of JD')
const own = { basis: null, isKnown: false }
const page = 'https://kefu.example.com/chat'

beforeEach(() => fakeBrowser.reset())

test('a site is added, taught twice and forgotten; each time it is the next version', async () => {
  await addSite('kefu.example.com')
  expect(await findPageProfile(page)).toBeNull()
  await keepTaught('kefu.example.com', jd, own)
  await addSite('kefu.example.com')
  expect(await findPageProfile(page)).toMatchObject({ id: 'taught-kefu-example-com', version: 1 })
  await keepTaught('kefu.example.com', jd, own)
  expect(await findPageProfile(page)).toMatchObject({ version: 2 })
  await forgetSite('kefu.example.com')
  expect(await loadSites()).toEqual([])
  expect(await findPageProfile(page)).toBeNull()
})

test('what was taught on one site is used on no other', async () => {
  await keepTaught('kefu.example.com', { ...jd, hosts: ['mail.example.com'] }, own)
  expect((await findPageProfile(page))?.hosts).toEqual(['kefu.example.com'])
  expect(await findPageProfile('https://mail.example.com/')).toBeNull()
  expect(await findPageProfile('https://kefu.example.com.evil.example/')).toBeNull()
})

test('a console that was shown again goes by that until the product has a newer profile of it', async () => {
  const address = 'https://dongdong.jd.com/'
  await keepTaught('dongdong.jd.com', jd, { basis: { id: 'jd', version: jd.version }, isKnown: true })
  expect(await findPageProfile(address)).toMatchObject({ id: 'taught-dongdong-jd-com' })
  await keepTaught('dongdong.jd.com', jd, { basis: { id: 'jd', version: jd.version - 1 }, isKnown: true })
  expect(await findPageProfile(address)).toMatchObject({ id: 'jd' })
})

test('what an older build kept in another shape is a site that is not taught', async () => {
  const site = { host: 'kefu.example.com', profile: { id: 1 }, version: 3, basis: null, isKnown: false }
  await fakeBrowser.storage.local.set({ 'taught-sites': { 'kefu.example.com': site } })
  expect(await loadSite('kefu.example.com')).toMatchObject({ profile: null, version: 3 })
})
