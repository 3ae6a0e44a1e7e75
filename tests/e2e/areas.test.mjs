// The screens of one area show what qd says, and lead to the records.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { start, tid } from './app.mjs'

let app
let period
before(async () => {
  app = await start()
  await app.click(tid('sample-data'))
  await app.find('[data-testid^="tile-value-"]', 120_000)
  period = await app.js('return document.querySelector(arguments[0]).value', tid('period'))
})
after(() => app?.end())

/** The tiles on the screen: KPI id → what is read on it. */
const tiles = () =>
  app.js(`return Object.fromEntries([...document.querySelectorAll('[data-testid^="tile-value-"]')]
    .map((e) => [e.dataset.testid.slice('tile-value-'.length), e.innerText.trim()]))`)

const told = async (...args) => (await app.qdJson('kpi', ...args, '--period', period)).kpis

const AREAS = [
  ['agents', 'agents'],
  ['self_service', 'self_service'],
  ['reliability', 'reliability'],
  ['cost', 'cost_and_customers'],
]
for (const [entry, area] of AREAS) {
  test(`${area}: its headline numbers are those of qd`, async () => {
    await app.click(tid(`nav-${entry}`))
    await app.find(`${tid(`area-${area}`)} table`)
    const shown = await tiles()
    assert.ok(Object.keys(shown).length >= 2, JSON.stringify(shown))
    const kpis = await told(...Object.keys(shown))
    assert.deepEqual(shown, Object.fromEntries(kpis.map((kpi) => [kpi.id, kpi.text])))
    await app.picture(`area-${entry}`)
  })
}

test('agents stand in the order of qd, and one of them leads to his records', async () => {
  await app.click(tid('nav-agents'))
  await app.find(`${tid('leaderboard')} tbody tr`)
  const [kpi] = await told('top_agents')
  const rows = kpi.tables.find((table) => table.name === 'agents').rows
  const names = await app.js(
    'return [...document.querySelectorAll(arguments[0])].map((e) => e.innerText.trim())',
    `${tid('leaderboard')} tbody th button`,
  )
  assert.deepEqual(names, rows.map((row) => row.key))
  await app.js('document.querySelector(arguments[0]).click()', `${tid('leaderboard')} tbody th button`)
  await app.find(`${tid('rows-table')} tbody tr`)
  const measure = kpi.variant.replace('by_', '')
  const [own] = await told(measure, '--where', `agent=${rows[0].key}`)
  assert.equal(await app.text(tid('kpi-value')), own.text)
  assert.equal(own.text, rows[0].cells[measure].text)
  await app.click('main .back')
  await app.find(tid('leaderboard'))
})

test('as many incidents on the time line as qd has records', async () => {
  await app.click(tid('nav-reliability'))
  await app.find(tid('time-line'))
  const marks = await app.js('return document.querySelectorAll(arguments[0]).length', `${tid('time-line')} .mark`)
  const [kpi] = await told('time_to_restore', '--rows')
  assert.ok(marks >= kpi.rows.length && marks > 3, `${marks} marks, ${kpi.rows.length} records`)
})

const CHARTS = [
  ['cost', 'churn', 'churn-bridge', 'churn_bridge'],
  ['cost', 'retention', 'retention-cohorts', 'retention_cohorts'],
  ['reliability', 'mtbf', 'mtbf-incidents', 'mtbf_incidents'],
  ['self_service', 'articles_read', 'articles_read-relation', 'articles_relation'],
]
for (const [entry, kpi, chart, picture] of CHARTS) {
  test(`${chart} stands on the page of its KPI, with its numbers as a table`, async () => {
    await app.click(tid(`nav-${entry}`))
    await app.click(tid(`tile-${kpi}`))
    await app.find(`${tid(`chart-${chart}`)} svg path`)
    await app.js(
      'const e = document.querySelector(arguments[0]); e.scrollIntoView({ block: "center" })',
      tid(`chart-${chart}`),
    )
    await app.picture(picture)
    await app.js(
      `const all = [...document.querySelectorAll(arguments[0] + ' button')]
       all.find((e) => e.getAttribute('aria-pressed') === 'false')?.click()`,
      tid(`chart-${chart}`),
    )
    await app.find(`${tid(`chart-${chart}`)} tbody tr`)
    const rows = await app.js(
      'return [...document.querySelectorAll(arguments[0])].map((e) => [...e.children].map((c) => c.innerText.trim()))',
      `${tid(`chart-${chart}`)} tbody tr`,
    )
    const [value] = await told(kpi)
    if (kpi === 'churn') {
      assert.equal(rows[0][1], String(value.parts.active_at_start))
      assert.equal(rows.at(-1)[1], String(value.parts.active_at_end))
    } else if (kpi === 'retention') {
      const table = value.tables.find((each) => each.name === 'cohorts')
      assert.deepEqual(rows.map((row) => row[0]), table.rows.map((row) => row.key))
      assert.equal(rows[0][2], table.rows[0].cells.after_0.text)
    } else if (kpi === 'mtbf') {
      assert.ok(rows.length >= value.n, `${rows.length} incidents drawn, ${value.n} failures counted`)
    } else {
      assert.equal(rows.length, value.tables.find((each) => each.name === 'weeks').rows.length)
    }
  })
}
