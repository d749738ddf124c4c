import { useEffect, useRef } from 'preact/hooks'
import { useDesk } from '../desk-context.ts'
import { toHash } from '../route.ts'
import { listEntries, type RuleEntry } from './list-entries.ts'
import { type RulesPlace, type RulesSection, type RulesSectionId, rulesSections, toPlaceId } from './sections.ts'
import { useRules } from './use-rules.ts'

/** The sections at the left; the open one shows what is in it. */
export function RulesNav({ place }: { place: RulesPlace }) {
  const { store } = useRules()
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const [first, entry] = nav.current?.querySelectorAll('[aria-current]') ?? []
    const current = entry ?? first
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [place.section.id, place.entry])
  return (
    <nav ref={nav} class="dk-r-nav" aria-label="规则">
      <h1>规则</h1>
      <ul>
        {rulesSections.map((section) => {
          const entries = listEntries(section, store)
          const isOpen = section.id === place.section.id
          const changed = entries.filter(({ isChanged }) => isChanged).length
          return (
            <li key={section.id}>
              <a href={hashOf(section.id, null)} aria-current={isOpen ? 'true' : undefined}>
                {section.label}
                {changed > 0 ? <Unsaved /> : <Count section={section} entries={entries} />}
              </a>
              {isOpen && section.shape !== 'single' && entries.length > 0 && (
                <Entries place={place} entries={entries} />
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function Entries({ place, entries }: { place: RulesPlace; entries: RuleEntry[] }) {
  const current = entries.find(({ id }) => id === place.entry)?.id ?? entries[0]?.id
  return (
    <ul class="dk-r-entries" aria-label={place.section.label}>
      {entries.map(({ id, label, note, isChanged }) => (
        <li key={id}>
          <a href={hashOf(place.section.id, id)} aria-current={id === current ? 'page' : undefined}>
            <span>{label}</span>
            {isChanged ? <Unsaved /> : note && <small>{note}</small>}
          </a>
        </li>
      ))}
      {place.section.shape === 'list' && <NewEntry section={place.section} />}
    </ul>
  )
}

function NewEntry({ section }: { section: RulesPlace['section'] }) {
  const { go, now } = useDesk()
  const { store, canWrite } = useRules()
  const { kind, shape, noun, id } = section
  if (!canWrite || shape !== 'list') return null
  const begin = () => go({ page: 'rules', id: toPlaceId(id, store.begin(kind, now.value)) })
  return (
    <li>
      <button type="button" class="dk-add" onClick={begin}>
        ＋ 新{noun}
      </button>
    </li>
  )
}

function Unsaved() {
  return <small class="dk-r-unsaved">没保存</small>
}

function Count({ section, entries }: { section: RulesSection; entries: RuleEntry[] }) {
  return section.shape === 'list' ? <small aria-hidden="true">{entries.length}</small> : null
}

function hashOf(section: RulesSectionId, entry: string | null): string {
  return toHash({ page: 'rules', id: toPlaceId(section, entry) })
}
