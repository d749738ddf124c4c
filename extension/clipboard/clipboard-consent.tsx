import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../shared/ui/button.tsx'
import { askForClipboard, giveClipboardBack, hasClipboard } from './clipboard-permission.ts'

/** Plain consent before the first press of a shortcut reads anything. */
export function ClipboardConsent() {
  const [isOn, setOn] = useState<boolean | null>(null)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => void hasClipboard().then(setOn), [])
  const ask = async () => {
    const isGiven = await askForClipboard()
    setOn(isGiven)
    setRefused(!isGiven)
  }
  return (
    <main class="ui-page panel">
      <h1>在千牛里按两下键拿到草稿</h1>
      <p>
        在千牛或别的程序里复制客户的话，再按 Ctrl+Shift+8：草稿写好，放进剪贴板，直接粘贴。Ctrl+Shift+9 换成第二条。
      </p>
      <ul class="consent-points">
        <li>只在你按快捷键的那一下读剪贴板，平时不读。</li>
        <li>读到的话只在本机用来写草稿，不保存，也不发到网上。</li>
        <li>空的、超过 4000 字的、像密码、号码或网址的，读到也不用，剪贴板不动。</li>
        <li>复制的是第几条、开头几个字，用通知告诉你。</li>
        <li>副驾不会替你粘贴，也不会替你发送。</li>
      </ul>
      <p class="panel-notice" role="status">
        {isOn === true && '已经打开。复制客户的话，按 Ctrl+Shift+8'}
        {isRefused && '没有打开。粘贴和复制在侧边栏里照样能用'}
      </p>
      <div class="paste-ways">
        {isOn === true ? (
          <Button onClick={() => void giveClipboardBack().then((isGone) => setOn(!isGone))}>关掉</Button>
        ) : (
          <Button tone="primary" disabled={isOn === null} onClick={() => void ask()}>
            允许按快捷键时读写剪贴板
          </Button>
        )}
      </div>
      <p class="ui-caption">快捷键被别的程序占用时，在 chrome://extensions/shortcuts 里改。</p>
    </main>
  )
}
