import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Button } from '../../shared/ui/button.tsx'
import { findProfile } from '../consoles/find-profile.ts'
import { ImportTaught } from './import-taught.tsx'
import { parseSite } from './parse-site.ts'
import { siteMatch } from './register-taught.ts'
import { SiteRow } from './site-row.tsx'
import { loadSites, type TaughtSite } from './taught-site.ts'
import { siteRefusalTexts, siteTexts } from './teach-texts.ts'
import { tellBackground } from './tell-background.ts'
import './taught-sites.css'

/** The consent page's part for sites of the seller's own: one address at a time, asked by the browser. */
export function TaughtSites() {
  const [sites, setSites] = useState<TaughtSite[]>([])
  const [address, setAddress] = useState('')
  const [notice, setNotice] = useState('')
  useEffect(() => followSites(setSites), [])
  const add = async () => {
    const site = parseSite(address)
    if (!site.ok) return setNotice(siteRefusalTexts[site.reason])
    const own = findProfile(siteMatch(site.value))
    if (own) return setNotice(siteTexts.known(own.name))
    // Asked first: the browser takes the question only from the press itself.
    if (!(await browser.permissions.request({ origins: [siteMatch(site.value)] }))) return setNotice(siteTexts.refused)
    await tellBackground({ type: 'teach.add', host: site.value })
    setAddress('')
    setNotice(siteTexts.added(site.value))
  }
  return (
    <section aria-label={siteTexts.title}>
      <h2>{siteTexts.title}</h2>
      <p class="ui-caption">{siteTexts.why}</p>
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <label>
          {siteTexts.label}
          <input
            value={address}
            placeholder={siteTexts.placeholder}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <Button type="submit">{siteTexts.add}</Button>
        <ImportTaught onNotice={setNotice} />
      </form>
      <p class="site-notice" role="status">
        {notice}
      </p>
      <ul class="console-list">
        {sites.map((site) => (
          <SiteRow key={site.host} site={site} onNotice={setNotice} />
        ))}
      </ul>
    </section>
  )
}

function followSites(setSites: (sites: TaughtSite[]) => void): () => void {
  const read = () => void loadSites().then(setSites)
  read()
  browser.storage.local.onChanged.addListener(read)
  return () => browser.storage.local.onChanged.removeListener(read)
}
