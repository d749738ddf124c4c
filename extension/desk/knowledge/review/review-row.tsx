import type { FindingOf, FindingSide } from '../../../../shared/protocol/desk-review.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { describeStale, describeWeak, nameOfPlace, titleOf, toPlace } from './describe-item.ts'
import type { ReviewItem } from './group-findings.ts'
import { MarkedSentence } from './marked-sentence.tsx'

interface ReviewRowProps {
  item: ReviewItem
  /** Others only read. */
  isOwner: boolean
}

/** One thing to look at: what it says, the ways to mend it, and the way to call it no fault. */
export function ReviewRow({ item, isOwner }: ReviewRowProps) {
  const { review: store } = useDesk()
  const refused = store.refused.value
  return (
    <li class="dk-review-row">
      {item.kind === 'contradiction' ? <Pair item={item} /> : <One item={item} />}
      {isOwner && <DismissButton item={item} />}
      {refused?.fingerprint === item.fingerprint && (
        <p class="dk-review-refused" role="alert">
          <Icon name="warn" size="s" />
          {describeFailure(refused.reason)}
        </p>
      )}
    </li>
  )
}

/** Two sentences side by side, each with the way to where it is written. */
function Pair({ item: { label, a, b } }: { item: FindingOf<'contradiction'> }) {
  return (
    <div class="dk-review-pair">
      <h4>{label}</h4>
      {[a, b].map((side, at) => (
        <Side key={at === 0 ? 'a' : 'b'} side={side} />
      ))}
    </div>
  )
}

function Side({ side }: { side: FindingSide }) {
  return (
    <div class="dk-review-side">
      <p class="ui-caption">{nameOfPlace(side)}</p>
      <MarkedSentence side={side} />
      <a class="dk-review-mend" href={toHash(toPlace(side))}>
        去改<span class="ui-hidden">{nameOfPlace(side)}</span>
      </a>
    </div>
  )
}

function One({ item }: { item: Exclude<ReviewItem, { kind: 'contradiction' }> }) {
  const [id, title, said] =
    item.kind === 'weak'
      ? [item.weak.articleId, item.weak.title, describeWeak(item.weak)]
      : [item.articleId, item.title, describeStale(item.reason)]
  return (
    <div class="dk-review-one">
      <h4>{title}</h4>
      <p>{said}</p>
      <a class="dk-review-mend" href={toHash({ page: 'knowledge', id })}>
        去改<span class="ui-hidden">「{title}」</span>
      </a>
    </div>
  )
}

/** No fault as long as the same words stand there; gone from the list, with the way back in sight for a while. */
function DismissButton({ item }: { item: ReviewItem }) {
  const { review: store, toast } = useDesk()
  const dismiss = async () => {
    if (!(await store.dismiss(item.fingerprint, false))) return
    const undo = { label: '撤销', run: () => void store.dismiss(item.fingerprint, true) }
    toast.show({ text: `不算问题：${titleOf(item)}。哪边改了字，会再提出来`, action: undo })
  }
  return (
    <Button size="s" tone="quiet" onClick={() => void dismiss()}>
      不算<span class="ui-hidden">：{titleOf(item)}</span>
    </Button>
  )
}
