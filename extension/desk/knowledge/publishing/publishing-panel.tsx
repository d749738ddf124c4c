import type { Publishing } from '../../../../shared/protocol/desk-hand-in.ts'
import { useDesk } from '../../desk-context.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { PanelFrame } from '../panel-frame.tsx'

const ways: readonly { id: Publishing; label: string; hint: string }[] = [
  { id: 'everyone', label: '所有同事', hint: '写好就能发布，客户下一句就用新的答案' },
  { id: 'owners', label: '只有店长', hint: '客服写好后交审，店长看过再上线；停用文章不受限制' },
]

/** Who may make articles live. */
export function PublishingPanel() {
  const { catalogue, handIns, session, toast } = useDesk()
  const held = catalogue.state.value
  const chosen = held.kind === 'ready' ? (held.catalogue.settings.publishing ?? 'everyone') : null
  const isOwner = session.value?.staff.role === 'owner'
  const choose = async (publishing: Publishing) => {
    const answer = await handIns.setPublishing(publishing)
    const done = publishing === 'owners' ? '以后由店长发布文章' : '以后所有同事都能发布文章'
    toast.show({ text: answer.ok ? done : describeFailure(answer.reason) })
  }
  return (
    <PanelFrame title="谁能发布文章">
      <fieldset class="dk-publishing" disabled={!isOwner}>
        <legend class="ui-hidden">谁能发布文章</legend>
        {ways.map(({ id, label, hint }) => (
          <label key={id}>
            <input type="radio" name="publishing" checked={chosen === id} onChange={() => void choose(id)} />
            <span>
              <b>{label}</b>
              <span class="ui-caption">{hint}</span>
            </span>
          </label>
        ))}
        {!isOwner && <p class="ui-caption">由店长来定</p>}
      </fieldset>
    </PanelFrame>
  )
}
