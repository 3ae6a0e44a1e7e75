// A person chooses KPIs, says what the team can influence, sets a target and agrees on an action.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { start, tid } from './app.mjs'

let app
before(async () => {
  app = await start()
  await app.click(tid('sample-data'))
  await app.find('[data-testid^="tile-value-"]', 120_000)
})
after(() => app?.end())

const ARROW_RIGHT = '\uE014'

/** A key, pressed where the focus is. */
const press = (key) =>
  app.post('/actions', {
    actions: [{ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value: key }, { type: 'keyUp', value: key }] }],
  })

/** Writes into a box, as a person's typing would. */
const write = (id, value) =>
  app.js(
    `const box = document.querySelector(arguments[0]); box.value = arguments[1];
     box.dispatchEvent(new Event('input', { bubbles: true }))`,
    tid(id),
    value,
  )

const setting = (key) => app.qdJson('settings', 'get', key)
const said = () => app.js('return document.querySelector(arguments[0])?.textContent ?? ""', tid('choose-said'))

test('a goal adds its KPIs to those chosen, and the overview leads with them', async () => {
  await app.click(tid('nav-choose'))
  await app.find(tid('chosen'))
  await app.click(tid('choose-default'))
  await app.until('nothing chosen', async () => (await setting('kpis')).length === 0)
  await app.click(tid('goal-engaged_team'))
  await app.until('the KPIs of the goal', async () => (await setting('kpis')).join() === 'esat,csat')
  await app.picture('choose-goals')
  await app.click(tid('nav-overview'))
  await app.find(tid('tile-esat'))
  const tiles = await app.js(`return [...document.querySelectorAll('[data-testid^="tile-value-"]')].map((e) => e.dataset.testid)`)
  assert.deepEqual(tiles, ['tile-value-esat', 'tile-value-csat'])
})

test('a KPI is moved in the circle by the keyboard: the focus stays, and it is said', async () => {
  await app.click(tid('nav-choose'))
  await app.click(tid('choose-circle'))
  await app.find(tid('place-hold_time'))
  await app.js('document.getElementById("place-hold_time-inside").focus()')
  await press(ARROW_RIGHT)
  await app.until('hold time on the edge', async () => (await setting('circle')).hold_time === 'edge')
  await app.until('it is said', async () => /Edge/.test(await said()))
  assert.equal(await app.js('return document.activeElement.id'), 'place-hold_time-edge')
  await app.picture('choose-circle')
})

test('a dot is dragged to another ring', async () => {
  const at = await app.js(
    `const of = (css) => { const b = document.querySelector(css).getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2].map(Math.round) };
     return { dot: of(arguments[0]), middle: of(arguments[1]) }`,
    tid('dot-asa'),
    tid('circle-picture'),
  )
  const move = ([x, y], duration = 0) => ({ type: 'pointerMove', x, y, duration, origin: 'viewport' })
  await app.post('/actions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [move(at.dot), { type: 'pointerDown', button: 0 }, move(at.middle, 200), { type: 'pointerUp', button: 0 }],
      },
    ],
  })
  await app.until('speed of answer inside', async () => (await setting('circle')).asa === 'inside')
})

test('a target is written in minutes and holds from its day on', async () => {
  await app.click(tid('choose-targets'))
  await app.find(tid('target-form'))
  await app.choose(tid('target-kpi'), 'frt')
  await write('target-value', '60')
  await write('target-from', '2026-09-01')
  await app.click(tid('add-target'))
  await app.until('the target kept', async () =>
    (await setting('targets')).some((t) => t.kpi === 'frt' && t.value === 3600 && t.from === '2026-09-01'),
  )
  await app.picture('choose-targets')
  const { kpis } = await app.qdJson('kpi', 'frt', '--period', '2026-Q3')
  assert.equal(kpis[0].target.value, 3600)
})

test('an action agreed on the page of a KPI is followed up as qd does', async () => {
  await app.click(tid('nav-overview'))
  await app.click(tid('tile-csat'))
  await app.click(tid('new-action'))
  await app.click(tid('idea'))
  await write('action-on', '2026-04-01')
  await app.click(tid('keep-action'))
  await app.find(tid('action-4'))
  const { actions } = await app.qdJson('actions', 'list', '--kpi', 'csat')
  const mine = actions.find((action) => action.id === '4')
  assert.equal(mine.agreed_on, '2026-04-01')
  const plain = (text) => text.replace(/\s+/g, ' ')
  assert.ok(plain(await app.text(tid('action-4'))).includes(plain(mine.said)), mine.said)
  await app.js('document.querySelector(arguments[0]).scrollIntoView({ block: "center" })', tid('actions'))
  await app.picture('kpi-actions')
  await app.click(tid('done-4'))
  await app.until('done', async () => (await setting('actions')).some((a) => a.id === '4' && a.done))
})
