import { render } from 'preact'
import '../../../shared/ui/tokens.css'
import '../../../shared/ui/base.css'
import '../../panel/side-panel.css'
import { ClipboardConsent } from '../../clipboard/clipboard-consent.tsx'

const consent = document.querySelector('#consent')
if (consent) render(<ClipboardConsent />, consent)
