import { startRestShop } from './start-rest-shop.ts'

/** `node e2e/rest-shop/main.ts`: the reference shop on a free port, for a merchant who builds their own endpoint. */
const secret = process.env.REST_SHOP_SECRET ?? 'rest-shop-secret'
const shop = await startRestShop(secret, () => new Date())
process.stdout.write(`rest shop at ${shop.url}, secret ${secret}\n`)
