/** Decimal, as downloads are told: 278 MB, 1.1 GB. */
export function formatSize(bytes: number): string {
  if (bytes >= 999_500_000) return `${(bytes / 1e9).toFixed(1)} GB`
  return bytes >= 1e6 ? `${Math.round(bytes / 1e6)} MB` : `${Math.ceil(bytes / 1e3)} KB`
}

/** 127 / 278 MB: both in the unit of the whole. What is not here is not called here. */
export function formatArrived(receivedBytes: number, totalBytes: number): string {
  const whole = formatSize(totalBytes)
  const [unit, digits] = whole.endsWith('GB') ? [1e9, 1] : whole.endsWith('MB') ? [1e6, 0] : [1e3, 0]
  const arrived = Math.floor((receivedBytes / unit) * 10 ** digits) / 10 ** digits
  return `${arrived.toFixed(digits)} / ${whole}`
}

/** Whole per cent, rounded down: 100 only when nothing is missing. */
export function toShare(receivedBytes: number, totalBytes: number): number {
  if (totalBytes <= 0) return 0
  return Math.min(100, Math.max(0, Math.floor((receivedBytes / totalBytes) * 100)))
}
