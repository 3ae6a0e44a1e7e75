// The pictures of the manual, from the real window: with the sample company, and with two exports of a made-up team. Each is taken
// once the thing that it shows is there, so that a picture of something gone is an error. Used by `manual.test.mjs` and `gallery.mjs`.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freshHome, start, tid } from './app.mjs'

const SIZE = { x: 0, y: 0, width: 1100, height: 720 }

/** Takes them all into `out/screens`, as `manual-NAME.png`; gives their names. */
export async function pictures() {
  const names = []
  const taker = (app) => async (name, sign) => {
    await app.until(`what ${name} shows`, () =>
      app.js(
        `const box = document.querySelector(arguments[0])?.getBoundingClientRect();
         return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight`,
        sign,
      ),
    )
    await app.picture(`manual-${name}`)
    names.push(name)
  }
  await sample(taker)
  await own(taker)
  return names
}

async function sample(taker) {
  const app = await start()
  const take = taker(app)
  const top = (css) => app.js('document.querySelector(arguments[0]).scrollIntoView({ block: "start" }); document.querySelector("main").scrollTop -= 16', css)
  try {
    await app.post('/window/rect', SIZE)
    await app.click(tid('sample-data'))
    await app.find('[data-testid^="tile-value-"]', 120_000)
    await app.find(tid('sample-banner'))
    await take('sample', '[data-testid^="tile-value-"]')
    await app.js('document.querySelector("details.options").open = true; document.querySelector("main").scrollTop = 130')
    await take('report', 'details.options .panel')
    await app.js('document.querySelector("details.options").open = false; document.querySelector("main").scrollTop = 0')
    await app.click(tid('tile-frt'))
    await app.find('main svg', 60_000)
    await take('numbers', tid('kpi-page'))
    await app.post('/window/rect', { ...SIZE, width: 1280, height: 800 })
    await app.click(tid('nav-report'))
    await app.find(tid('page-picture'), 120_000)
    await app.find(`${tid('thumb-3')} img`, 120_000)
    await app.click(tid('thumb-3'))
    await app.until('the page', () => app.js('return document.querySelector(arguments[0]).innerText.trim() === ""', tid('preview-state')), 120_000)
    await take('arrange', tid('page-picture'))
    await app.post('/window/rect', SIZE)
    await app.click(tid('nav-settings'))
    await app.click(tid('settings-hours'))
    await app.find(tid('add-schedule'))
    await take('team', 'main input')
    await app.click(tid('nav-choose'))
    await app.click(tid('choose-goals'))
    await app.find(tid('chosen'))
    await take('goals', tid('chosen'))
    await app.click(tid('choose-actions'))
    await app.find('[data-testid^="action-"]')
    await top('h1')
    await take('actions', '[data-testid^="action-"]')
  } finally {
    await app.end()
  }
}

async function own(taker) {
  const at = freshHome()
  const first = await start({ at, args: [calls(at.home, 'Calls September.csv', 9)] })
  try {
    const take = taker(first)
    await first.post('/window/rect', SIZE)
    // The guess is chosen already: only another answer and back again is one.
    await first.click('[data-testid^="question-"] label:last-of-type input')
    await first.click('[data-testid^="question-"] label:first-of-type input')
    await first.click(tid('field-offered_at'))
    await first.until('cells understood', async () => !/none was chosen/.test(await first.js('return document.body.innerText')))
    await take('import', '[data-testid^="question-"]')
    await first.click(tid('import-button'))
    await first.find(tid('import-summary'), 60_000)
    await first.click(tid('nav-data'))
    await take('undo', '[data-testid^="undo-"]')
  } finally {
    await first.stop()
  }
  const second = await start({ at, args: [calls(at.home, 'Calls October.csv', 10)] })
  try {
    await second.post('/window/rect', SIZE)
    await second.find(`${tid('import-button')}:enabled`)
    await taker(second)('again', tid('import-button'))
  } finally {
    await second.end()
  }
}

/** Calls of the first twelve days of a month: its dates can be read in two ways. */
function calls(folder, name, month) {
  const two = (n) => String(n).padStart(2, '0')
  const rows = Array.from({ length: 240 }, (_, i) => {
    const at = `${two(1 + (i % 12))}/${two(month)}/2026 ${two(8 + (i % 9))}:${two((i * 7) % 60)}`
    return [`C-${month}${1000 + i}`, at, 5 + ((i * 13) % 70), 60 + ((i * 29) % 400), i % 11 === 0 ? 'yes' : 'no', ['Ana Lima', 'Bo Chen', 'Cara Novak'][i % 3], ['Billing', 'Returns', 'Login'][i % 3]].join(',')
  })
  const path = join(folder, name)
  writeFileSync(path, ['Call ID,Offered at,Wait time (seconds),Talk time (seconds),Abandoned,Agent,Topic', ...rows].join('\n') + '\n')
  return path
}
