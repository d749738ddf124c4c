import { useState } from 'preact/hooks'
import { type Phrase, type PhraseRowFault, phraseBounds } from '../../../shared/protocol/phrase.ts'
import { Button } from '../../../shared/ui/button.tsx'
import type { PhraseEngine } from './phrases-tab.tsx'

const refusals: Record<PhraseRowFault, string> = {
  'no-text': '内容还是空的',
  'too-long': '太长了：内容最多 2000 字，分组和编码最多 40 字',
  garbled: '内容里有乱码，重新粘贴一次',
  full: '本机最多存 5000 条短语，先删掉一些',
}

interface PhraseFormProps {
  engine: Pick<PhraseEngine, 'savePhrase'>
  /** Null: a new one. */
  phrase: Phrase | null
  /** The group that is looked at; a new phrase begins there. */
  group: string
  onDone: () => void
}

/** Writes a phrase, or changes one. */
export function PhraseForm({ engine, phrase, group, onDone }: PhraseFormProps) {
  const [refusal, setRefusal] = useState<PhraseRowFault | null>(null)
  const save = async (form: HTMLFormElement) => {
    const fields = new FormData(form)
    const get = (name: string) => String(fields.get(name) ?? '')
    const words = { group: get('group'), code: get('code'), text: get('text') }
    const saved = await engine.savePhrase({ id: phrase?.id ?? null, ...words })
    if (saved.ok) onDone()
    else setRefusal(saved.reason)
  }
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault()
        void save(event.currentTarget)
      }}
    >
      <label for="phrase-text">短语内容</label>
      <textarea id="phrase-text" name="text" rows={3} maxLength={phraseBounds.text} value={phrase?.text ?? ''} />
      <label for="phrase-group">分组</label>
      <input id="phrase-group" name="group" maxLength={phraseBounds.group} value={phrase?.group ?? group} />
      <label for="phrase-code">编码，用来快速找到</label>
      <input id="phrase-code" name="code" maxLength={phraseBounds.code} value={phrase?.code ?? ''} />
      <p class="panel-refusal" role="alert">
        {refusal && refusals[refusal]}
      </p>
      <div class="paste-ways">
        <Button size="s" tone="quiet" onClick={onDone}>
          不存
        </Button>
        <Button type="submit" tone="primary">
          存短语
        </Button>
      </div>
    </form>
  )
}
