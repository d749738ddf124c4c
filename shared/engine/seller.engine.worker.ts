import { expose } from 'comlink'
import { createBrowserEnvironment } from './browser-environment.ts'
import { createSellerEngine } from './create-seller-engine.ts'

expose(createSellerEngine(createBrowserEnvironment()))
