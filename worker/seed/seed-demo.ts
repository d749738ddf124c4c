import { createDemoShop } from '../../shared/demo/create-demo-shop.ts'
import type { ShopFile } from '../../shared/protocol/shop.ts'
import { sealSecret } from '../auth/sealed-secret.ts'
import { createStaff } from '../auth/staff-auth.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { seedStatements } from './seed-statements.ts'

const batchSize = 100

/** Fills the demo shop and its two logins; what is there already stays as it is. */
export async function seedDemo(env: Env, now: Date): Promise<{ shop: string; revision: number; seeded: boolean }> {
  const file = createDemoShop(now)
  const before = await loadRevision(env.DB, file.id)
  if (before === null) await fill(env, file, now)
  const password = env.DEMO_PASSWORD || 'shanyeji-demo'
  await createStaff(env, { email: 'owner@demo.shop', name: '林舟', password, shop: file.id, role: 'owner' })
  await createStaff(env, { email: 'operator@demo.shop', name: '小满', password, shop: file.id, role: 'operator' })
  const revision = (await loadRevision(env.DB, file.id)) ?? 0
  if (before === null) await env.DESK.getByName(file.id).announceRevision(file.id, revision)
  return { shop: file.id, revision, seeded: before === null }
}

async function fill(env: Env, file: ShopFile, now: Date): Promise<void> {
  const secret = await sealSecret(env.MASTER_KEY, file.id, env.DEMO_IDENTITY_SECRET)
  const statements = seedStatements(env.DB, file, { secret, origins: ['self'], now })
  for (let at = 0; at < statements.length; at += batchSize) await env.DB.batch(statements.slice(at, at + batchSize))
}
