import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Button } from '../../shared/ui/button.tsx'
import { Chip } from '../../shared/ui/chip.tsx'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { matchesOf } from '../consoles/matches-of.ts'
import { profiles } from '../consoles/profile-list.ts'
import { ProfileUpdates } from '../consoles/updates/profile-updates.tsx'
import { TaughtSites } from '../teach/taught-sites.tsx'
import { describeReading, groupConsoles } from './console-groups.ts'

/** Plain consent, one console at a time: nothing is read before the seller switches it on here. */
export function ConsoleSwitches({ children }: { children?: ComponentChildren }) {
  return (
    <main class="ui-page panel consoles">
      <h1>要在哪些客服台里帮你写草稿</h1>
      <p>
        副驾只读打开的那个会话，默认只在本机处理。你点插入，草稿才进输入框。不会点发送，不会切换会话，也不读别的网站。
      </p>
      {groupConsoles(profiles).map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h2>{group.title}</h2>
          <p class="ui-caption">{group.why}</p>
          <ul class="console-list">
            {group.profiles.map((profile) => (
              <ConsoleSwitch key={profile.id} profile={profile} />
            ))}
          </ul>
        </section>
      ))}
      {children}
      <TaughtSites />
      <ProfileUpdates />
      <p>
        <a href="/privacy.html">隐私：读什么、去哪里、留多久、怎么删</a>
      </p>
    </main>
  )
}

type SwitchState = 'unknown' | 'off' | 'on' | 'refused'

function ConsoleSwitch({ profile }: { profile: ConsoleProfile }) {
  const [state, setState] = useState<SwitchState>('unknown')
  useEffect(() => followPermission(profile, setState), [profile])
  const isOn = state === 'on'
  const toggle = async () => {
    const origins = matchesOf(profile)
    if (isOn) setState((await browser.permissions.remove({ origins })) ? 'off' : 'on')
    else setState((await browser.permissions.request({ origins })) ? 'on' : 'refused')
  }
  return (
    <li class="console-switch" data-console={profile.id}>
      <div>
        <h3>
          {profile.name} {isOn && <Chip tone="accent">已打开</Chip>}
        </h3>
        <p>{describeReading(profile)}</p>
        <p class="ui-caption">{[...profile.hosts, ...(profile.panelHosts ?? [])].join('、')}</p>
        <p class="console-refusal" role="status">
          {state === 'refused' && '浏览器没有给权限，什么都没有读。需要时再点一次。'}
        </p>
      </div>
      <Button
        tone={isOn ? 'plain' : 'primary'}
        disabled={state === 'unknown'}
        aria-label={`${isOn ? '关掉' : '打开'}「${profile.name}」`}
        onClick={() => void toggle()}
      >
        {isOn ? '关掉' : '打开'}
      </Button>
    </li>
  )
}

/** What the browser says, also when it is changed in the browser's own settings. */
function followPermission(profile: ConsoleProfile, setState: (next: (before: SwitchState) => SwitchState) => void) {
  const read = async () => {
    const isOn = await browser.permissions.contains({ origins: matchesOf(profile) })
    setState((before) => (isOn ? 'on' : before === 'refused' ? 'refused' : 'off'))
  }
  const handleChange = () => void read()
  handleChange()
  browser.permissions.onAdded.addListener(handleChange)
  browser.permissions.onRemoved.addListener(handleChange)
  return () => {
    browser.permissions.onAdded.removeListener(handleChange)
    browser.permissions.onRemoved.removeListener(handleChange)
  }
}
