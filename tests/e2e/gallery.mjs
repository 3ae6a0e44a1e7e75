// Pictures of the window: the sample company, as it opens, its report as it is arranged, and those of the manual. Run by `cargo xtask
// gallery`.

import { start, tid } from './app.mjs'
import { pictures } from './manual.mjs'

const app = await start()
try {
  await app.click(tid('sample-data'))
  await app.find('[data-testid^="tile-value-"]', 120_000)
  await app.find(tid('sample-banner'))
  await app.picture('gallery')
  await app.post('/window/rect', { x: 0, y: 0, width: 1280, height: 800 })
  await app.click(tid('nav-report'))
  await app.find(`${tid('thumb-4')} img`, 120_000)
  await app.click(tid('thumb-5'))
  await app.click(tid('comment-summary'))
  await app.until('the page', () => app.js('return document.querySelector(arguments[0]).innerText.trim() === ""', tid('preview-state')), 120_000)
  await app.picture('gallery-arrange')
} finally {
  await app.end()
}
await pictures()
