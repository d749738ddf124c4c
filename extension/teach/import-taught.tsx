import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Button } from '../../shared/ui/button.tsx'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { siteMatch } from './register-taught.ts'
import { parseTaughtFile } from './taught-file.ts'
import { fileRefusalTexts, siteTexts } from './teach-texts.ts'
import { tellBackground } from './tell-background.ts'

/** Takes what a colleague taught: its one site is named, and the browser asks about that one alone. */
export function ImportTaught({ onNotice }: { onNotice: (words: string) => void }) {
  const [read, setRead] = useState<{ host: string; profile: ConsoleProfile } | null>(null)
  const open = async (file: File | undefined) => {
    if (!file) return
    const parsed = parseTaughtFile(await file.text())
    setRead(parsed.ok ? parsed.value : null)
    onNotice(parsed.ok ? '' : fileRefusalTexts[parsed.reason])
  }
  const take = async () => {
    if (!read) return
    const isAllowed = await browser.permissions.request({ origins: [siteMatch(read.host)] })
    if (!isAllowed) return onNotice(siteTexts.refused)
    await tellBackground({ type: 'teach.import', profile: read.profile })
    setRead(null)
    onNotice(siteTexts.imported(read.host))
  }
  return (
    <>
      <label class="ui-btn is-plain is-m site-file">
        {siteTexts.import}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0])
            event.currentTarget.value = '' // the same file may be chosen again
          }}
        />
      </label>
      {read && (
        <p class="site-import">
          {siteTexts.importAsk(read.host)}
          <Button size="s" tone="primary" onClick={() => void take()}>
            {siteTexts.importTake}
          </Button>
        </p>
      )}
    </>
  )
}
