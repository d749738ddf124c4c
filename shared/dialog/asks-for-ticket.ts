const number = /\bT\d{4,}\b/i
const words =
  /工单|(?:我|上次|之前|昨天|前天|刚才|上回|前几天)(?:提交|登记|反映|反馈|申请)(?:过|了)?的?(?:那个|这个)?(?:问题|事情?|申请|情况|退货|换货|价保|维修)?(?:[^，。]{0,4})(?:处理|解决|有(?:没有)?(?:结果|进展|消息)|到哪|怎么样|进度)|(?:处理|办)(?:到哪(?:一?步)?|得怎么样)了/u

/** Whether a message asks how far a piece of work is that people do; no intent of the catalogue stands for it. */
export function asksForTicket(text: string): boolean {
  return number.test(text) || words.test(text)
}
