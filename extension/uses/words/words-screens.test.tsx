import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { AskedWords } from '../../../shared/protocol/asked-words.ts'
import type { ShopperLanguage } from '../../../shared/protocol/writing-uses.ts'
import { mount } from '../../desk/test/mount.tsx'
import { ToneChoice } from '../tones/tone-choice.tsx'
import { DraftTranslation } from './draft-translation.tsx'
import { ForeignWords } from './foreign-words.tsx'
import type { WordsDoor } from './words-door.ts'

const question = 'còn hàng không bạn'

function answering(words: AskedWords | Promise<AskedWords>): { door: WordsDoor; asked: string[] } {
  const asked: string[] = []
  const ask = async (text: string) => {
    asked.push(text)
    return words
  }
  return { asked, door: { ask } }
}

/** Everything that waits for no clock has happened. */
async function settled() {
  for (let step = 0; step < 20; step += 1) await Promise.resolve()
}

async function open(screen: Parameters<typeof mount>[1]) {
  const view = await mount(null, screen)
  const press = async (label: string, isTrusted = true) => {
    const click = new MouseEvent('click', { bubbles: true })
    Object.defineProperty(click, 'isTrusted', { value: isTrusted })
    const button = [...view.place.querySelectorAll('button')].find((one) => one.textContent === label)
    await act(async () => {
      button?.dispatchEvent(click)
      await settled()
    })
    await act(settled)
  }
  return { ...view, press }
}

function Words({ door, language = 'vi' }: { door: WordsDoor; language?: ShopperLanguage }) {
  return (
    <ForeignWords text={question} language={language} door={door}>
      <blockquote>{question}</blockquote>
    </ForeignWords>
  )
}

test('a shopper’s words are read in Chinese by a press, and as they were written by the next', async () => {
  const { door, asked } = answering({ ok: true, value: '还有货吗', by: 'browser', to: 'zh-Hans' })
  const view = await open(<Words door={door} />)
  expect(view.text()).toBe(`${question}越南语翻译`)
  expect(asked).toEqual([])
  await view.press('翻译', false)
  expect(asked).toEqual([])
  await view.press('翻译')
  expect(view.text()).toBe('还有货吗越南语，浏览器翻译看原文')
  await view.press('看原文')
  expect(view.text()).toBe(`${question}越南语，浏览器翻译看译文`)
  expect(asked).toEqual([question])
})

test('a shopper who writes Chinese is offered nothing', async () => {
  const { door } = answering({ ok: false, reason: 'cannot' })
  expect((await open(<Words door={door} language="zh-Hans" />)).text()).toBe(question)
})

test('where nothing can translate that is said; where a pack would do, it is loaded by a press', async () => {
  const none = answering({ ok: false, reason: 'cannot' })
  const view = await open(<Words door={none.door} />)
  await view.press('翻译')
  expect(view.text()).toContain('此设备不能翻译')
  const loaded: string[] = []
  const pack = { from: 'vi', to: 'zh-Hans' } as const
  const lacking = answering({ ok: false, reason: 'downloadable', pack })
  const door = { ...lacking.door, download: async ({ from }: { from: string }) => void loaded.push(from) }
  const panel = await open(<Words door={door} />)
  await panel.press('翻译')
  await panel.press('下载语言包并翻译')
  expect(loaded).toEqual(['vi'])
  expect(lacking.asked).toHaveLength(2)
  const overlay = await open(<Words door={lacking.door} />)
  await overlay.press('翻译')
  expect(overlay.text()).toContain('要先下载语言包，可以在侧边栏里下载')
  expect(overlay.text()).not.toContain('下载语言包并翻译')
})

function Draft({ door, begun }: { door: WordsDoor; begun: string }) {
  const [text, setText] = useState(begun)
  return (
    <>
      <p>{text}</p>
      <DraftTranslation text={text} language="vi" door={door} onWrite={setText} />
    </>
  )
}

test('a Chinese draft goes into the shopper’s language, and back by a press', async () => {
  const view = await open(<Draft {...answering({ ok: true, value: 'còn 3 cái', to: 'vi' })} begun="还有 3 件" />)
  expect(view.text()).toBe('还有 3 件客户说越南语翻译')
  await view.press('翻译')
  expect(view.text()).toBe('còn 3 cái译成越南语了，中文是换回中文还有 3 件')
  await view.press('换回中文')
  expect(view.text()).toBe('还有 3 件客户说越南语翻译')
})

test('a draft in the shopper’s language is only read in Chinese: what is copied stays', async () => {
  const view = await open(<Draft {...answering({ ok: true, value: '还有 3 件', to: 'zh-Hans' })} begun="còn 3 cái" />)
  await view.press('翻译')
  expect(view.text()).toBe('còn 3 cái中文意思，本机翻译收起还有 3 件')
  await view.press('收起')
  expect(view.text()).toBe('còn 3 cái客户说越南语翻译')
})

function Toned({ door, hand }: { door?: WordsDoor; hand?: string }) {
  const [edited, setEdited] = useState<string | null>(null)
  return (
    <>
      <p>{edited ?? '能换。'}</p>
      <ToneChoice
        draft={{ tones: { warm: '亲，能换。', formal: '您好，能换。' } }}
        number={1}
        edited={edited}
        onWrite={setEdited}
        onRestore={() => setEdited(null)}
        toneDoor={door}
      />
      {hand !== undefined && (
        <button type="button" onClick={() => setEdited(hand)}>
          改
        </button>
      )}
    </>
  )
}

test('a tone is the rules’ at once and an engine’s by a press; the tone pressed again takes both back', async () => {
  const { door, asked } = answering({ ok: true, value: '亲，可以换的哦。', by: 'edge' })
  const view = await open(<Toned door={door} />)
  expect(view.text()).toBe('能换。亲切正式')
  await view.press('亲切')
  expect(view.text()).toBe('亲，能换。亲切正式润色')
  await view.press('润色')
  expect(view.text()).toBe('亲，可以换的哦。亲切正式云端润色')
  expect(asked).toEqual(['亲，能换。'])
  await view.press('亲切')
  expect(view.text()).toBe('能换。亲切正式')
})

test('without an engine the rules’ tones are all there is', async () => {
  const view = await open(<Toned />)
  await view.press('亲切')
  expect(view.text()).toBe('亲，能换。亲切正式')
})

test('an engine that has none better says so; one that comes late writes over nobody', async () => {
  const refused = await open(<Toned {...answering({ ok: false, reason: 'not-better' })} />)
  await refused.press('亲切')
  await refused.press('润色')
  expect(refused.text()).toBe('亲，能换。亲切正式润色没有更好的说法，照原样就行')
  let settle: (words: AskedWords) => void = () => undefined
  const late = await open(<Toned {...answering(new Promise((resolve) => (settle = resolve)))} hand="我自己写" />)
  await late.press('亲切')
  await late.press('润色')
  await late.press('改')
  await act(async () => {
    settle({ ok: true, value: '晚了' })
    await settled()
  })
  expect(late.text()).toBe('我自己写亲切正式改')
})
