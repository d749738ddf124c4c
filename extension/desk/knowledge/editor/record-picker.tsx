import { useMemo, useState } from 'preact/hooks'
import { useListbox } from './use-listbox.ts'

export interface PickedRecord {
  id: string
  label: string
  /** A word beside the name: a draft, for example. */
  note?: string
}

interface RecordPickerProps {
  label: string
  placeholder: string
  /** Without those that are chosen already. */
  options: readonly PickedRecord[]
  onPick: (id: string) => void
}

const shownMatches = 8

/** Finds one of many by words of its name. */
export function RecordPicker({ label, placeholder, options, onPick }: RecordPickerProps) {
  const [words, setWords] = useState('')
  const found = useMemo(() => findByWords(options, words).slice(0, shownMatches), [options, words])
  const listbox = useListbox({
    count: found.length,
    picksFirst: true,
    onPick: (at) => {
      const picked = found[at]
      setWords('')
      if (picked) onPick(picked.id)
    },
  })
  return (
    <div class="dk-picker">
      <input
        class="dk-input"
        type="text"
        aria-label={label}
        placeholder={placeholder}
        value={words}
        {...listbox.field}
        onInput={(event) => {
          setWords(event.currentTarget.value)
          listbox.open()
        }}
      />
      {listbox.isShown && (
        <div class="dk-picker-list" role="listbox" aria-label={`${label}的选项`} id={listbox.listId}>
          {found.map(({ id, label: name, note }, at) => (
            <div key={id} {...listbox.option(at)}>
              {name}
              {note && <small>{note}</small>}
            </div>
          ))}
        </div>
      )}
      {words.trim() !== '' && found.length === 0 && <p class="ui-caption">没有找到「{words.trim()}」</p>}
    </div>
  )
}

function findByWords(options: readonly PickedRecord[], words: string): PickedRecord[] {
  const needles = words.toLowerCase().split(/\s+/).filter(Boolean)
  return options.filter(({ label }) => needles.every((needle) => label.toLowerCase().includes(needle)))
}
