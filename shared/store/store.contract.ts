import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { StoredFact } from '../protocol/down.ts'
import type { FeedPage, FeedRecord } from '../protocol/shop.ts'
import type { LocalMessage, StoredProvisional } from './entries.ts'
import type { Store } from './store.ts'

const conversation = 'c1-aaaaaaaaaaaaaaaaaaaa'
const at = '2026-11-21T10:00:00.000Z'

const toMessage = (clientId: string): LocalMessage => ({
  clientId,
  conversationId: conversation,
  text: `text of ${clientId}`,
  at,
  error: null,
})
const toPost = (clientId: string) => ({ type: 'message.post', clientId, text: `text of ${clientId}` }) as const
const toFact = (seq: number): StoredFact => ({ type: 'conversation.reopened', seq, at, epoch: seq })
const provisional: StoredProvisional = {
  answersClientId: 'client-01',
  conversationId: conversation,
  reply: { parts: [{ kind: 'text', text: '七天内可退' }], basis: { kind: 'fixed', line: 'x' }, facts: [] },
  at,
  onlyOffline: false,
  shownOffline: true,
  replaced: false,
}
const shipping = (feeMinor: number): FeedRecord => ({
  kind: 'shipping',
  id: 'main',
  body: {
    baseFeeMinor: feeMinor,
    freeFromMinor: null,
    cutoffHour: 16,
    dispatchHours: 24,
    carrier: 'SF',
    originCity: '杭州',
    regions: [],
    defaultDays: [2, 3],
  },
})
const page = (change: Partial<FeedPage>): FeedPage => ({
  snapshot: false,
  revision: 1,
  more: false,
  changed: [],
  removed: [],
  now: at,
  ...change,
})

