// A person without any export looks at the sample company, and saves its report.

import assert from 'node:assert/strict'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { run, start, tid, freshHome } from './app.mjs'

const at = freshHome()
const report = join(at.home, 'Support report.pdf')
let app
before(async () => {
  app = await start({ at, env: { QUARTERDECK_E2E_SAVE: report } })
})
after(() => app?.end())

/** The tiles on the screen: KPI id → what is read on it. */
const tiles = () =>
  app.js(`return Object.fromEntries([...document.querySelectorAll('[data-testid^="tile-value-"]')]
    .map((e) => [e.dataset.testid.slice('tile-value-'.length), e.innerText.trim()]))`)

test('the first screen offers two ways to begin', async () => {
  await app.find(tid('open-exports'))
  await app.find(tid('sample-data'))
  await app.picture('first')
})

test('the sample company shows what qd says, tile by tile', async () => {
  await app.click(tid('sample-data'))
  await app.find('[data-testid^="tile-value-"]', 120_000)
  await app.find(tid('sample-banner'))
  await app.picture('overview-sample')
  const shown = await tiles()
  const period = await app.js('return document.querySelector(arguments[0]).value', tid('period'))
  const { kpis } = await app.qdJson('kpi', ...Object.keys(shown), '--period', period)
  assert.ok(Object.keys(shown).length >= 3, JSON.stringify(shown))
  assert.deepEqual(
    shown,
    Object.fromEntries(Object.keys(shown).map((id) => [id, kpis.find((kpi) => kpi.id === id)?.text])),
  )
})

test('a tile opens the page of its KPI', async () => {
  const [id] = Object.keys(await tiles())
  await app.click(tid(`tile-${id}`))
  await app.find(tid('kpi-page'))
  await app.picture('kpi-page')
  await app.click(tid('nav-overview'))
  await app.find(tid(`tile-${id}`))
})

test('the records behind a number are those of qd, a page at a time', async () => {
  const period = await app.js('return document.querySelector(arguments[0]).value', tid('period'))
  await app.click(tid('tile-frt'))
  await app.click(tid('show-rows'))
  await app.find(`${tid('rows-table')} tbody tr`)
  const ids = () =>
    app.js('return [...document.querySelectorAll(arguments[0])].map((e) => e.innerText.trim())', `${tid('rows-table')} tbody th`)
  const { kpis } = await app.qdJson('kpi', 'frt', '--rows', '--period', period)
  const counted = kpis[0].rows.filter((row) => row.in).map((row) => row.id)
  assert.deepEqual(await ids(), counted.slice(0, 50))
  await app.js('document.querySelector(arguments[0]).scrollIntoView({ block: "center" })', tid('rows-table'))
  await app.picture('kpi-rows')
  await app.click(tid('rows-next'))
  await app.until('no second page', async () => (await ids())[0] === counted[50])
  assert.deepEqual(await ids(), counted.slice(50, 100))
  await app.click(tid('nav-overview'))
  await app.find(tid('tile-frt'))
})

test('the report is a sound PDF with the same numbers', async () => {
  const shown = await tiles()
  await app.click(tid('save-report'))
  const said = await app.text(tid('report-saved'), 120_000)
  await app.picture('report-saved')
  assert.match(said, /Support report\.pdf/)
  assert.ok(existsSync(report) && statSync(report).size > 10_000)
  const check = await run('qpdf', ['--check', report])
  assert.equal(check.code, 0, check.stdout + check.stderr)
  const fonts = (await run('pdffonts', [report])).stdout.trim().split('\n').slice(2)
  assert.ok(fonts.length > 0)
  for (const font of fonts) assert.match(font, / yes yes yes /, font)
  const words = (await run('pdftotext', ['-layout', report, '-'])).stdout.replace(/\s+/g, ' ')
  const missing = Object.entries(shown).filter(([, text]) => !words.includes(text.replace(/\s+/g, ' ')))
  assert.deepEqual(missing, [], 'numbers of the screen that the report does not name')
})

test('the sample company goes away at one click and nothing of it stays', async () => {
  await app.click(tid('remove-sample'))
  await app.find(tid('sample-data'))
  assert.ok(!(await app.has(tid('sample-banner'))))
  const left = await app.qd('kpi', '--json')
  const values = left.code === 0 ? JSON.parse(left.stdout).kpis.filter((kpi) => kpi.value !== null) : []
  assert.deepEqual(values, [])
})
