import { render } from 'preact'
import '../../../shared/ui/tokens.css'
import '../../../shared/ui/base.css'
import '../../panel/panel.css'
import '../../panel/compliance/compliance.css'
import '../../panel/rewording/rewording.css'
import '../../panel/side-panel.css'
import '../../uses/tones/tones.css'
import '../../uses/words/words.css'
import { connectEnginePort } from '../../host/connect-engine-port.ts'
import { SidePanel } from '../../panel/side-panel.tsx'

const panel = document.querySelector('#panel')
if (panel) render(<SidePanel engine={connectEnginePort().engine} />, panel)
