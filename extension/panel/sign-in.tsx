import { useState } from 'preact/hooks'
import type { SellerEngine } from '../../shared/engine/api.ts'
import type { ErrorCode } from '../../shared/protocol/errors.ts'
import { Button } from '../../shared/ui/button.tsx'
import { saveSession } from '../host/kept-session.ts'
import { LocalStart } from '../local/local-start.tsx'

const refusals: Partial<Record<ErrorCode, string>> = {
  'invalid-credentials': '邮箱或密码不对。检查后再试。',
  'too-many-requests': '试得太频繁，一分钟后再试。',
  unavailable: '连不上这个地址。检查店铺地址和网络。',
  'foreign-origin': '这个店铺的服务没有放行本扩展。请集成负责人核对扩展 ID。',
}

/** Connects the extension to a shop's edge once; knowledge then stays on this device. */
export function SignIn({ engine }: { engine: SellerEngine }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async (form: HTMLFormElement) => {
    const fields = new FormData(form)
    const edge = toOrigin(String(fields.get('edge')))
    if (!edge) return setRefusal('店铺地址要以 https:// 开头，本机调试可以用 http://127.0.0.1。')
    setBusy(true)
    const result = await engine.signIn(edge, String(fields.get('email')), String(fields.get('password')))
    setBusy(false)
    if (result.ok) await saveSession({ edge, session: result.value })
    else setRefusal(refusals[result.reason.code] ?? `没登录上（${result.reason.code}）。稍后再试。`)
  }
  return (
    <form
      class="sign-in"
      onSubmit={(event) => {
        event.preventDefault()
        void submit(event.currentTarget)
      }}
    >
      <h2>连接店铺</h2>
      <p class="ui-caption">登录一次，文章和规则会存到本机，断网也能出草稿。</p>
      <label>
        店铺地址
        <input name="edge" type="url" required placeholder="https://kefu.example.com" />
      </label>
      <label>
        邮箱
        <input name="email" type="email" required autocomplete="username" />
      </label>
      <label>
        密码
        <input name="password" type="password" required autocomplete="current-password" />
      </label>
      <p class="sign-in-refusal" role="alert">
        {refusal}
      </p>
      <Button type="submit" tone="primary" busy={busy}>
        登录
      </Button>
      <LocalStart engine={engine} />
    </form>
  )
}

function toOrigin(text: string): string | null {
  try {
    const { protocol, hostname, origin } = new URL(text)
    const isLocal = hostname === '127.0.0.1' || hostname === 'localhost'
    return protocol === 'https:' || (protocol === 'http:' && isLocal) ? origin : null
  } catch {
    return null // not an address; the form says so
  }
}
