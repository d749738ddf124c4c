import type { RecordKind, ShopFile } from '../../shared/protocol/shop.ts'
import { bumpShop } from '../knowledge/write-record.ts'

interface Setting {
  secret: string
  origins: string[]
  now: Date
}

/** The statements that put a shop file into the database; running them twice changes nothing. */
export function seedStatements(db: D1Database, file: ShopFile, setting: Setting): D1PreparedStatement[] {
  return [
    shopRow(db, file, setting),
    ...recordRows(db, file, setting.now),
    ...memberRows(db, file),
    ...orderRows(db, file),
    bumpShop(db, file.id),
  ]
}

function shopRow(db: D1Database, file: ShopFile, { secret, origins, now }: Setting): D1PreparedStatement {
  return db
    .prepare('INSERT OR IGNORE INTO shops (id, name, origins, identity_secret, created_at) VALUES (?, ?, ?, ?, ?)')
    .bind(file.id, file.settings.persona.shopName, JSON.stringify(origins), secret, now.toISOString())
}

function recordRows(db: D1Database, file: ShopFile, now: Date): D1PreparedStatement[] {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO records (shop, kind, id, revision, version, public, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  return listRecords(file).map(({ kind, id, body }, at) => {
    const article = kind === 'article' ? file.articles.find((one) => one.id === id) : undefined
    const begun =
      article === undefined ||
      (article.state === 'live' && Date.parse(article.validFrom ?? now.toISOString()) <= now.getTime())
    return insert.bind(file.id, kind, id, at + 1, article?.version ?? 1, Number(begun), JSON.stringify(body))
  })
}

function listRecords(file: ShopFile): { kind: RecordKind; id: string; body: unknown }[] {
  const many = (kind: RecordKind, bodies: { id: string }[]) => bodies.map((body) => ({ kind, id: body.id, body }))
  return [
    { kind: 'settings', id: 'main', body: file.settings },
    { kind: 'shipping', id: 'main', body: file.shipping },
    { kind: 'return-policy', id: 'main', body: file.returnPolicy },
    ...many('product', file.products),
    ...many('sku', file.skus),
    ...many('promotion', file.promotions),
    ...many('coupon', file.coupons),
    ...many('size-chart', file.sizeCharts),
    { kind: 'price-protection', id: 'main', body: file.priceProtection },
    ...(file.service === undefined ? [] : [{ kind: 'service' as const, id: 'main', body: file.service }]),
    ...many('fit-feedback', file.fitFeedback ?? []),
    ...many('article', file.articles),
  ]
}

function memberRows(db: D1Database, file: ShopFile): D1PreparedStatement[] {
  const insert = db.prepare('INSERT OR IGNORE INTO members (shop, id, body) VALUES (?, ?, ?)')
  return file.members.map((member) => insert.bind(file.id, member.id, JSON.stringify(member)))
}

/** The last four digits are those of the order's own address: the phone its buyer gave. */
function orderRows(db: D1Database, file: ShopFile): D1PreparedStatement[] {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO orders (shop, id, member_id, phone_last4, created_at, body) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return file.orders.map((order) => {
    const last4 = order.address.phone.replace(/\D/g, '').slice(-4)
    return insert.bind(file.id, order.id, order.memberId, last4, order.createdAt, JSON.stringify(order))
  })
}
