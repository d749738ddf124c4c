import { Button } from '../../../shared/ui/button.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { useDesk } from '../desk-context.ts'
import { ConflictBanner } from './conflict-banner.tsx'
import { EditorHead } from './editor-head.tsx'
import { RuleKeyContext } from './fields/rule-form.ts'
import { listEntries } from './list-entries.ts'
import { keyOf, type RuleDraft } from './rule-draft.ts'
import { RuleForm } from './rule-form.tsx'
import { SaveBar } from './save-bar.tsx'
import { type RulesPlace, serviceParts, toPlaceId } from './sections.ts'
import { useRules } from './use-rules.ts'

interface RuleEditorProps {
  place: RulesPlace
  onTry: () => void
}

/** The open rule: its form, its versions, and what is wrong with it. */
export function RuleEditor({ place, onTry }: RuleEditorProps) {
  const { store, canWrite } = useRules()
  const { section } = place
  const entries = listEntries(section, store)
  const entry = entries.find(({ id }) => id === place.entry) ?? entries[0]
  if (section.kind === null) return null
  if (entry === undefined) return <NoRule place={place} />
  const id = section.shape === 'list' ? entry.id : 'main'
  const key = keyOf({ kind: section.kind, id })
  const record = store.find(key)
  const rule: RuleDraft | undefined = store.drafts.value.get(key) ?? (record && { ...record, basedOn: record.version })
  if (rule === undefined) return <NoRule place={place} />
  const part = serviceParts.find((one) => one.id === entry.id) ?? serviceParts[0]
  const title = section.shape === 'single' ? section.label : entry.label
  return (
    <RuleKeyContext.Provider value={key}>
      <EditorHead title={title} section={section} record={record} ruleKey={key} onTry={onTry} />
      <div class="dk-scroll">
        <form
          key={`${key} ${part.id} ${store.generation.value}`}
          class="dk-r-form"
          aria-label={title}
          noValidate
          onSubmit={(event) => event.preventDefault()}
        >
          <ConflictBanner ruleKey={key} />
          {!canWrite && <p class="ui-caption">规则由店长来改，这里可以看，也可以在右边试</p>}
          <fieldset class="dk-r-fields" disabled={!canWrite}>
            <RuleForm rule={rule} part={part.id} />
          </fieldset>
          {canWrite && <SaveBar ruleKey={key} noun={section.noun} title={title} />}
        </form>
      </div>
    </RuleKeyContext.Provider>
  )
}

const none: Record<string, { title: string; text: string }> = {
  promotions: { title: '还没有活动', text: '没有活动时，到手价只算会员价、优惠券和运费' },
  coupons: { title: '还没有优惠券', text: '建好的券会进入算价，客户问券时也照它回答' },
  sizes: { title: '还没有尺码表', text: '商品关联尺码表后，尺码建议才有依据' },
}

function NoRule({ place: { section } }: { place: RulesPlace }) {
  const { go, now } = useDesk()
  const { store, canWrite } = useRules()
  const said = none[section.id] ?? { title: `没有找到${section.label}`, text: '从左边重新选' }
  return (
    <section class="dk-nothing" aria-label={section.label}>
      <EmptyState icon="note" {...said}>
        {canWrite && section.shape === 'list' && (
          <Button
            size="s"
            onClick={() => go({ page: 'rules', id: toPlaceId(section.id, store.begin(section.kind, now.value)) })}
          >
            新{section.noun}
          </Button>
        )}
      </EmptyState>
    </section>
  )
}
