/** Whether a message asks for a person, says it does not want one or only asks about one, or none of these. */
export type PersonWish = 'wanted' | 'not-wanted' | 'unsaid'

const wish =
  /(?:转接?|找|要|换|叫|接|让|给我来?)个?.{0,2}(?:人工|真人|活人|客服|经理|店长|主管)|^(?:人工|真人|客服)(?:客服|服务)?(?:呢|在吗|在不在)?$|找个?人(?:来|回|处理|说)|跟(?:真|活)?人(?:说|聊|讲)/
const declined =
  /(?:不用|不想|不需要|先不|别|不要)(?:再)?(?:转|找|叫|接)|怎么(?:转|找)|(?:客服|人工).{0,4}(?:电话|几点|什么时候|上班|在线时间)/
const asksWhoAnswers =
  /(?:你|您|这边|对面|那边).{0,4}(?:是不是|是).{0,6}(?:机器人|真人|人工|ai|智能|自动)|(?<!有)机器人(?:吗|嘛|么|吧)[?？]*$/i

/** Reads the plain words for wanting a person, whatever the intent model makes of the rest of the message. */
export function readPersonWish(text: string): PersonWish {
  const bare = text.trim().replace(/[\s。.！!？?~～]+$/u, '')
  if (declined.test(bare)) return 'not-wanted'
  if (wish.test(bare)) return 'wanted'
  return asksWhoAnswers.test(bare) ? 'not-wanted' : 'unsaid'
}