/** What every store must do, whatever it stands on. `reopen` gives a second store over the same rows. */
export function describeStore(name: string, open: () => Promise<{ store: Store; reopen(): Promise<Store> }>): void {
  describe(name, () => {
    test('a message and its outbox entry are saved together and read back after reopening', async () => {
      const { store, reopen } = await open()
      await store.saveConversation(conversation, { messages: [toMessage('client-01')], wishes: [toPost('client-01')] })
      const found = await (await reopen()).loadConversation(conversation)
      expect(found.messages).toEqual([toMessage('client-01')])
      expect(found.outbox.map(({ wish }) => wish)).toEqual([toPost('client-01')])
      expect(found.cursor).toBe(0)
    })

    test('a change that cannot be stored whole is not stored at all', async () => {
      const { store, reopen } = await open()
      await store.saveConversation(conversation, { messages: [toMessage('client-01')], wishes: [toPost('client-01')] })
      const unstorable = { ...toMessage('client-02'), text: (() => '') as unknown as string }
      const failing = store.saveConversation(conversation, {
        removedEntries: ['client-01'],
        messages: [unstorable],
        wishes: [toPost('client-02')],
      })
      await expect(failing).rejects.toThrow()
      const found = await (await reopen()).loadConversation(conversation)
      expect(found.outbox.map(({ key }) => key)).toEqual(['client-01'])
    })

    test('the outbox keeps the order of typing, also for messages typed at the same moment', async () => {
      const { store } = await open()
      const ids = ['client-z9', 'client-a1', 'client-m5', 'client-b2']
      await Promise.all(
        ids.map((id) => store.saveConversation(conversation, { messages: [toMessage(id)], wishes: [toPost(id)] })),
      )
      const found = await store.loadConversation(conversation)
      expect(found.outbox.map(({ key }) => key)).toEqual(ids)
      expect(found.messages.map(({ clientId }) => clientId)).toEqual(ids)
    })

    test('facts are kept once per seq, in their order, with the cursor; acknowledged entries go in the same save', async () => {
      const { store } = await open()
      await store.saveConversation(conversation, { messages: [toMessage('client-01')], wishes: [toPost('client-01')] })
      await store.saveConversation(conversation, { facts: [toFact(10), toFact(2)], cursor: 10 })
      await store.saveConversation(conversation, {
        facts: [toFact(10), toFact(11)],
        cursor: 11,
        removedMessages: ['client-01'],
        removedEntries: ['client-01'],
      })
      const found = await store.loadConversation(conversation)
      expect(found.facts.map(({ seq }) => seq)).toEqual([2, 10, 11])
      expect(found).toMatchObject({ cursor: 11, messages: [], outbox: [] })
    })

    test('pictures are kept with their message and go with it', async () => {
      const { store, reopen } = await open()
      const toPicture = (id: string, clientId: string) => ({
        id,
        clientId,
        type: 'image/png',
        bytes: new ArrayBuffer(4),
      })
      const pictures = [toPicture('picture-1', 'client-01'), toPicture('picture-2', 'client-02')]
      const messages = ['client-01', 'client-02'].map(toMessage)
      await store.saveConversation(conversation, { messages, pictures })
      const again = await reopen()
      expect(await again.loadPictures('client-01')).toEqual([pictures[0]])
      expect(await again.loadPicture('picture-2')).toEqual(pictures[1])
      await store.saveConversation(conversation, { removedMessages: ['client-01'] })
      expect(await store.loadPictures('client-01')).toEqual([])
      await store.removeConversation(conversation)
      expect(await store.loadPicture('picture-2')).toBeNull()
    })

    test('another conversation sees nothing of it; unsent things can move there', async () => {
      const { store } = await open()
      const other = 'c2-bbbbbbbbbbbbbbbbbbbb'
      await store.saveConversation(conversation, {
        facts: [toFact(1)],
        messages: [toMessage('client-01')],
        wishes: [toPost('client-01')],
        provisionals: [provisional],
      })
      expect((await store.loadConversation(other)).messages).toEqual([])
      await store.moveUnsent(conversation, other)
      expect(await store.loadConversation(other)).toMatchObject({
        facts: [],
        messages: [{ clientId: 'client-01', conversationId: other }],
        outbox: [{ key: 'client-01', conversationId: other }],
        provisionals: [{ answersClientId: 'client-01', conversationId: other }],
      })
      expect(await store.loadConversation(conversation)).toMatchObject({ facts: [toFact(1)], messages: [], outbox: [] })
    })

    test('provisional replies are replaced and removed by the message they answer', async () => {
      const { store } = await open()
      await store.saveConversation(conversation, { provisionals: [provisional] })
      await store.saveConversation(conversation, { provisionals: [{ ...provisional, replaced: true }] })
      expect((await store.loadConversation(conversation)).provisionals).toEqual([{ ...provisional, replaced: true }])
      await store.saveConversation(conversation, { removedProvisionals: ['client-01'] })
      expect((await store.loadConversation(conversation)).provisionals).toEqual([])
    })

    test('feed pages change, remove and, as a snapshot, replace records', async () => {
      const { store, reopen } = await open()
      const gone = { kind: 'settings', id: 'main' } as const
      await store.saveFeedPage(page({ changed: [shipping(1)], revision: 4 }))
      await store.saveFeedPage(page({ changed: [shipping(2)], removed: [gone], revision: 5 }))
      expect(await (await reopen()).loadRecords()).toEqual({ revision: 5, records: [shipping(2)] })
      expect(await store.loadRevision()).toBe(5)
      await store.saveFeedPage(page({ snapshot: true, revision: 9 }))
      expect(await store.loadRecords()).toEqual({ revision: 9, records: [] })
    })

    test('an index is kept whole with its revision, the last one instead of the one before', async () => {
      const { store, reopen } = await open()
      const toIndex = (byte: number) => ({
        ...{ version: '1', ids: ['a'], sum: byte },
        blocks: { postings: Uint8Array.of(byte, 0, 0, 0).buffer },
      })
      expect(await store.loadIndex()).toBeNull()
      expect(await store.saveIndex(toIndex(4), 7)).toBe(true)
      expect(await store.saveIndex(toIndex(5), 8)).toBe(true)
      const again = await reopen()
      expect(await again.loadIndex()).toEqual(toIndex(5))
      await store.removeConversations()
      expect(await store.loadIndex()).toEqual(toIndex(5))
      expect(await store.saveIndex(toIndex(6), 1, 'local-articles')).toBe(true)
      expect(await store.loadIndex()).toEqual(toIndex(5))
      await store.forgetShop()
      expect(await store.loadIndex()).toBeNull()
      expect(await store.loadIndex('local-articles')).toEqual(toIndex(6))
      await store.saveIndex(toIndex(5), 8)
      await store.wipe()
      expect(await store.loadIndex()).toBeNull()
    })

    test('settings are parsed when read: an old shape counts as absent and stays', async () => {
      const { store } = await open()
      await store.saveSetting('composer', 'half a sent')
      expect(await store.loadSetting('composer', v.string())).toBe('half a sent')
      expect(await store.loadSetting('composer', v.number())).toBeNull()
      expect(await store.loadSetting('composer', v.string())).toBe('half a sent')
      await store.removeSetting('composer')
      expect(await store.loadSetting('composer', v.string())).toBeNull()
    })

    test('what is known of model files is kept by id', async () => {
      const { store } = await open()
      await store.saveModelNote('qwen', { id: 'qwen', bytes: 5 })
      await store.saveModelNote('qwen', { id: 'qwen', bytes: 7 })
      expect(await store.loadModelNotes(v.object({ id: v.string(), bytes: v.number() }))).toEqual([
        { id: 'qwen', bytes: 7 },
      ])
    })

    test('what is kept only here is read by key and by import, changes whole, and outlives the shop', async () => {
      const { store, reopen } = await open()
      const toRow = (key: string, group: string) => ({
        table: 'localArticles' as const,
        key,
        group,
        body: `body ${key}`,
      })
      await store.saveLocal({ put: [toRow('a-2', 'import-1'), toRow('a-1', ''), toRow('a-3', 'import-1')] })
      await store.saveSetting('local-mode', 'on')
      await store.saveSetting('shop', 'demo')
      await store.saveFeedPage(page({ changed: [shipping(1)] }))
      expect(await store.loadLocal('localArticles', v.string(), 'import-1')).toEqual(['body a-2', 'body a-3'])
      await store.saveLocal({ removed: [{ table: 'localArticles', key: 'a-1' }] })
      await store.forgetShop()
      const again = await reopen()
      expect(await again.loadLocal('localArticles', v.string())).toEqual(['body a-2', 'body a-3'])
      expect(await again.loadLocal('localArticles', v.number())).toEqual([])
      expect(await again.countLocal('localArticles')).toBe(2)
      expect(await again.loadSetting('local-mode', v.string())).toBe('on')
      expect(await again.loadSetting('shop', v.string())).toBeNull()
      expect(await again.loadRecords()).toEqual({ revision: 0, records: [] })
      const unstorable = { ...toRow('a-4', ''), body: (() => '') as unknown }
      const failing = again.saveLocal({ put: [unstorable], removed: [{ table: 'localArticles', key: 'a-2' }] })
      await expect(failing).rejects.toThrow()
      const beside = again.saveLocal({ put: [unstorable], settings: { 'local-mode': 'off' } })
      await expect(beside).rejects.toThrow()
      await expect(again.saveLocal({ settings: { shop: 'other' } })).rejects.toThrow('outlives')
      expect(await again.loadSetting('local-mode', v.string())).toBe('on')
      await again.saveLocal({ settings: { 'local-mode': 'off' } })
      expect(await again.loadSetting('local-mode', v.string())).toBe('off')
      expect(await again.loadLocalOne('localArticles', 'a-2', v.string())).toBe('body a-2')
      await again.wipe()
      expect(await again.countLocal('localArticles')).toBe(0)
      expect(await again.loadSetting('local-mode', v.string())).toBeNull()
    })

    test('removing one conversation leaves the rest, removing all leaves the knowledge, wiping leaves nothing', async () => {
      const { store, reopen } = await open()
      await store.saveConversation(conversation, { facts: [toFact(1)], cursor: 1 })
      await store.saveFeedPage(page({ changed: [shipping(1)] }))
      await store.saveConversation('c2-bbbbbbbbbbbbbbbbbbbb', { facts: [toFact(1)], cursor: 1 })
      await store.removeConversation(conversation)
      expect(await store.loadConversation(conversation)).toMatchObject({ facts: [], cursor: 0 })
      expect(await store.loadConversation('c2-bbbbbbbbbbbbbbbbbbbb')).toMatchObject({ cursor: 1 })
      await store.removeConversations()
      expect(await store.loadConversation('c2-bbbbbbbbbbbbbbbbbbbb')).toMatchObject({ facts: [], cursor: 0 })
      expect(await store.loadRecords()).toMatchObject({ revision: 1, records: [shipping(1)] })
      await store.wipe()
      expect(await (await reopen()).loadRecords()).toEqual({ revision: 0, records: [] })
    })
  })
}
