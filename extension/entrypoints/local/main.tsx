import { render } from 'preact'
import '../../../shared/ui/tokens.css'
import '../../../shared/ui/base.css'
import '../../desk/styles/frame.css'
import '../../desk/styles/controls.css'
import '../../desk/styles/parts.css'
import '../../desk/styles/knowledge.css'
import '../../desk/styles/knowledge-import.css'
import '../../desk/styles/packs.css'
import '../../desk/styles/pages.css'
import '../../desk/styles/sources.css'
import '../../local/local.css'
import '../../model/model.css'
import { connectEnginePort } from '../../host/connect-engine-port.ts'
import { LocalPage } from '../../local/local-page.tsx'

const place = document.querySelector('#local')
if (place) render(<LocalPage engine={connectEnginePort().engine} />, place)
