document.currentScript?.setAttribute('data-loaded', '')
