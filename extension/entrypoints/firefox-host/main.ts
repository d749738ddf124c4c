import { startEngineHost } from '../../engine-host.ts'
import { loadSession } from '../../host/kept-session.ts'
import background from '../background.ts'

// Firefox has no offscreen document: its background page holds the engine, and hears no message of its own.
void background.main()
startEngineHost(loadSession)
