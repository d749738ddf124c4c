import { startEngineHost } from '../../engine-host.ts'

startEngineHost()
