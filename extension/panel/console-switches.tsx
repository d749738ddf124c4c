import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Button } from '../../shared/ui/button.tsx'
import { type Console, consoles } from '../consoles/console-list.ts'

/** Plain consent, one console at a time: nothing is read before the seller switches it on here. */
export function ConsoleSwitches() {
  return (
    <main class="ui-page panel">
      <h1>要在哪些客服台里帮你写草稿</h1>
      <p>副驾会读打开的那个会话里的聊天内容，默认只在本机处理。不会点发送，不会切换会话，也不读别的网站。</p>
      <ul>
        {consoles.map((one) => (
          <ConsoleSwitch key={one.profile.id} console={one} />
        ))}
      </ul>
    </main>
  )
}

function ConsoleSwitch({ console: { profile, matches } }: { console: Console }) {
  const [isOn, setOn] = useState<boolean | null>(null)
  useEffect(() => void browser.permissions.contains({ origins: matches }).then(setOn), [matches])
  const toggle = async () => {
    if (isOn) setOn(!(await browser.permissions.remove({ origins: matches })))
    else setOn(await browser.permissions.request({ origins: matches }))
  }
  return (
    <li class="panel-head">
      <span>
        {profile.name}
        <span class="ui-caption">　{profile.hosts.join('、')}</span>
      </span>
      <Button tone={isOn ? 'plain' : 'primary'} disabled={isOn === null} onClick={() => void toggle()}>
        {isOn ? '关掉' : '只在这个网站打开'}
      </Button>
    </li>
  )
}
