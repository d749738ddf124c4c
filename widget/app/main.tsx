import { render } from 'preact'

const place = document.getElementById('app')
if (place) render(<h1>客服副驾</h1>, place)
