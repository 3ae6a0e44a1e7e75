// The picture of the window for the README: the sample company, as it opens. Run by `cargo xtask gallery`.

import { start, tid } from './app.mjs'

const app = await start()
try {
  await app.click(tid('sample-data'))
  await app.find('[data-testid^="tile-value-"]', 120_000)
  await app.find(tid('sample-banner'))
  await app.picture('gallery')
} finally {
  await app.end()
}
