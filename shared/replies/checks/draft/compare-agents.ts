import type { ReadText } from './read-draft.ts'

type Agent = 'you' | 'we' | 'other'

const agents: readonly (readonly [Agent, RegExp])[] = [
  ['you', /自行|自己|自备|自理|自费|自付|自取|自提|自助|您|你|顾客|买家|用户|消费者/g],
  ['we', /我们|我方|商家|卖家|店家|店里|店铺|本店|咱们|咱家|我(?!们|方)|客服/g],
  ['other', /平台|快递公司|物流公司|快递员|快递小哥|厂家|品牌方|师傅|系统|仓库|专员|保险公司/g],
]
const deeds = '传缴交修通说拿派买录供备联系担付寄取核装写处查打申补退换发送带开审验量选定'

/** Deeds that the draft gives to somebody else than the basis does: 您联系顺丰 for 我们联系顺丰. */
export function findOtherAgents(draft: ReadText, basis: ReadText): string[] {
  const [ours, theirs] = [deedsOf(draft), deedsOf(basis)]
  return [...ours].flatMap(([deed, who]) => {
    const known = theirs.get(deed)
    if (known === undefined) return []
    return [...who].some((one) => known.has(one)) ? [] : [deed]
  })
}

/** Who does each deed: the last one named before it in its clause. */
function deedsOf({ clauses }: ReadText): Map<string, Set<Agent>> {
  const found = new Map<string, Set<Agent>>()
  for (const { text } of clauses) {
    const named = agents
      .flatMap(([agent, pattern]) =>
        [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
          agent,
          at: index + word.length,
          to: text.slice(0, index),
        })),
      )
      .filter(({ to }) => !/[给帮为跟向替让联系找告诉退到]$/.test(to))
      .sort((a, b) => a.at - b.at)
    for (const [at, letter] of [...text].entries()) {
      const agent = named.findLast((one) => one.at <= at)?.agent
      if (agent !== undefined && deeds.includes(letter)) found.set(letter, (found.get(letter) ?? new Set()).add(agent))
    }
  }
  return found
}

type Step = { first: Set<string>; next: Set<string>; words: string }

/** Steps that the draft takes in another order than the basis. */
export function findOtherOrder(draft: ReadText, basis: ReadText): string[] {
  const known = stepsOf(basis.text)
  return stepsOf(draft.text)
    .filter(({ first, next }) =>
      known.some((other) => {
        const same = shared(first, other.first) + shared(next, other.next)
        return shared(first, other.next) + shared(next, other.first) > same + 2
      }),
    )
    .map(({ words }) => words)
}

const ordered = [
  /(?:首次|第一次|头一[次回]|初次|刚开始)([^，。；！,;!]{2,16})[，,](?:之后|往后|后面|以后|后续|再)([^，。；！,;!]{2,16})/g,
  /先([^，。；！,;!]{2,16})[，,。；;]?(?:[^，。；！,;!]{0,4})(?:再|然后|之后|接着|后面|随后|最后)([^，。；！,;!]{2,16})/g,
  /([^，。；！,;!]{2,14})(?:之后|以后|后(?!台|续))[，,]?(?:我们|您|会|就|再|才|方)*([^，。；！,;!]{2,16})/g,
]

function stepsOf(text: string): Step[] {
  return ordered.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([words, first = '', next = '']) => ({
      first: lettersIn(first),
      next: lettersIn(next),
      words,
    })),
  )
}

function lettersIn(text: string): Set<string> {
  return new Set(
    [...text].filter(
      (letter) =>
        /\p{Script=Han}/u.test(letter) &&
        !/[的了就也都在是可以能会要有上下到再用请我们您你把给先后完好这那个一]/.test(letter),
    ),
  )
}

function shared(one: Set<string>, other: Set<string>): number {
  return [...one].filter((letter) => other.has(letter)).length
}
