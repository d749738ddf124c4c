import { render } from 'preact'
import '../../../shared/ui/tokens.css'
import '../../../shared/ui/base.css'
import '../../panel/side-panel.css'
import '../../panel/console-switches.css'
import { connectEnginePort } from '../../host/connect-engine-port.ts'
import { LocalPart } from '../../local/local-part.tsx'
import { ConsoleSwitches } from '../../panel/console-switches.tsx'

const options = document.querySelector('#options')
if (options)
  render(
    <ConsoleSwitches>
      <LocalPart engine={connectEnginePort().engine} />
    </ConsoleSwitches>,
    options,
  )
