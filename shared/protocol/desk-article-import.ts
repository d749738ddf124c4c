import * as v from 'valibot'
import { articleBodySchema } from './article.ts'
import { clientIdSchema, instantSchema, recordIdSchema } from './ids.ts'

/** Articles, and articles that get further questions, in one request; more go up in several under one `importId`. */
export const articlesPerImport = 200

/** The largest body of one such request, in bytes. */
export const articleImportLimitBytes = 512 * 1024

/** What articles came from: a file, chats, or one operator's answer. `name`: the file's, or what a person knows it by. */
export const importSourceSchema = v.object({
  kind: v.picklist(['file', 'chats', 'answer']),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
})
export type ImportSource = v.InferOutput<typeof importSourceSchema>

const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(articlesPerImport))

/**
 * `POST /api/desk/articles/import`: stores articles as drafts, or with `publish` live; one with an unfilled blank, or
 * whose only question is its own name, stays a draft. Repeating a request changes nothing.
 */
export const articleImportSchema = v.object({
  /** Made on this device; names all requests of one import. */
  importId: clientIdSchema,
  source: importSourceSchema,
  publish: v.boolean(),
  /** What all requests of this import hold together, so that one cut off in the middle is told as such. */
  all: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  articles: list(
    v.object({
      /** Made on this device too. */
      id: recordIdSchema,
      body: articleBodySchema,
      needsQuestion: v.optional(v.boolean()),
    }),
  ),
  /** Further ways to ask articles that the shop has. */
  extended: list(v.object({ id: recordIdSchema, questions: articleBodySchema.entries.questions })),
})
export type ArticleImport = v.InferOutput<typeof articleImportSchema>

/**
 * Why something of a request was not stored. `other-import`: the id belongs to another import or to an article written
 * by hand · `unknown`: the article to extend is gone · `overtaken`: somebody changed it in this moment ·
 * `full`: it has as many questions as an article may have · `blank`: it is live, and a blank must not reach a shopper ·
 * `not-allowed`: it is live, and who asks may not publish
 */
export const importRefusalSchema = v.picklist(['other-import', 'unknown', 'overtaken', 'full', 'blank', 'not-allowed'])
export type ImportRefusal = v.InferOutput<typeof importRefusalSchema>

/** What became of one request. */
export const articlesImportedSchema = v.object({
  revision: v.number(),
  /** New here, drafts and live ones. */
  added: v.number(),
  /** Of these, live. */
  published: v.number(),
  /** Stored by an earlier request of this import. */
  repeated: v.number(),
  /** Articles that got further questions. */
  extended: v.number(),
  refused: v.array(v.object({ id: v.string(), title: v.string(), why: importRefusalSchema })),
})
export type ArticlesImported = v.InferOutput<typeof articlesImportedSchema>

/** `POST /api/desk/articles/import/:importId/undo`: takes back what nobody touched since; `stayed` names the first ones. */
export const importUndoneSchema = v.object({
  revision: v.number(),
  removed: v.number(),
  /** Articles of the shop that lost the questions they had got. */
  shortened: v.number(),
  /** Stayed, because somebody changed them. */
  changed: v.number(),
  /** Stayed, because they were published since. */
  published: v.number(),
  stayed: v.array(v.object({ id: v.string(), title: v.string(), why: v.picklist(['changed', 'published']) })),
})
export type ImportUndone = v.InferOutput<typeof importUndoneSchema>

/** `GET /api/desk/articles/imports`: the last ones, newest first. */
export const storedImportSchema = v.object({
  importId: v.string(),
  source: importSourceSchema,
  articles: v.number(),
  extended: v.number(),
  /** What it was to bring; null where that was not told. Less was stored: it was cut off. */
  all: v.nullable(v.number()),
  by: v.string(),
  at: instantSchema,
  undone: v.nullable(v.object({ by: v.string(), at: instantSchema })),
  /** Owners take every import back, others their own. */
  mayUndo: v.boolean(),
})
export type StoredImport = v.InferOutput<typeof storedImportSchema>
export const importListSchema = v.object({ imports: v.array(storedImportSchema) })
