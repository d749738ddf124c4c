import * as v from 'valibot'
import { type ConsoleProfile, consoleProfileSchema } from '../../consoles/console-profile.ts'
import { locateParts } from '../../consoles/locate-parts.ts'
import qianniuHistory from '../../consoles/qianniu-history/profile.json'
import { readFields } from '../../consoles/read-field.ts'
import { readMessage } from '../../consoles/read-message.ts'

/** One message of the history page, as it stands there. */
export const historyLineSchema = v.object({
  side: v.picklist(['shopper', 'shop']),
  sender: v.pipe(v.string(), v.maxLength(60)),
  time: v.pipe(v.string(), v.maxLength(40)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
})
export type HistoryLine = v.InferOutput<typeof historyLineSchema>

/** More than a page shows. */
const most = 3000

/** The words on a 千牛 history page, oldest first as they stand; null where this frame shows none. Nothing is scrolled or pressed. */
export function readHistoryPage(page: ParentNode): HistoryLine[] | null {
  const profile = v.parse(consoleProfileSchema, qianniuHistory)
  const { messageList, messageRow } = locateParts(page, profile)
  if (messageList === null) return null
  return messageRow.slice(0, most).flatMap((row) => {
    const read = readMessage(row, messageList, profile)
    if (read === null || read.message.kind !== 'text' || read.message.side === 'system') return []
    const { side, text } = read.message
    const sender = readFields(row, toNameFields(profile)) ?? (side === 'shop' ? '客服' : '客户')
    const time = readFields(row, profile.message.time) ?? ''
    return [{ side, sender: sender.slice(0, 60), time: time.slice(0, 40), text: text.slice(0, 4000) }]
  })
}

function toNameFields({ names }: ConsoleProfile): ConsoleProfile['message']['time'] {
  return names.map(({ from: _from, ...field }) => field)
}
