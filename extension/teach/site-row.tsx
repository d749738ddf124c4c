import { browser } from 'wxt/browser'
import { Button } from '../../shared/ui/button.tsx'
import { siteMatch } from './register-taught.ts'
import { toTaughtFile } from './taught-file.ts'
import type { TaughtSite } from './taught-site.ts'
import { siteTexts } from './teach-texts.ts'
import { tellBackground } from './tell-background.ts'

interface SiteRowProps {
  site: TaughtSite
  onNotice: (words: string) => void
}

/** One site: whether it is taught yet, its file for a colleague, and the way to forget it. */
export function SiteRow({ site: { host, profile, version, isKnown }, onNotice }: SiteRowProps) {
  const forget = async () => {
    await tellBackground({ type: 'teach.forget', host })
    // A console of the product's own keeps the switch that it has.
    if (!isKnown) await browser.permissions.remove({ origins: [siteMatch(host)] }).catch(stayGranted)
    onNotice(siteTexts.forgotten(host))
  }
  return (
    <li class="console-switch" data-site={host}>
      <div>
        <h3>{host}</h3>
        <p class="ui-caption">
          {profile ? siteTexts.taught(version) : `${siteTexts.notTaught}　${siteTexts.open}`}
          {isKnown && `　${siteTexts.repaired}`}
        </p>
      </div>
      <div class="site-ways">
        {profile && (
          <a class="ui-btn is-plain is-m site-export" href={toAddress(toTaughtFile(profile))} download={`${host}.json`}>
            {siteTexts.export}
          </a>
        )}
        <Button aria-label={`${siteTexts.forget}「${host}」`} onClick={() => void forget()}>
          {siteTexts.forget}
        </Button>
      </div>
    </li>
  )
}

function stayGranted(): void {
  // Granted by whoever administers this browser, for good: nothing runs there all the same.
}

function toAddress(file: string): string {
  return `data:application/json;charset=utf-8,${encodeURIComponent(file)}`
}
