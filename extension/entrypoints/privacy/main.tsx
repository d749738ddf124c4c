import { render } from 'preact'
import '../../../shared/ui/tokens.css'
import '../../../shared/ui/base.css'
import '../../panel/side-panel.css'
import './privacy.css'
import { PrivacyPage } from './privacy-page.tsx'

const place = document.querySelector('#privacy')
if (place) render(<PrivacyPage />, place)
