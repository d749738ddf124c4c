import * as v from 'valibot'

const holderRows = v.array(v.object({ conversation: v.string() }))
const noticeRows = v.array(v.object({ event: v.string(), conversation: v.string() }))

/** Which troubles a shop told of by itself; a database row each, so that no second device and no restart tells one again. */
export interface NoticeBook {
  toldTo(shop: string, holder: string): Promise<{ event: string; conversation: string }[]>
  /** True for the one conversation that may tell it; the same conversation may ask again. */
  claim(notice: { shop: string; holder: string; event: string; conversation: string; at: string }): Promise<boolean>
}

/** More than a member's orders of the last weeks can give. */
const newest = 500

/** The book in D1. */
export function createNoticeBook(db: D1Database): NoticeBook {
  return {
    async toldTo(shop, holder) {
      const { results } = await db
        .prepare('SELECT event, conversation FROM notices WHERE shop = ? AND holder = ? ORDER BY at DESC LIMIT ?')
        .bind(shop, holder, newest)
        .all()
      return v.parse(noticeRows, results)
    },

    async claim({ shop, holder, event, conversation, at }) {
      const [, held] = await db.batch([
        db
          .prepare('INSERT OR IGNORE INTO notices (shop, holder, event, conversation, at) VALUES (?, ?, ?, ?, ?)')
          .bind(shop, holder, event, conversation, at),
        db
          .prepare('SELECT conversation FROM notices WHERE shop = ? AND holder = ? AND event = ?')
          .bind(shop, holder, event),
      ])
      return v.parse(holderRows, held?.results)[0]?.conversation === conversation
    },
  }
}
