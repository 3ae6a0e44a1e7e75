// The native menu by its own keys: what is chosen in it reaches the page, and what it does itself is done. Xvfb has no window
// manager, so that the keys go to the window that is focused by hand; what a Mac's menu bar does is not shown here.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshHome, run, sleep, start, tid } from './app.mjs'

const xdotool = async (...args) => {
  const { code, stdout, stderr } = await run('xdotool', args.map(String))
  if (code !== 0) throw new Error(`xdotool ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

const at = freshHome()
let app
let window
before(async () => {
  app = await start({ at })
  await app.find(tid('open-exports'))
  ;[window] = (await xdotool('search', '--onlyvisible', '--class', 'quarterdeck-app')).split('\n')
  await xdotool('windowfocus', window)
  // What the page was told, and the keys that reached it: apart from what it did of itself.
  await app.js(`window.told = []; window.pressed = []; addEventListener('keydown', (e) => window.pressed.push(e.key), true);
    window.__TAURI_INTERNALS__.invoke('plugin:event|listen', {
      event: 'menu', target: { kind: 'Any' }, handler: window.__TAURI_INTERNALS__.transformCallback((e) => window.told.push(e.payload)) })`)
})
after(() => app?.end())

/** What the page was told since it was last asked. */
const told = () => app.js('return window.told.splice(0)')

/** The windows of the program on the screen; an open menu is one. */
const windows = async () => {
  const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--class', 'quarterdeck-app'])
  return stdout.trim().split('\n').filter(Boolean).length
}

/** Opens the menu bar, goes to a menu (File is the first) and by keys to an entry of it, and chooses that. */
async function choose(menu, ...keys) {
  await sleep(200)
  const closed = await windows()
  await xdotool('key', 'F10')
  // Keys that come before the menu is open would go to the page.
  await app.until('the menu is open', async () => (await windows()) > closed)
  for (const key of [...Array(menu).fill('Right'), ...keys, 'Return']) {
    await sleep(250)
    await xdotool('key', key)
  }
  await app.until('the menu is closed', async () => (await windows()) === closed)
}

const write = (id, text) =>
  app.js(
    `const field = document.querySelector(arguments[0]); field.value = arguments[1];
     field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new Event('change', { bubbles: true }))`,
    tid(id),
    text,
  )

test('an entry reaches the page, which shows what its own button shows', async () => {
  await choose(3, 'Up')
  await app.find(tid('about'))
  assert.deepEqual(await told(), ['about'])
  // The last entry but one of the first menu; the last one would quit.
  await choose(0, 'Up', 'Up')
  await app.find(tid('settings-page'))
  assert.deepEqual(await told(), ['settings'])
})

test('keys of the menu do their work once', async () => {
  await app.click(tid('nav-help'))
  await app.find(tid('help-page'))
  await app.js('window.pressed = []')
  await xdotool('key', 'ctrl+comma')
  await app.find(tid('settings-page'))
  await sleep(300)
  const ways = (await told()).length + (await app.js(`return window.pressed.filter((key) => key === ',').length`))
  assert.equal(ways, 1)
  // This one the page knows nothing of: menu, page, program, and the system's own dialog.
  await xdotool('key', 'ctrl+shift+n')
  const dialog = await app.until('the dialog', async () => {
    const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', '^New workspace'])
    return stdout.trim().split('\n').filter(Boolean)[0]
  })
  assert.deepEqual(await told(), ['new-workspace'])
  await xdotool('windowfocus', dialog)
  await sleep(300)
  await xdotool('key', 'Escape')
  await app.until('no dialog', async () => (await run('xdotool', ['search', '--onlyvisible', '--name', '^New workspace'])).stdout.trim() === '')
  await xdotool('windowfocus', window)
})

test('Undo and Redo of the menu take an import back and put it back as it was', async () => {
  await app.click(tid('nav-data'))
  await app.find(tid('costs-form'))
  await write('costs-month', '2026-08')
  await write('costs-cost', '51000.5')
  await write('costs-revenue', '1020000')
  await app.click(tid('costs-enter'))
  await app.find(tid('toast-undo'))
  const share = async () => (await app.qdJson('kpi', 'cost_to_revenue', '--period', '2026-08')).kpis[0].value
  const stands = async () => (await app.qdJson('imports')).imports.map((i) => !i.undone)
  assert.equal(await share(), 51000.5 / 1020000)
  for (let times = 0; times < 2; times++) {
    await choose(1, 'Down')
    await app.find(tid('toast-redo'))
    assert.deepEqual(await stands(), [false])
    await choose(1, 'Down', 'Down')
    await app.find(tid('toast-undo'))
    assert.deepEqual(await stands(), [true])
    assert.equal(await share(), 51000.5 / 1020000)
  }
  assert.deepEqual(await told(), ['undo', 'redo', 'undo', 'redo'])
})

test('what concerns the window alone is done without the page: zoom, light and dark', async () => {
  const wide = () => app.js('return innerWidth')
  const before = await wide()
  await xdotool('key', 'ctrl+equal')
  await app.until('larger', async () => (await wide()) < before)
  await xdotool('key', 'ctrl+0')
  await app.until('as usual', async () => (await wide()) === before)
  const dark = () => app.js(`return matchMedia('(prefers-color-scheme: dark)').matches`)
  assert.equal(await dark(), false)
  await choose(2, 'Up')
  await app.until('dark', dark)
  await choose(2, 'Up', 'Up')
  await app.until('light', async () => !(await dark()))
  assert.deepEqual(await told(), [])
})

test('Quit ends the program', async () => {
  const there = async () => (await run('xdotool', ['search', '--class', 'quarterdeck-app'])).stdout.trim() !== ''
  assert.ok(await there())
  await xdotool('key', 'ctrl+q')
  await app.until('the window is gone', async () => !(await there()))
})
