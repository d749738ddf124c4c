import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { loadShopKeys, type ShopKeys } from '../auth/shop-keys.ts'
import { newId, openConversation, textOf } from '../test/client.ts'
import { ask, openSession, refusal, seedDemo } from '../test/edge.ts'
import { sayFixed, scriptTurns } from '../test/scripted-turns.ts'
import { getRoom } from './room-name.ts'
import { createSeal } from './seal.ts'

beforeAll(seedDemo)
afterEach(() => vi.restoreAllMocks())

const key = () => crypto.getRandomValues(new Uint8Array(32))
const keys = (newest: number, ...all: [number, Uint8Array][]): ShopKeys => ({ newest, byVersion: new Map(all) })
const place = { conversation: 'c1-aaaaaaaaaaaaaaaa', slot: 3 }
/** As SQLite gives a blob back. */
const stored = (row: Uint8Array): ArrayBuffer => new Uint8Array(row).buffer

describe('a sealed row', () => {
  const first = key()
  const seal = createSeal(
    () => 'demo',
    () => keys(1, [1, first]),
  )
  const row = seal.seal(place, '你好，门牌 1203')

  test('is version, IV and ciphertext, and never the same twice', () => {
    expect(row[0]).toBe(1)
    expect(new TextDecoder().decode(row)).not.toContain('1203')
    expect(seal.seal(place, '你好，门牌 1203')).not.toEqual(row)
    expect(seal.open(place, stored(row))).toBe('你好，门牌 1203')
  })

  test.each([
    ['another seq', seal, { ...place, slot: 4 }],
    ['another conversation', seal, { ...place, conversation: 'c1-bbbbbbbbbbbbbbbb' }],
    [
      'another shop',
      createSeal(
        () => 'other',
        () => keys(1, [1, first]),
      ),
      place,
    ],
    [
      'another key',
      createSeal(
        () => 'demo',
        () => keys(1, [1, key()]),
      ),
      place,
    ],
    [
      'a shop whose key was destroyed',
      createSeal(
        () => 'demo',
        () => keys(2, [2, key()]),
      ),
      place,
    ],
  ])('does not open under %s', (_name, other, where) => {
    expect(() => other.open(where, stored(row))).toThrow()
  })

  test.each([0, 5, row.length - 1])('does not open with byte %i changed', (at) => {
    const changed = new Uint8Array(row)
    changed[at]! ^= 1
    expect(() => seal.open(place, stored(changed))).toThrow()
  })

  test('of an older key still opens when a newer one writes', () => {
    const rotated = createSeal(
      () => 'demo',
      () => keys(2, [1, first], [2, key()]),
    )
    expect(rotated.open(place, stored(row))).toBe('你好，门牌 1203')
    expect(rotated.seal(place, 'x')[0]).toBe(2)
  })

  test('that is plain text does not open', () => {
    expect(() => seal.open(place, '{"type":"message.posted"}')).toThrow()
  })
})

describe('a room', () => {
  async function talk() {
    scriptTurns(async () => sayFixed('助手说的蓝色帐篷'))
    const session = await openSession()
    const { socket } = await openConversation(session.accessToken, session.conversationId)
    socket.send({ type: 'message.post', clientId: newId(), text: '我住在海棠湾，订单有问题' })
    await socket.next('message.posted')
    socket.send({ type: 'reply.propose', answers: 1, epoch: 0, basis: { kind: 'none' } })
    await socket.next('message.posted', ({ message }) => message.answers === 1)
    return { ...session, socket, room: getRoom(env, 'demo', session.conversationId)! }
  }

  test('stores no word of a message or a reply in the clear', async () => {
    const { room } = await talk()
    const bytes = await runInDurableObject(room, (_room, { storage: { sql } }) => {
      const tables = sql.exec(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      const values = tables.toArray().flatMap(({ name }) => sql.exec(`SELECT * FROM "${name}"`).toArray())
      const decoder = new TextDecoder()
      return values
        .flatMap((row) => Object.values(row))
        .map((value) => (value instanceof ArrayBuffer ? decoder.decode(value) : String(value)))
        .join('\n')
    })
    expect(bytes.length).toBeGreaterThan(500)
    for (const words of ['海棠湾', '蓝色帐篷', '助手说的']) expect(bytes).not.toContain(words)
  })

  test('does not show a row that was moved to another place', async () => {
    const { room, conversationId, accessToken: token } = await talk()
    vi.spyOn(console, 'error').mockReturnValue()
    await runInDurableObject(room, (_room, { storage: { sql } }) => {
      const move = 'UPDATE fact_rows SET body = (SELECT body FROM fact_rows WHERE conversation = ?1 AND seq = 2)'
      sql.exec(`${move} WHERE conversation = ?1 AND seq = 1`, conversationId)
    })
    const facts = await refusal(await ask(`/api/conversations/${conversationId}/facts`, { token }))
    expect(facts).toEqual({ status: 500, error: { code: 'internal' } })
  })

  test('tells the same message from another by a keyed hash, since it cannot compare the words', async () => {
    const { socket } = await talk()
    const up = { type: 'message.post' as const, clientId: newId(), text: '同一句' }
    socket.send(up)
    const { seq } = await socket.next('message.posted', (fact) => textOf(fact) === '同一句')
    socket.send(up)
    expect((await socket.next('message.posted', (fact) => textOf(fact) === '同一句')).seq).toBe(seq)
  })
})

test('a shop has one key, however many ask for its first one, and it is stored wrapped', async () => {
  await env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('keyless', 'K', '')").run()
  const loaded = await Promise.all([1, 2, 3].map(() => loadShopKeys(env, 'keyless')))
  const [one, ...others] = loaded.map(({ byVersion }) => byVersion.get(1)!.join())
  expect(others).toEqual([one, one])
  const { results } = await env.DB.prepare("SELECT version, wrapped FROM shop_keys WHERE shop = 'keyless'").all()
  expect(results).toHaveLength(1)
  expect(one!.split(',')).toHaveLength(32)
  expect(String(results[0]!.wrapped).length).toBeGreaterThan(60)
})
