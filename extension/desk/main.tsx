import { render } from 'preact'

const place = document.getElementById('app')
if (place) render(<h1>工作台</h1>, place)
