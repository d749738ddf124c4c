import type { ModelRow, ModelState } from '../../shared/inference/model-control.ts'

/** How much of a model is on this device. */
export type Received = Pick<Extract<ModelState, { kind: 'downloading' }>, 'receivedBytes' | 'totalBytes'>

/** Decimal, as disks and downloads are sold: 278 MB, 1.1 GB. */
export function formatBytes(bytes: number): string {
  if (bytes >= 999_500_000) return `${(bytes / 1e9).toFixed(1)} GB`
  return bytes >= 1e6 ? `${Math.round(bytes / 1e6)} MB` : `${Math.ceil(bytes / 1e3)} KB`
}

/** 174 / 278 MB: both in the unit of the whole, so that the two can be compared. */
export function formatReceived(receivedBytes: number, totalBytes: number): string {
  const whole = formatBytes(totalBytes)
  const [size, digits] = whole.endsWith('GB') ? [1e9, 1] : whole.endsWith('MB') ? [1e6, 0] : [1e3, 0]
  // Rounded down: what is not here is not called here.
  const received = Math.floor((receivedBytes / size) * 10 ** digits) / 10 ** digits
  return `${received.toFixed(digits)} / ${whole}`
}

/** Whole per cent, rounded down: 100 only when nothing is missing. */
export function shareOf(receivedBytes: number, totalBytes: number): number {
  if (totalBytes <= 0) return 0
  return Math.min(100, Math.max(0, Math.floor((receivedBytes / totalBytes) * 100)))
}

/** 4.1 MB/秒, 820 KB/秒 */
export function formatPace(bytesPerSecond: number): string {
  if (bytesPerSecond >= 1e6) return `${(bytesPerSecond / 1e6).toFixed(1)} MB/秒`
  return `${Math.max(1, Math.round(bytesPerSecond / 1e3))} KB/秒`
}

/** A length of time as a person says it; five seconds are the finest step. */
export function formatWait(seconds: number): string {
  if (seconds < 58) return `约 ${Math.max(5, Math.ceil(seconds / 5) * 5)} 秒`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return `约 ${minutes} 分钟`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return rest === 0 ? `约 ${hours} 小时` : `约 ${hours} 小时 ${rest} 分`
}

const speedWords = { fast: '写得快', medium: '速度中等', slow: '写得慢' } as const
const fitWords = { good: '好', fair: '一般', poor: '弱' } as const

/** What a model asks of a device, in a few words each. */
export function describeSize({ downloadBytes, vramMb, speed, thinks }: ModelRow): string[] {
  const pace = thinks ? `${speedWords[speed]}，会先想再写` : speedWords[speed]
  return [formatBytes(downloadBytes), `占显存约 ${(vramMb / 1024).toFixed(1)} GB`, pace]
}

/** 中文好，英文好，东南亚语一般 */
export function describeFit({ fit }: Pick<ModelRow, 'fit'>): string {
  return `中文${fitWords[fit.zh]}，英文${fitWords[fit.en]}，东南亚语${fitWords[fit.southEastAsia]}`
}

/** The catalogue has some models twice, under one name: once for cards that calculate in half precision. */
export function nameOf(row: Pick<ModelRow, 'id' | 'name'>, rows: readonly Pick<ModelRow, 'name'>[]): string {
  const isTwice = rows.filter(({ name }) => name === row.name).length > 1
  if (!isTwice) return row.name
  return /q\df32/.test(row.id) ? `${row.name}，通用版` : `${row.name}，省显存版`
}
