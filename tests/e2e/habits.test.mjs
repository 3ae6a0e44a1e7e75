// What a person expects of any program: undo, settings as forms that change the numbers, everything out, a workspace of
// one's own.

import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { freshHome, run, start, tid } from './app.mjs'

const at = freshHome()
const saved = join(at.home, 'saved.zip')
const opened = join(at.home, 'opened.txt')
const HOMEPAGE = 'https://quarterdeck.example/versions'
let app
before(async () => {
  // What would start a browser notes down what it was asked for.
  const programs = join(at.home, 'bin')
  mkdirSync(programs)
  writeFileSync(join(programs, 'xdg-open'), `#!/bin/sh\necho "$@" >> '${opened}'\n`)
  chmodSync(join(programs, 'xdg-open'), 0o755)
  const PATH = `${programs}:${process.env.PATH}`
  app = await start({ at, env: { PATH, QUARTERDECK_E2E_SAVE: saved, QUARTERDECK_E2E_HOMEPAGE: HOMEPAGE } })
})
after(() => app?.end())

/** Writes into a field as a person does. */
const write = (id, text) =>
  app.js(
    `const field = document.querySelector(arguments[0]); field.value = arguments[1];
     field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new Event('change', { bubbles: true }))`,
    tid(id),
    text,
  )

test('costs entered by hand are there for qd, and gone with Undo', async () => {
  await app.find(tid('open-exports'))
  // Any screen leads on: the start has no navigation of its own.
  await app.js(`document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ',', ctrlKey: true, bubbles: true }))`)
  await app.click(tid('nav-data'))
  await app.find(tid('costs-form'))
  await write('costs-month', '2026-08')
  await write('costs-cost', '51000.5')
  await write('costs-revenue', '1020000')
  await app.click(tid('costs-enter'))
  await app.find(tid('toast-undo'))
  const share = async () => (await app.qdJson('kpi', 'cost_to_revenue', '--period', '2026-08')).kpis[0].value
  assert.equal(await share(), 51000.5 / 1020000)
  await app.picture('costs-by-hand')
  await app.click(tid('toast-undo'))
  await app.until('nothing left', async () => (await app.qdJson('imports')).imports.every((i) => i.undone))
})

test('a promise of the form is a promise of qd; Undo takes it back', async () => {
  await app.click(tid('nav-settings'))
  await app.click(tid('settings-promises'))
  await app.click(tid('add-promise'))
  await app.find(tid('promise-name-0'))
  await write('promise-name-0', 'E-mail in a day')
  await write('promise-limit-0', '2.5')
  await app.picture('settings-promise')
  await app.click(tid('save-settings'))
  const policies = async () => JSON.parse((await app.qd('settings', 'get')).stdout).sla
  await app.until('the promise', async () => (await policies()).length === 1)
  const [policy] = await policies()
  assert.deepEqual([policy.name, policy.limit_s, policy.goal, policy.clock], ['E-mail in a day', 9000, 0.9, 'business'])
  await app.click(tid('toast-undo'))
  await app.until('none', async () => (await policies()).length === 0)
})

test('everything goes into one ZIP', async () => {
  await app.click(tid('nav-data'))
  await app.click(tid('export-everything'))
  await app.until('the file', () => existsSync(saved))
  const { stdout } = await run('unzip', ['-l', saved])
  assert.match(stdout, /workspace\.qdeck/)
  assert.match(stdout, /settings\.json/)
})

test('newer versions are looked for in the browser, on a click and not before', async () => {
  await app.click(tid('nav-help'))
  await app.click(tid('help-about'))
  await app.find(tid('open-homepage'))
  assert.ok(!existsSync(opened), 'nothing was opened yet')
  await app.click(tid('open-homepage'))
  await app.until('the browser is asked', () => existsSync(opened))
  assert.equal(readFileSync(opened, 'utf8').trim(), HOMEPAGE)
})

test('a workspace given at the start is opened, and the one before is remembered', async () => {
  const other = join(at.home, 'Other team.qdeck')
  assert.equal((await app.qd('--workspace', other, 'settings', 'set', 'currency', 'SEK')).code, 0)
  await app.stop()
  app = await start({ at, args: [other] })
  await app.until('its name', async () => (await app.js('return document.title')).startsWith('Other team'))
  await app.until('the one before', async () => (await app.js('return document.body.innerText')).includes('quarterdeck'))
  await app.picture('start-recent')
  await app.click(tid('recent-0'))
  await app.until('its name', async () => (await app.js('return document.title')).startsWith('quarterdeck'))
})

test('the list of workspaces opened before is forgotten on a click, and for good', async () => {
  const kept = () => JSON.parse(readFileSync(join(at.home, 'config', 'Quarterdeck', 'window.json'), 'utf8')).recent
  assert.equal(kept().length, 2)
  await app.stop()
  app = await start({ at, args: [join(at.home, 'Other team.qdeck')] })
  await app.click(tid('forget-recent'))
  await app.gone(tid('recent-0'))
  assert.deepEqual(kept(), [join(at.home, 'Other team.qdeck')])
})
