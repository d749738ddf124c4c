import { useState } from 'preact/hooks'
import type { RuleRecord } from '../../../shared/protocol/desk-rules.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../desk-context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { describeFailure } from '../texts/describe-failure.ts'
import { describeWhen } from './beijing-time.ts'
import { type RulesPlace, toPlaceId } from './sections.ts'
import { useRules } from './use-rules.ts'
import { VersionsDialog } from './versions/versions-dialog.tsx'

interface EditorHeadProps {
  title: string
  section: RulesPlace['section']
  /** Null for one that was never saved. */
  record: RuleRecord | undefined
  ruleKey: string
  onTry: () => void
}

/** What is open, since when and by whom; its versions, its removal. */
export function EditorHead({ title, section, record, ruleKey, onTry }: EditorHeadProps) {
  const { canWrite } = useRules()
  const [isLookingBack, setLookingBack] = useState(false)
  return (
    <header class="dk-head">
      <h2>{title}</h2>
      <Stamp record={record} />
      <div class="dk-r-head-ways">
        <Button size="s" class="dk-r-try-way" onClick={onTry}>
          试一试
        </Button>
        {record && record.version > 0 && (
          <Button size="s" onClick={() => setLookingBack(true)}>
            历史
          </Button>
        )}
        {canWrite && section.shape === 'list' && <RemoveButton {...{ title, section, record, ruleKey }} />}
      </div>
      {isLookingBack && record && (
        <VersionsDialog title={title} record={record} onClose={() => setLookingBack(false)} />
      )}
    </header>
  )
}

function Stamp({ record }: { record: RuleRecord | undefined }) {
  const { now } = useDesk()
  if (!record || record.version === 0) return <span class="ui-caption">没有保存过</span>
  const who = record.savedAt === null ? '' : `，${record.savedBy} ${describeWhen(record.savedAt, now.value)}`
  return (
    <span class="ui-caption">
      第 {record.version} 版{who}
    </span>
  )
}

type RemoveProps = Omit<EditorHeadProps, 'onTry'>

/** Removes a rule after a question; the way back stands in the news. */
function RemoveButton({ title, section, record, ruleKey }: RemoveProps) {
  const { go, toast } = useDesk()
  const { store } = useRules()
  const [isAsking, setAsking] = useState(false)
  const leave = () => go({ page: 'rules', id: toPlaceId(section.id, null) })
  const remove = async () => {
    setAsking(false)
    if (record === undefined) return
    const gone = await store.remove(record, record.version)
    if (!gone.ok) return toast.show({ text: describeRemoval(gone.reason.code) ?? describeFailure(gone.reason) })
    const { revision, version = 0 } = gone.value
    const restore = async () => {
      const back = await store.put(record.kind, record.id, { basedOn: version, body: record.body })
      toast.show({
        text: back.ok ? `「${title}」回来了，店铺第 ${back.value.revision} 版` : describeFailure(back.reason),
      })
    }
    toast.show({
      text: `「${title}」已删除，店铺第 ${revision} 版`,
      action: { label: '撤回', run: () => void restore() },
    })
    leave()
  }
  const press = () => {
    if (record !== undefined) return setAsking(true)
    store.drop(ruleKey)
    leave()
  }
  return (
    <>
      <Button size="s" tone="danger" onClick={press}>
        {record === undefined ? '不要了' : '删除'}
      </Button>
      {isAsking && (
        <Dialog title={`删除「${title}」`} onClose={() => setAsking(false)}>
          <p>客户下一句起就不再按它算。每一版都留在历史里，可以撤回。</p>
          <div class="dk-dialog-ways">
            <Button onClick={() => setAsking(false)}>先留着</Button>
            <Button tone="danger" onClick={() => void remove()}>
              删除{section.noun}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}

function describeRemoval(code: string): string | null {
  return code === 'row-refused' ? '还有商品或规则在用它，先换掉再删' : null
}
