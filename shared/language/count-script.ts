import { moreSimplified, moreTraditional } from './script-marks.data.ts'
import { simplified, traditional } from './script-tables.data.ts'

/** How much of a text is Thai, Burmese and Chinese, in words about as long as Latin ones, and in which script the Chinese is. */
export type ScriptCount = { thai: number; burmese: number; chinese: number; form: 'zh-Hans' | 'zh-Hant' | undefined }

const pairs = [...traditional].map((char, at) => [char, [...simplified][at] ?? char] as const)
const changed = pairs.filter(([from, to]) => from !== to && from !== '劵')
const traditionalChars = new Set([...changed.map(([from]) => from), ...moreTraditional])
/** Simplified forms that are traditional characters of their own (后 queen, 里 mile) say nothing. */
const alsoTraditional = new Set('后里面只几干台谷松卷系斗升冲采出表周板准划占余制志游注征云胡累困致据咸')
const simplifiedOnly = [...changed.map(([, to]) => to), ...moreSimplified].filter((char) => !alsoTraditional.has(char))
const simplifiedChars = new Set(simplifiedOnly)
/** Characters that hold a Chinese sentence together, also in Cantonese. */
const functionChars = new Set(
  '的了吗嗎么麼我你您他她在有不没沒这這那哪什是就都也还還给給把被和要会會能可以怎啥呢吧啊呀个個几幾多咩嘅喺冇唔係哋呢嗰嘢啲佢咁嚟乜睇攞俾喎啦㗎',
)
/** Written alike in both scripts, said in Hong Kong or Taiwan only. */
const hongKongOrTaiwan =
  /[咩嘅喺冇唔哋嗰嘢啲佢咁嚟乜攞俾喎㗎嘥]|超商|宅配|面交|到府|好喔|水貨|店到店|便利店取|下標|缺色|小姐姐喔/

/** Counts the characters of a text by script. */
export function countScript(text: string): ScriptCount {
  let thai = 0
  let burmese = 0
  let chinese = 0
  let balance = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (code >= 0xe00 && code <= 0xe7f) thai += 1
    else if (code >= 0x1000 && code <= 0x109f) burmese += 1
    else if (isHan(code)) {
      chinese += functionChars.has(char) ? 1.4 : 0.8
      if (traditionalChars.has(char)) balance += 1
      else if (simplifiedChars.has(char)) balance -= 1
    }
  }
  return { thai: thai / 2, burmese: burmese / 2, chinese, form: chinese > 0 ? formOf(balance, text) : undefined }
}

function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x20000 && code <= 0x323af)
  )
}

function formOf(balance: number, text: string): ScriptCount['form'] {
  if (balance !== 0) return balance > 0 ? 'zh-Hant' : 'zh-Hans'
  return hongKongOrTaiwan.test(text) ? 'zh-Hant' : undefined
}
