const slip =
  '(?:不好意思|抱歉|哦+|啊+|等下|我|刚才|刚刚|上面)*(?:打错|说错|写错|搞错|发错|看错|记错|弄错|错)(?:了|啦)[,，.。!！\\s]*'
const insteadOf =
  /^(?:不对[,，\s]*)?(?:我|刚才)?(?:说的|要的)?(?:不是|并非)[^,，。吗么?？]{1,10}?[,，\s]*(?:(?:而|应该)?是|我?要)([^?？吗么]{1,16})$/u
const afterSlip = new RegExp(`^${slip}(?:不是[^,，。是]{1,10}[,，\\s]*)?(?:应该)?(?:是|要|选)?([^?？吗么]{1,24})$`, 'u')
const refused = /^(?:不对|不是的?)[,，.。\s]+(?:应该)?(?:是|要)([^?？吗么]{1,16})$/u

/** What a shopper puts right: 不是172是182 and 错了 是182 both say 182; null when nothing is put right. */
export function readCorrection(text: string): string | null {
  if (text.length > 48) return null
  const bare = text.trim().replace(/[。.!！~\s]+$/u, '')
  const found = insteadOf.exec(bare) ?? afterSlip.exec(bare) ?? refused.exec(bare)
  return found?.[1]?.trim() || null
}
