import { useRef } from 'preact/hooks'
import type { ModelSnapshot } from '../../shared/inference/model-control.ts'
import { Button } from '../../shared/ui/button.tsx'
import { Icon } from '../../shared/ui/icon.tsx'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import type { ModelDoor } from './model-door.ts'
import { ModelList } from './model-list.tsx'
import { DeleteQuestion, WishQuestion } from './model-questions.tsx'
import { ModelStateCard } from './model-state-card.tsx'
import { announcementOf } from './model-state-texts.ts'
import { ModelWishes } from './model-wishes.tsx'
import { formatBytes, nameOf } from './model-words.ts'
import { NothingOffered } from './nothing-offered.tsx'
import { sortModels } from './sort-models.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { type ModelBoxState, useModelBox } from './use-model-box.ts'
import type { ModelsSeen } from './use-models.ts'

export interface ModelBoxProps {
  door: ModelDoor
  /** Null until the engine told it. */
  snapshot: ModelSnapshot | null
}

/** The local model: what can be had, how far it is, what it is good for here. Nothing is fetched before a press. */
export function ModelBox({ door, snapshot }: ModelBoxProps) {
  const box = useModelBox(door, snapshot)
  const [place, card, heading] = [
    useRef<HTMLElement>(null),
    useRef<HTMLElement>(null),
    useRef<HTMLHeadingElement>(null),
  ]
  useKeptFocus(place, [card, heading])
  const { state, models, chosen, chosenName } = box
  const isOn = snapshot?.isOn === true
  const chosenId = state.kind === 'none' ? '' : state.modelId
  return (
    <section ref={place} class="dk-box model-box" aria-labelledby="model-box">
      <h2 id="model-box" ref={state.kind === 'none' ? heading : undefined} tabIndex={-1}>
        <Icon name="chip" />
        本机模型
      </h2>
      <p class="ui-hidden" role="status">
        {announcementOf(state, isOn)}
      </p>
      {state.kind === 'none' ? (
        <Intro models={models.seen} />
      ) : (
        <ModelStateCard
          place={card}
          state={state}
          row={chosen}
          name={chosenName}
          isOn={isOn}
          pressed={box.pressed === `delete ${chosenId}` ? 'delete' : box.pressed}
          onPause={box.pause}
          onResume={box.resume}
          onRetry={box.retry}
          onDelete={() => box.askToDelete(chosen ?? { id: chosenId, receivedBytes: 0 }, chosenName)}
          onTurn={box.turn}
        />
      )}
      <Offers box={box} isTold={snapshot !== null} chosenId={chosenId === '' ? null : chosenId} />
      {snapshot && <ModelWishes wish={snapshot.wish} onWish={box.changeWish} />}
      <p class="model-said" role="status">
        {box.isBroken && '没有做成，再按一次'}
        {!box.isBroken && box.freedBytes !== null && `删掉了，腾出 ${formatBytes(box.freedBytes)}`}
      </p>
      <Button size="s" icon="retry" busy={models.isLooking} onClick={() => void models.look()}>
        再查一次
      </Button>
      <Questions box={box} chosenId={chosenId} />
    </section>
  )
}

/** Said only to who can have one. */
function Intro({ models }: { models: ModelsSeen }) {
  if (models.kind !== 'seen' || sortModels(models.rows).fitting.length === 0) return null
  return (
    <div class="model-intro">
      <p>
        <b>让草稿更像你说话</b>
      </p>
      <p class="ui-caption">
        草稿始终先由文章和规则写出，模型只改说法：数字、时间和链接一个不变，改错的不会出现。聊天内容不离开这台电脑，下载好断网也能用，随时可以删
      </p>
    </div>
  )
}

function Offers({ box, isTold, chosenId }: { box: ModelBoxState; isTold: boolean; chosenId: string | null }) {
  const { seen } = box.models
  if (seen.kind === 'looking' || !isTold) return <Skeleton label="正在看这台电脑能不能用" />
  if (seen.kind === 'failed') return <p class="dk-field-error">没有看成，草稿照常用文章和模板</p>
  if (seen.rows.length === 0 && chosenId === null) return <NothingOffered device={seen.device} />
  if (seen.rows.length === 0) return <p class="ui-caption">店铺的清单里没有这个模型了。下好的还能用，删掉就下不回来</p>
  return (
    <ModelList
      rows={seen.rows}
      chosenId={chosenId}
      pressed={box.pressed}
      onChoose={box.choose}
      onDelete={(row) => box.askToDelete(row, nameOf(row, seen.rows))}
    />
  )
}

function Questions({ box, chosenId }: { box: ModelBoxState; chosenId: string }) {
  const { question } = box
  if (question === null) return null
  if (question.kind === 'wish')
    return <WishQuestion row={question.row} onAgree={() => box.agree(question.row)} onClose={box.close} />
  const { id, name, bytes } = question
  return (
    <DeleteQuestion
      name={name}
      bytes={bytes}
      isChosen={id === chosenId}
      onDelete={() => box.remove(id)}
      onClose={box.close}
    />
  )
}
