// A person gives a file to the program: it is looked at, imported, shown, and taken back.

import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { freshHome, start, tid } from './app.mjs'
import { ticketsCsv } from './fixtures.mjs'

const at = freshHome()
let app
before(async () => {
  app = await start({ at, args: [ticketsCsv(at.home)] })
})
after(() => app?.end())

test('a file on the command line is looked at before anything is written', async () => {
  await app.find(tid('import-button'))
  await app.until('the file on the screen', async () =>
    (await app.js('return document.body.innerText')).includes('tickets.csv'),
  )
  await app.picture('import-preview')
  const imports = await app.qdJson('imports')
  assert.deepEqual(imports.imports ?? imports, [], 'nothing is imported yet')
})

test('an import that is tried tells its counts and keeps nothing', async () => {
  await app.click(tid('try-button'))
  assert.match(await app.text(tid('tried'), 60_000), /\b120\b/)
  await app.picture('import-tried')
  const imports = await app.qdJson('imports')
  assert.deepEqual(imports.imports ?? imports, [])
})

test('the import counts every record, and the overview shows what qd says', async () => {
  await app.click(tid('import-button'))
  const summary = await app.text(tid('import-summary'), 60_000)
  await app.picture('import-summary')
  assert.match(summary, /\b120\b/)
  await app.click(tid('nav-overview'))
  await app.choose(tid('period'), '2026-07')
  const { kpis } = await app.qdJson('kpi', 'frt', '--period', '2026-07')
  assert.ok(kpis[0].n > 100 && kpis[0].value > 0, JSON.stringify(kpis[0]))
  await app.until(`${kpis[0].text} on the screen`, async () =>
    (await app.text(tid('tile-value-frt'))).trim() === kpis[0].text,
  )
  await app.picture('overview-import')
})

test('undo brings back the empty workspace', async () => {
  const before = await app.qdJson('kpi', 'frt', '--period', '2026-07')
  await app.click(tid('nav-data'))
  const [undo] = await app.until('an undo button', () =>
    app.js(`const ids = [...document.querySelectorAll('[data-testid^="undo-"]')].map((e) => e.dataset.testid); return ids.length ? ids : null`),
  )
  await app.picture('data')
  assert.ok(before.kpis[0].n > 0)
  await app.click(tid(undo))
  await confirmIfAsked()
  await app.until('the import to be gone', async () => {
    const { stdout, code } = await app.qd('kpi', 'frt', '--period', '2026-07', '--json')
    return code === 0 && JSON.parse(stdout).kpis[0].value === null
  })
})

async function confirmIfAsked() {
  if (await app.has(tid('confirm'))) await app.click(tid('confirm'))
}

test('a folder and a missing file are refused in words', async () => {
  const folder = join(at.home, 'a folder.csv')
  mkdirSync(folder)
  const other = await start({ args: [folder, join(at.home, 'nowhere.csv')] })
  try {
    await other.until('both refusals', async () => {
      const text = await other.js('return document.body.innerText')
      return text.includes('a folder.csv') && text.includes('nowhere.csv') && /nothing was (imported|changed)/i.test(text)
    })
    await other.picture('import-refused')
  } finally {
    await other.end()
  }
})
