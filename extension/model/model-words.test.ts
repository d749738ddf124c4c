import { expect, test } from 'vitest'
import type { ModelRow } from '../../shared/inference/model-control.ts'
import { announcementOf, describeSpeed, titleOf } from './model-state-texts.ts'
import {
  describeFit,
  describeSize,
  formatBytes,
  formatPace,
  formatReceived,
  formatWait,
  nameOf,
  shareOf,
} from './model-words.ts'
import { sortModels } from './sort-models.ts'
import { modelId, rows, rowsWith } from './test/scripted-models.ts'

test.each([
  [formatBytes(1), '1 KB'],
  [formatBytes(278_000_000), '278 MB'],
  [formatBytes(999_600_000), '1.0 GB'],
  [formatReceived(173_999_999, 278_000_000), '173 / 278 MB'],
  [formatReceived(1_099_000_000, 1_100_000_000), '1.0 / 1.1 GB'],
  [`${shareOf(277_999_999, 278_000_000)}`, '99'],
  [`${shareOf(1, 0)}`, '0'],
  [formatPace(4_140_000), '4.1 MB/秒'],
  [formatPace(820_400), '820 KB/秒'],
  [formatWait(1), '约 5 秒'],
  [formatWait(57), '约 60 秒'],
  [formatWait(61), '约 2 分钟'],
  [formatWait(3_600), '约 1 小时'],
  [formatWait(5_000), '约 1 小时 24 分'],
])('%s', (shown, expected) => expect(shown).toBe(expected))

test('models of one name are told apart, and each says what it asks and how it writes', () => {
  expect(rows.map((row) => nameOf(row, rows))).toEqual(['Qwen2.5 0.5B，省显存版', 'Qwen2.5 0.5B，通用版', 'Qwen3 1.7B'])
  expect(rows.map(describeSize).map((facts) => facts.join(' '))[2]).toBe('1.1 GB 占显存约 2.0 GB 写得慢，会先想再写')
  expect(rows.map(describeFit)[0]).toBe('中文一般，英文一般，东南亚语弱')
})

test.each<[string, readonly ModelRow[], string | null, string[], number]>([
  ['all fit: the least demanding', rows, modelId, [], 3],
  [
    'one is here already',
    rows.map((row, index) => (index === 2 ? { ...row, receivedBytes: row.downloadBytes } : row)),
    rows[2]?.id ?? '',
    [],
    3,
  ],
  [
    'the first does not fit',
    rows.map((row, index) =>
      index === 0 ? { ...row, preflight: { kind: 'off', reasons: ['no-shader-f16'] } as ModelRow['preflight'] } : row,
    ),
    rows[1]?.id ?? '',
    [],
    2,
  ],
  ['one that thinks first comes after one that does not', [...rows].reverse().slice(0, 2), rows[1]?.id ?? '', [], 2],
  ['only the one that thinks fits', rows.slice(2), rows[2]?.id ?? '', [], 1],
  [
    'a link that costs is asked about, not refused',
    rowsWith({ kind: 'off', reasons: ['metered-link'] }),
    modelId,
    [],
    3,
  ],
  [
    'what none can do without is said once',
    rowsWith({ kind: 'off', reasons: ['no-adapter', 'phone'] }),
    null,
    ['no-adapter'],
    0,
  ],
])('%s', (_, offered, suggestedId, common, fitting) => {
  expect(sortModels(offered)).toMatchObject({ suggestedId, common, fitting: { length: fitting } })
})

const at = (receivedBytes: number) => ({ kind: 'downloading', modelId, receivedBytes, totalBytes: 100 }) as const
test('of a download every tenth is announced, and nothing between', () => {
  const said = [0, 4, 9, 10, 15, 19, 20, 99, 100].map((bytes) => announcementOf(at(bytes), true))
  expect([...new Set(said)]).toEqual(['正在下载模型', '已下载 10%', '已下载 20%', '已下载 90%', '已下载 100%'])
})

const ready = {
  kind: 'ready',
  modelId,
  tier: 'improves-in-place',
  speed: { firstTokenMs: 420, tokensPerSecond: 27 },
} as const
test.each([
  [titleOf(ready, true), '模型已就绪：边写边润色'],
  [titleOf(ready, false), '润色关着，模型留在本机'],
  [titleOf({ ...ready, tier: 'too-slow' }, true), '模型下好了，可这台电脑太慢'],
  [titleOf({ ...ready, tier: null }, true), '模型已就绪，还没测速'],
  [describeSpeed(ready), '约 38 字/秒，一条草稿约 3 秒'],
  [
    describeSpeed({ ...ready, speed: { firstTokenMs: 9_000, tokensPerSecond: 0.5 } }),
    '约 0.7 字/秒，一条草稿约 3 分钟',
  ],
  [describeSpeed({ ...ready, speed: { firstTokenMs: 900, tokensPerSecond: null } }), '没测出来'],
])('%s', (shown, expected) => expect(shown).toBe(expected))
