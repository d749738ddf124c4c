const kilobyte = 1024
const megabyte = kilobyte * kilobyte

/** A size as people read it: 340 KB, 2.4 MB. */
export function formatBytes(bytes: number): string {
  return bytes < megabyte ? `${Math.ceil(bytes / kilobyte)} KB` : `${(bytes / megabyte).toFixed(1)} MB`
}
