import { useCallback, useEffect, useState } from 'preact/hooks'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { FoundPhrases, Phrase } from '../../../shared/protocol/phrase.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { copyOwn } from '../copy-own.ts'
import { PhraseForm } from './phrase-form.tsx'
import { PhraseImport } from './phrase-import.tsx'
import { PhraseRow } from './phrase-row.tsx'

export type PhraseEngine = Pick<
  SellerEngine,
  | 'findPhrases'
  | 'savePhrase'
  | 'removePhrase'
  | 'openPhraseFile'
  | 'mapPhraseFile'
  | 'takePhrases'
  | 'undoPhrases'
  | 'writePhraseFile'
>

interface PhrasesTabProps {
  engine: PhraseEngine
  onNotice: (notice: string) => void
}

/** The phrases on this device: found by words, pinyin, first letters or code, and copied. */
export function PhrasesTab({ engine, onNotice }: PhrasesTabProps) {
  const [words, setWords] = useState('')
  const [group, setGroup] = useState<string | null>(null)
  const [shown, setShown] = useState<FoundPhrases | null>(null)
  const [edited, setEdited] = useState<Phrase | 'new' | null>(null)
  const [removed, setRemoved] = useState<Phrase | null>(null)
  const [changes, setChanges] = useState(0)
  // Looked for again with what stands in the field by then: a seller types on while a file is taken.
  const show = useCallback(() => setChanges((count) => count + 1), [])
  useEffect(() => {
    let isStale = false
    void engine.findPhrases(words, group).then((found) => isStale || setShown(found))
    return () => {
      isStale = true
    }
  }, [engine, words, group, changes])
  const remove = async (phrase: Phrase) => {
    await engine.removePhrase(phrase.id)
    setRemoved(phrase)
    show()
  }
  const putBack = async (phrase: Phrase) => {
    await engine.savePhrase(phrase)
    setRemoved(null)
    show()
  }
  if (shown === null) return null
  return (
    <>
      <div class="phrase-search">
        <input
          type="search"
          aria-label="找短语"
          placeholder="找短语：字、拼音、首字母、编码"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <GroupChoice groups={shown.groups} chosen={group} onChoose={setGroup} />
      </div>
      {removed && (
        <p class="panel-notice" role="status">
          删了「{removed.text.slice(0, 12)}」
          <Button size="s" tone="quiet" icon="undo" onClick={() => void putBack(removed)}>
            撤回
          </Button>
        </p>
      )}
      {shown.total === 0 && (
        <EmptyState icon="list" title="还没有短语" text="写一条，或导入千牛、客服宝等工具导出的短语。只存在本机。" />
      )}
      {shown.total > 0 && shown.found.length === 0 && (
        <EmptyState icon="search" title="没有找到" text="换个字，或用拼音首字母试试。" />
      )}
      <ul class="phrase-list" aria-label="短语">
        {shown.found.map((phrase) => (
          <PhraseRow
            key={phrase.id}
            phrase={phrase}
            onCopy={async () => onNotice((await copyOwn(phrase.text)) ? '已复制' : '没复制上，选中文字按 Ctrl+C')}
            onEdit={() => setEdited(phrase)}
            onRemove={() => void remove(phrase)}
          />
        ))}
      </ul>
      {edited === null ? (
        <Button size="s" icon="plus" onClick={() => setEdited('new')}>
          写一条短语
        </Button>
      ) : (
        <PhraseForm
          key={edited === 'new' ? 'new' : edited.id}
          engine={engine}
          phrase={edited === 'new' ? null : edited}
          group={group ?? ''}
          onDone={() => {
            setEdited(null)
            show()
          }}
        />
      )}
      <PhraseImport engine={engine} shown={shown} onChanged={show} />
    </>
  )
}

interface GroupChoiceProps {
  groups: FoundPhrases['groups']
  chosen: string | null
  onChoose: (group: string | null) => void
}

function GroupChoice({ groups, chosen, onChoose }: GroupChoiceProps) {
  const all = '\u0000'
  return (
    <select
      aria-label="分组"
      value={chosen ?? all}
      onChange={({ currentTarget: { value } }) => onChoose(value === all ? null : value)}
    >
      <option value={all}>全部分组</option>
      {groups.map(({ name, phrases }) => (
        <option key={name} value={name}>
          {name === '' ? '没分组' : name} {phrases}
        </option>
      ))}
    </select>
  )
}
