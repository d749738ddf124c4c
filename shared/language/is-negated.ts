const before =
  /(?:不想|不要|不用|不是|不需要|不必|不打算|没有|没想|没打算|没说|没申请|没|未|别|无需|不再|先不|暂时不|并非|不|not|don't|dont|no|never)(?:要|想|去|再|给我|帮我|是|说|申请|办理?|人|\s|to|want|need|a|my|the)*$/i
const questions =
  /(?:要不要|是不是|能不能|可不可以|会不会|有没有|用不用|需不需要|该不该|行不行|好不好)\p{Script=Han}{0,3}$/u
const doubled = /(?:不是不|不能不|没有不)\p{Script=Han}{0,2}$/u

/** Whether a phrase stands in a message under a negation (不想退货了, 没申请退款, don't cancel); 能不能退货 is none. */
export function isNegated(text: string, phrase: string): boolean {
  const folded = text.toLowerCase()
  const wanted = phrase.toLowerCase()
  let at = folded.indexOf(wanted)
  while (at >= 0) {
    const lead = folded.slice(Math.max(0, at - 12), at)
    if (before.test(lead) && !questions.test(lead) && !doubled.test(lead)) return true
    at = folded.indexOf(wanted, at + 1)
  }
  return false
}
