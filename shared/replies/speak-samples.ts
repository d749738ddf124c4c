import type { LineId } from '../dialog/line-ids.ts'
import type { Persona } from '../protocol/shop.ts'
import { adornReply } from './adorn-reply.ts'
import type { LineValues } from './checks/check.ts'
import { toGreetingValues } from './greet.ts'
import type { Occasion } from './tone-of.ts'
import type { PlannedReply } from './turn.ts'
import { createWriter } from './write-reply.ts'

interface Sample {
  asked: string
  lines: [LineId, LineValues][]
  isUpset?: true
}

/** What shoppers say most, with facts made up for it. */
const samples: readonly Sample[] = [
  { asked: '你好', lines: [['talk.greeting', {}]] },
  {
    asked: '这件多少钱',
    lines: [['price.product', { title: '「晨雾」保温壶', total: '¥89', list: '¥109', saved: '¥20' }]],
  },
  {
    asked: '我的快递到哪了',
    lines: [['order.moving', { nodeAt: '9:12', node: '到达成都转运中心', eta: '明天', carrier: '中通快递' }]],
  },
  {
    asked: '怎么还不发货，急死了',
    lines: [
      ['soothe.wait', {}],
      ['order.paid', { order: '20881042', promised: '18:00' }],
    ],
    isUpset: true,
  },
  { asked: '谢谢', lines: [['talk.thanks', {}]] },
]

/** How five everyday messages would be answered in a shop that speaks so. */
export function speakSamples(persona: Persona, isCampaign: boolean): { asked: string; answer: string }[] {
  let before: string[] = []
  return samples.map(({ asked, lines, isUpset = false }) => {
    const occasion: Occasion = { brisk: isCampaign, grave: isUpset }
    const writer = createWriter(persona, before, occasion)
    const say = ([line, values]: Sample['lines'][number]): string =>
      line === 'talk.greeting'
        ? writer.write(
            line,
            toGreetingValues(persona.greeting, () => writer.write('hello.morning')),
          )
        : writer.write(line, values)
    const text = lines.map(say).join('')
    const plain: PlannedReply = {
      parts: [{ kind: 'text', text }],
      basis: { kind: 'fixed', line: lines[0]![0] },
      facts: [],
    }
    const [said] = adornReply(plain, { persona, occasion, lines: writer.lines, before }).parts
    before = writer.usedPhrases
    return { asked, answer: said?.kind === 'text' ? said.text : text }
  })
}
