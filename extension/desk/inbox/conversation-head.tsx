import type { ConversationView } from '../../../shared/engine/api.ts'
import type { ConversationSummary } from '../../../shared/protocol/conversation.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Chip } from '../../../shared/ui/chip.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { useDesk } from '../desk-context.ts'
import { Avatar } from '../parts/avatar.tsx'
import { DeskIcon } from '../parts/desk-icon.tsx'
import { WaitClock } from '../parts/wait-clock.tsx'
import { describeMood } from '../texts/describe-mood.ts'
import type { Answering } from './who-answers.ts'

interface ConversationHeadProps {
  name: string
  summary: ConversationSummary | undefined
  view: ConversationView
  answering: Answering
}

/** Who it is, how they feel, how long they wait, and what can be done with the conversation. */
export function ConversationHead({ name, summary, view, answering }: ConversationHeadProps) {
  const { go, now } = useDesk()
  const mood = summary && describeMood(summary.mood, summary.moodIntensity)
  return (
    <header class="dk-head">
      <Button
        class="dk-back"
        tone="quiet"
        size="s"
        icon="back"
        aria-label="回到会话列表"
        onClick={() => go({ page: 'inbox', id: null })}
      />
      <Avatar name={name} size="s" />
      <h2 class="ui-one-line">{name}</h2>
      {mood && (
        <Chip tone={mood.tone}>
          {mood.tone !== 'success' && <Icon name="warn" size="s" />}
          {mood.word}
        </Chip>
      )}
      {summary?.waitingSince && (
        <span class="dk-head-clock">
          <span class="ui-caption">回复时限</span>
          <WaitClock since={summary.waitingSince} now={now.value} />
        </span>
      )}
      {answering === 'colleague' && <Chip tone="info">{view.operatorName}在接待</Chip>}
      <HeadWays answering={answering} />
    </header>
  )
}

function HeadWays({ answering }: { answering: Answering }) {
  const { engine, inbox } = useDesk()
  const canTake = answering === 'assistant' || answering === 'waiting'
  return (
    <div class="dk-head-ways">
      {canTake && (
        <Button size="s" tone="primary" icon="human" onClick={() => void engine.accept()}>
          接手
        </Button>
      )}
      {answering === 'me' && (
        <Button size="s" onClick={() => void engine.giveBack()}>
          交还 AI
        </Button>
      )}
      {answering !== 'closed' && answering !== 'colleague' && (
        <Button
          size="s"
          icon="check"
          onClick={() => {
            inbox.isEnding.value = true
          }}
        >
          结束 <kbd>E</kbd>
        </Button>
      )}
      <Button
        class="dk-panel-toggle"
        size="s"
        tone="quiet"
        aria-expanded={inbox.isPanelOpen.value}
        onClick={() => {
          inbox.isPanelOpen.value = !inbox.isPanelOpen.peek()
        }}
      >
        <DeskIcon name="panel" />
        客户
      </Button>
    </div>
  )
}
