import { expose } from 'comlink'
import { createBrowserEnvironment } from './browser-environment.ts'
import { createShopperEngine } from './create-shopper-engine.ts'

expose(createShopperEngine(createBrowserEnvironment()))
