import { surnames } from '../../../language/address/surnames.data.ts'

/** Pairs of opposites that a reply names one side of: a draft may not name the other where the basis names but the first. */
const opposites: readonly (readonly [side: string, one: RegExp, other: RegExp])[] = [
  [
    'fee',
    /免费|不收费|不要钱|不用钱|全免|不另收|免收|不收(?=运|邮|手|任|额)/,
    /(?<!不)收费|要收|收取|付费|自费|另收|加收|要付|补一次/,
  ],
  ['stock', /有货|有现货|有库存|还有(?=少量|▮|\d)/, /售罄|卖光|缺货|无货|卖完|无库存|断货|没货|没有货|没库存|没有库存/],
  [
    'open',
    /未拆|没拆|未开封|没开封|未使用|没用过|未穿|没穿|未激活|没激活/,
    /(?<![未没])(?:拆了|拆过|拆开过|用过|使用过|穿过|激活过)|不管拆|拆没拆/,
  ],
  ['auto', /自动|系统会/, /手动|客服(?:帮|会|给|为|来|代)|人工(?:帮|会|来|处理)|(?:需|要|您|得)自己|自行/],
  ['cold', /常温|室温|不(?:用|需要?|必)(?:冷藏|放冰箱)/, /(?<!不用|无需|不需|不需要|不必|无须)(?:冷藏|放冰箱|冷冻)/],
  [
    'back',
    /不(?:用|需要?|必)(?:寄回|退回|寄)|无[需须](?:寄回|退回)/,
    /(?<!不用|无需|不需|不需要|不必|无须)(?:麻烦)?(?:寄回来?|退回来?)(?:哦|哈|给|$|，|。)/,
  ],
  [
    'expected',
    /预计|大概|大约|估计|可能|一般|通常|左右/,
    /(?<![不没无][^，。]{0,5})(?:一定(?!要)|肯定|必定|必然|必到|必达|保证|准时)/,
  ],
  ['wash', /手洗/, /机洗/],
  ['online', /线上|网上|网店|在线/, /门店|线下|实体店|到店/],
  [
    'self',
    /自(?:备|理|费|付|行|己|带|购|提|取)/,
    /(?:师傅|我们|商家|店里)(?:会|来|给您|帮您)?(?:带|备|准备|出|付|买|负责|寄|装)/,
  ],
  ['by', /由(?:您|你|顾客|买家)/, /由(?:我|商家|店|卖家|平台|快递)/],
  ['presale', /预售/, /现货/],
  ['on', /已?关闭|关掉|关好/, /开着|已?开启|已开通/],
  ['doubt', /不保证|没法保证|不承诺/, /(?<![不没无][^，。]{0,6})(?:保证|一定(?!要)|肯定)/],
  ['before', /发货前|出库前|付款前|发出前/, /发货后|出库后|付款后|发出后/],
  ['whole', /部分|一半|按比例/, /全额|全部|全款/],
  [
    'actor',
    /(?:商家|我们|我方|店里|师傅|快递)(?:会|来|将|这边|负责|上门)?(?:安排|联系|上门|来取|取|叫|派)/,
    /(?:您|你|自己|自行)(?:来|需要?|可以|去|要|得)?(?:安排|联系(?!我|客|在|店|商|卖)|叫|找(?!我|客)|送过来|寄(?!到|出|件))/,
  ],
  [
    'seal',
    /不(?:支持|能|可以?|予|接受)(?:七天|7天)?(?:无理由)?退/,
    /(?<![不没无])(?:支持|可以?|能)(?:七天|7天)?(?:无理由)?退/,
  ],
]

/** Sides that the draft names and the basis denies by naming the other one alone. */
export function findOtherSides(draft: string, basis: string): { side: string; words: string }[] {
  return opposites.flatMap(([side, one, other]) => {
    const out = [
      { here: one, there: other },
      { here: other, there: one },
    ].flatMap(({ here, there }) => {
      const found = there.exec(draft)?.[0]
      return found !== undefined && here.test(basis) && !there.test(basis) && !here.test(draft) ? [found] : []
    })
    return out.map((words) => ({ side, words }))
  })
}

const called = /([\p{Script=Han}])(?:女士|先生|师傅|小姐|老师|经理|店长|主管|大夫|医生)/gu
/** Somebody with a title whom the basis does not name. */
export function findOtherNames(draft: string, basis: string): string[] {
  return [...draft.matchAll(called)]
    .filter(([words, name = '']) => surnames.includes(name) && !basis.includes(name) && !basis.includes(words))
    .map(([words]) => words)
}
