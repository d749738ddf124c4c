import * as v from 'valibot'
import { instantSchema } from './ids.ts'

/** Grows when an older program could not read the file. */
export const backupVersion = 1

/** The largest backup that is read, as a file and unpacked, in bytes. */
export const backupLimits = { packedBytes: 32 * 1024 * 1024, unpackedBytes: 160 * 1024 * 1024 } as const

/** The outside of a backup: says what it is before anything inside is believed. */
export const backupFileSchema = v.object({
  format: v.literal('kefu-local-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: instantSchema,
  /** SHA-256 of `body`, in hexadecimal. */
  sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** JSON: what is kept. */
  body: v.string(),
})

/**
 * Why a backup is not taken. `not-a-backup`: some other file · `broken`: cut off or changed since it was made ·
 * `newer`: made by a later version of this program
 */
export type BackupFault = 'unreadable' | 'too-large' | 'not-a-backup' | 'broken' | 'newer'

/** A value, or what is wrong with the file. */
export type BackupAnswer<T, Fault extends string> = { ok: true; value: T } | { ok: false; reason: Fault }

/** Of one kind: what would come, what would take the place of an older copy, what is newer here and stays. */
export interface BackupCounts {
  added: number
  replaced: number
  kept: number
}

/** Of phrases: `full`, those this device has no room for. */
export interface PhraseCounts extends BackupCounts {
  full: number
}

/** What taking a backup would do. */
export interface BackupPreview {
  /** Names it in `takeBackup`. */
  file: string
  madeAt: string
  articles: BackupCounts
  orders: BackupCounts
  phrases: PhraseCounts
}

/** What a backup brought. */
export type TakenBackup = Pick<BackupPreview, 'articles' | 'orders' | 'phrases'>
