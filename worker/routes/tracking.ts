import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { shopIdSchema } from '../../shared/protocol/ids.ts'
import { clientAddress } from '../auth/client-address.ts'
import { countAttempt } from '../auth/count-attempt.ts'
import type { AppEnv } from '../http/app-env.ts'
import { answers } from '../http/describe.ts'
import { isSameSign, signPush } from '../tracking/sign-push.ts'
import { type PushOutcome, takePush } from '../tracking/take-push.ts'
import { loadTracker } from '../tracking/tracker-settings.ts'

/** Pushes of one address in a minute; kuaidi100 brings what was refused again later. */
const pushesPerMinute = 600
/** What a shop without an agreement is compared with: its answer takes as long and says as much. */
const nobodysSalt = 'no agreement'

const pushAnswerSchema = v.object({ result: v.boolean(), returnCode: v.string(), message: v.string() })

/** What tracking services bring by themselves, in their own form and answered in it. */
export const tracking = new Hono<AppEnv>()

tracking.post(
  '/api/tracking/kuaidi100/:shop',
  describeRoute({ summary: 'A push of kuaidi100: form fields `sign` and `param`', ...answers(pushAnswerSchema) }),
  async (context) => {
    const { env } = context
    const now = new Date()
    const window = { limit: pushesPerMinute, seconds: 60 }
    const limited = await countAttempt(env.DB, `push:${clientAddress(context.req.raw)}`, window, now)
    if (limited !== null) {
      context.header('retry-after', String(limited.retryAfterSeconds ?? window.seconds))
      return say(context, 429, '429', '请求过多')
    }
    const form = await readForm(context)
    if (form === null) return say(context, 400, '400', '格式不对')
    const shop = context.req.param('shop')
    const tracker = v.is(shopIdSchema, shop) ? await loadTracker(env, shop) : null
    const isSigned = isSameSign(await signPush(form.param, tracker?.salt ?? nobodysSalt), form.sign)
    if (tracker === null || !isSigned) return say(context, 401, '401', '签名不符')
    return answer(context, await takePush(env, shop, { param: form.param }, now))
  },
)

/** Both fields, each once; null for anything else. */
async function readForm({ req }: Context<AppEnv>): Promise<{ param: string; sign: string } | null> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(req.header('content-type') ?? '')) return null
  const form = new URLSearchParams(new TextDecoder().decode(await req.arrayBuffer()))
  const [params, signs] = [form.getAll('param'), form.getAll('sign')]
  const [param = '', sign = ''] = [params[0], signs[0]]
  return params.length === 1 && signs.length === 1 && param !== '' ? { param, sign } : null
}

/** `result` false has kuaidi100 bring it again: right for an order that may be on its way to us. */
function answer(context: Context<AppEnv>, outcome: PushOutcome): Response {
  switch (outcome) {
    case 'taken':
      return say(context, 200, '200', '成功')
    case 'unknown-parcel':
      return say(context, 200, '404', '没有这个运单')
    case 'malformed':
      return say(context, 400, '400', '格式不对')
    case 'busy':
      return say(context, 503, '500', '稍后再推')
  }
}

function say(context: Context<AppEnv>, status: 200 | 400 | 401 | 429 | 503, returnCode: string, message: string) {
  return context.json({ result: returnCode === '200', returnCode, message }, status)
}
