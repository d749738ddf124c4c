import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { Phrase, PhrasePreview } from '../../../shared/protocol/phrase.ts'
import { type PhraseEngine, PhrasesTab } from './phrases-tab.tsx'

const kept: Phrase[] = [
  { id: 'a', group: '问候', code: 'zai', text: '在的，您请说' },
  { id: 'b', group: '售后', code: 'th', text: '七天内都能退' },
]
const preview: PhrasePreview = {
  ...{ file: 'f1', head: [], headerRow: 1, columns: { group: [0], code: 1, text: 2 }, added: 1, same: 2 },
  groups: [{ name: '售前', phrases: 1 }],
  samples: [{ id: 'n', group: '售前', code: '', text: '包邮的' }],
  bad: [{ row: 7, reason: 'no-text' }],
}

async function openTab(phrases: Phrase[]) {
  let held = phrases
  const engine: PhraseEngine = {
    findPhrases: async (words, group) => ({
      total: held.length,
      groups: [...new Set(held.map((one) => one.group))].map((name) => ({ name, phrases: 1 })),
      found: held.filter((one) => (group === null || one.group === group) && one.text.includes(words)),
      canUndo: false,
    }),
    savePhrase: vi.fn(async ({ id, ...words }) => {
      const saved = { id: id ?? 'new', ...words }
      held = [...held.filter((one) => one.id !== saved.id), saved]
      return { ok: true as const, value: saved }
    }),
    removePhrase: async (id) => {
      held = held.filter((one) => one.id !== id)
    },
    openPhraseFile: async () => ({ ok: true, value: preview }),
    mapPhraseFile: async () => preview,
    takePhrases: vi.fn(async () => {
      held = [...held, { id: 'n', group: '售前', code: '', text: '包邮的' }]
      return { added: 1, same: 2 }
    }),
    undoPhrases: async () => 0,
    writePhraseFile: async () => '',
  }
  await act(() => render(<PhrasesTab engine={engine} onNotice={() => {}} />, document.body))
  await act(settle)
  const all = () => [...document.querySelectorAll('ul[aria-label="短语"] li')].map((one) => one.textContent ?? '')
  const press = (name: string) =>
    act(async () => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(name))
      if (!button) throw new Error(`no button ${name}`)
      button.click()
      await settle()
    }).then(() => act(settle)) // what was changed is looked for again
  return { engine, all, press }
}

async function settle() {
  for (let step = 0; step < 50; step += 1) await Promise.resolve()
}

test('what was deleted comes back with one press', async () => {
  const tab = await openTab(kept)
  expect(tab.all()).toHaveLength(2)
  await tab.press('删')
  expect(tab.all()).toHaveLength(1)
  await tab.press('撤回')
  expect(tab.all().join()).toContain('在的，您请说')
})

test('a group is chosen; a new phrase begins in it', async () => {
  const tab = await openTab(kept)
  const groups = document.querySelector<HTMLSelectElement>('select[aria-label="分组"]')!
  await act(async () => {
    groups.value = '售后'
    groups.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await act(settle)
  expect(tab.all()).toHaveLength(1)
  await tab.press('写一条短语')
  const text = document.querySelector<HTMLTextAreaElement>('#phrase-text')!
  text.value = '运费险赔运费'
  await tab.press('存短语')
  expect(tab.engine.savePhrase).toHaveBeenCalledWith({ id: null, group: '售后', code: '', text: '运费险赔运费' })
  expect(tab.all()).toHaveLength(2)
})

test('a file is shown before anything of it is kept', async () => {
  const tab = await openTab([])
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(field, 'files', { value: [new File(['x'], '短语.csv')] })
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await settle()
  })
  expect(document.body.textContent).toContain('新的 1 条，已有 2 条，1 行不能用')
  expect(document.body.textContent).toContain('第 7 行：没有内容')
  expect(tab.engine.takePhrases).not.toHaveBeenCalled()
  await tab.press('存这 1 条')
  expect(tab.all()).toHaveLength(1)
})

test('what is typed while a change is being stored is what is looked for after it', async () => {
  const tab = await openTab(kept)
  let finish = () => {}
  tab.engine.removePhrase = () => new Promise((resolve) => (finish = resolve))
  await tab.press('删')
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!
  await act(() => {
    field.value = '七天'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(async () => {
    finish()
    await settle()
  })
  await act(settle)
  expect(tab.all()).toEqual([expect.stringContaining('七天内都能退')])
})
