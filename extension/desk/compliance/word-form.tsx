import { useState } from 'preact/hooks'
import type { ShopWord } from '../../../shared/protocol/desk-compliance.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Field } from '../parts/field.tsx'
import { Switch } from '../parts/switch.tsx'

interface WordFormProps {
  isBusy: boolean
  /** True when the word was taken. */
  onSave: (word: ShopWord) => Promise<boolean>
}

const empty = { word: '', why: '', instead: '', isAllowed: false, isBlock: false }

/** Writes one word of the shop's own; a word that is there already gets what is written here. */
export function WordForm({ isBusy, onSave }: WordFormProps) {
  const [form, setForm] = useState(empty)
  const set = (change: Partial<typeof empty>) => setForm({ ...form, ...change })
  const save = async () => {
    if (await onSave(toWord(form))) setForm(empty)
  }
  return (
    <form
      class="dk-writing-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label="词" hint="* 代表几个字，比如 找*老王；不放在开头，最多 3 处">
        {(control) => (
          <input
            {...control}
            class="dk-input"
            maxLength={40}
            value={form.word}
            onInput={(event) => set({ word: event.currentTarget.value })}
          />
        )}
      </Field>
      <Switch
        label="这个词可以说"
        hint="店名、商品名里的词，写了就不再提醒"
        checked={form.isAllowed}
        onChange={(isAllowed) => set({ isAllowed })}
      />
      {!form.isAllowed && (
        <>
          <Field label="为什么不说" hint="提醒时给客服看">
            {(control) => (
              <input
                {...control}
                class="dk-input"
                maxLength={80}
                value={form.why}
                onInput={(event) => set({ why: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label="换成什么" hint="留空就只提醒">
            {(control) => (
              <input
                {...control}
                class="dk-input"
                maxLength={80}
                value={form.instead}
                onInput={(event) => set({ instead: event.currentTarget.value })}
              />
            )}
          </Field>
          <Switch
            label="用红色提醒"
            hint="更显眼；发不发仍由客服决定"
            checked={form.isBlock}
            onChange={(isBlock) => set({ isBlock })}
          />
        </>
      )}
      <Button size="s" tone="primary" type="submit" busy={isBusy} disabled={form.word.trim() === ''}>
        存下这个词
      </Button>
    </form>
  )
}

function toWord({ word, why, instead, isAllowed, isBlock }: typeof empty): ShopWord {
  const isPattern = /[*?？＊]/u.test(word) ? { isPattern: true } : {}
  if (isAllowed) return { word: word.trim(), kind: 'allowed', ...isPattern }
  return {
    ...{ word: word.trim(), kind: 'forbidden', ...isPattern },
    ...(why.trim() === '' ? {} : { why: why.trim() }),
    ...(instead.trim() === '' ? {} : { instead: instead.trim() }),
    ...(isBlock ? { severity: 'block' as const } : {}),
  }
}
