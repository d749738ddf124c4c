import type { Result } from '../../../shared/lib/result.ts'

interface Opening<T, R extends string> {
  /** Reads the file at an address that lives until this settles. */
  open: (url: string) => Promise<Result<T, R>>
  close: (file: string) => Promise<void>
  /** Whether something else was chosen meanwhile. */
  isStale: () => boolean
}

/** Hands a chosen file to the engine. Null: it is no longer wanted, and the engine has let it go. */
export async function openChosenFile<T extends { file: string }, R extends string>(
  chosen: File,
  { open, close, isStale }: Opening<T, R>,
): Promise<Result<T, R> | null> {
  const url = URL.createObjectURL(chosen)
  const opened = await open(url).finally(() => URL.revokeObjectURL(url))
  if (!isStale()) return opened
  if (opened.ok) void close(opened.value.file)
  return null
}
