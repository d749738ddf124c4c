import type { ActiveFlow, Choice, Slots, Understanding } from './dialog-state.ts'

/** What a message says of how clothes shall fit, of personal recommendations, and which variant of a list it means. */
export function readAdviceSlots({ text, entities }: Understanding, active: ActiveFlow | null): Slots {
  const preference = readPreference(text, active?.askedFor === 'preference')
  const personal = readPersonal(text)
  const sku = active?.askedFor === 'sku' ? chosenVariant(active.choices ?? [], entities) : undefined
  return {
    ...(preference === undefined ? {} : { preference }),
    ...(personal === undefined ? {} : { personal }),
    ...(sku === undefined ? {} : { sku }),
  }
}

const loose =
  /宽松|松[一]?[点些]|大[一]?[点些]的?|oversize|不要太紧|微胖|偏胖|偏壮|肚子大|里[面边](?:还|也|再)?(?:想|要|会|打算)?[穿套加搭]/i
const close = /合身|修身|贴身[一点穿]|紧[一]?[点些]|显瘦|不要太松|偏瘦|比较瘦|很瘦/
/** 这件宽松吗 asks about the goods; only who speaks of a wish or a body chooses. */
const wishes = /我|喜欢|想|要|穿|选|偏|胖|瘦|肚子|^(?:就|那就?)?(?:宽松|合身|修身|松|紧|大)/

function readPreference(text: string, isAsked: boolean): Slots['preference'] {
  if (/大小|码吗|吗[?？]?$/.test(text) && !isAsked) return undefined
  if (!isAsked && !wishes.test(text)) return undefined
  if (loose.test(text)) return 'loose'
  return close.test(text) ? 'close' : undefined
}

const aboutPersonal = /个性化|按我(?:看|浏览|买)|根据我|我的(?:浏览|记录|喜好)|猜我|千人千面/
const refusal = /不要|别|不想|不用|关[掉闭了]|停|取消|拒绝|退出|不许/

/** 不要个性化推荐 turns it off, 恢复个性化推荐 on. */
function readPersonal(text: string): boolean | undefined {
  if (!aboutPersonal.test(text)) return undefined
  if (refusal.test(text)) return false
  return /恢复|打开|开启|重新开|可以用/.test(text) ? true : undefined
}

/** 岩灰 L takes the only variant of the list in that colour and size. */
function chosenVariant(choices: Choice[], { colours, sizes }: Understanding['entities']): string | undefined {
  const words = [...colours, ...sizes].map((word) => word.toUpperCase())
  if (words.length === 0) return undefined
  const fitting = choices.filter(({ label }) => {
    const tokens = label.toUpperCase().split(/\s+/)
    return words.every((word) => tokens.some((token) => token === word || (word.length > 1 && token.includes(word))))
  })
  return fitting.length === 1 ? fitting[0]?.value : undefined
}
