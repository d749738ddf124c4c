import type { Fact } from '../protocol/conversation.ts'
import { Basis } from './basis.tsx'
import { bindFigures } from './bind-figures.ts'
import type { CardSetting } from './card-setting.ts'
import { formatMoment, isChinese } from './format-moment.ts'
import { markFacts } from './mark-facts.ts'

interface FactTextProps {
  text: string
  facts: readonly Fact[]
  setting: Pick<CardSetting, 'now' | 'locale'>
}

/** Words of a reply in which every number that has a basis carries it. */
export function FactText({ text, facts, setting }: FactTextProps) {
  let at = 0
  return (
    <>
      {bindFigures(markFacts(text, facts)).map((run) => {
        const key = at
        at += run.lead.length + run.text.length + run.tail.length
        if (!run.fact) return <span key={key}>{run.text}</span>
        return (
          <span key={key} class="ui-figure">
            {run.lead}
            <Basis source={describeSource(run.fact, setting)}>{run.text}</Basis>
            {run.tail}
          </span>
        )
      })}
    </>
  )
}

/** 订单 SY…，14:06: the source and how old it is. */
function describeSource(fact: Fact, { now, locale }: FactTextProps['setting']): string {
  if (fact.at === null) return fact.source
  return `${fact.source}${isChinese(locale) ? '，' : ', '}${formatMoment(fact.at, now, locale)}`
}
