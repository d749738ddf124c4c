import { useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { Mark } from '../../panel/mark.tsx'
import { useDesk } from '../desk-context.ts'
import { Field } from '../parts/field.tsx'
import { describeFailure, type Failure } from '../texts/describe-failure.ts'

/** The door: email and password, and why it stayed shut. */
export function SignIn() {
  const { engine, edge, snapshot } = useDesk()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const ended = snapshot.value?.refusal ?? null
  const submit = async (event: Event) => {
    event.preventDefault()
    setBusy(true)
    setFailure(await signIn(() => engine.signIn(edge, email.trim(), password)))
    setBusy(false)
  }
  const shown = failure ?? ended
  return (
    <main class="dk-door">
      <form class="dk-door-card" onSubmit={submit}>
        <Mark name="dk-mark" />
        <h1>登录工作台</h1>
        <Field label="邮箱">
          {(control) => (
            <input
              {...control}
              class="dk-input"
              type="email"
              name="email"
              autocomplete="username"
              required
              value={email}
              onInput={(event) => setEmail(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label="密码">
          {(control) => (
            <input
              {...control}
              class="dk-input"
              type="password"
              name="password"
              autocomplete="current-password"
              required
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          )}
        </Field>
        {shown && (
          <p class="dk-field-error" role="alert">
            <Icon name="warn" size="s" />
            {describeFailure(shown)}
          </p>
        )}
        <Button type="submit" tone="primary" busy={busy}>
          {busy ? '正在登录' : '登录'}
        </Button>
      </form>
    </main>
  )
}

async function signIn(attempt: () => Promise<{ ok: true } | { ok: false; reason: Failure }>): Promise<Failure | null> {
  try {
    const answer = await attempt()
    return answer.ok ? null : answer.reason
  } catch {
    return { code: 'unreachable' } // the engine's thread is gone
  }
}
