// What WebDriver cannot do: a real drop from another program, and the real file dialogs.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { freshHome, run, sleep, start, tid } from './app.mjs'
import { ticketsCsv } from './fixtures.mjs'

const xdotool = async (...args) => {
  const { code, stdout, stderr } = await run('xdotool', args.map(String))
  if (code !== 0) throw new Error(`xdotool ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

const python = '/usr/bin/python3'
const gtk = (await run(python, ['-c', 'import gi; gi.require_version("Gtk", "3.0")'])).code === 0

test('a file dropped from another program is offered', { skip: !gtk && 'python3-gi is not installed' }, async () => {
  const at = freshHome()
  const file = ticketsCsv(at.home, { name: 'dropped ü.csv' })
  const app = await start({ at })
  let source
  try {
    await app.find(tid('open-exports'))
    await app.js(`window.told = []; const on = (event) => window.__TAURI_INTERNALS__.invoke('plugin:event|listen', {
        event, target: { kind: 'Any' }, handler: window.__TAURI_INTERNALS__.transformCallback((e) => window.told.push([event, e.payload])) });
      on('drag-over'); on('files-dropped')`)
    source = spawn(python, [fileURLToPath(new URL('drag_source.py', import.meta.url)), file, '1450', '900'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await new Promise((ready, fail) => {
      source.stdout.once('data', ready)
      source.once('exit', () => fail(new Error('the drag source has ended')))
    })
    await sleep(500)
    const [window] = (await xdotool('search', '--onlyvisible', '--class', 'quarterdeck-app')).split('\n')
    const { x, y } = Object.fromEntries(
      (await xdotool('getwindowgeometry', '--shell', window)).split('\n').map((line) => {
        const [name, value] = line.toLowerCase().split('=')
        return [name, Number(value)]
      }),
    )
    await xdotool('mousemove', 1510, 930, 'mousedown', 1)
    for (let step = 1; step <= 10; step++) {
      await xdotool('mousemove', Math.round(1510 + ((x + 300 - 1510) * step) / 10), Math.round(930 + ((y + 300 - 930) * step) / 10))
      await sleep(60)
    }
    await app.until('the highlight', () => app.js(`return window.told.some(([event, on]) => event === 'drag-over' && on)`))
    await app.picture('drag-over')
    await xdotool('mouseup', 1)
    await app.until('the file on the screen', async () =>
      (await app.js('return document.body.innerText')).includes('dropped ü.csv'),
    )
    await app.find(tid('import-button'))
    const told = await app.js('return window.told')
    const [, files] = told.find(([event]) => event === 'files-dropped')
    assert.deepEqual(Object.keys(files[0]).sort(), ['bytes', 'handle', 'name'], 'no path reaches the page')
    assert.ok(told.some(([event, on]) => event === 'drag-over' && !on))
  } finally {
    source?.kill()
    await app.end()
  }
})

test('a file chosen in the real dialog is offered, and a closed dialog changes nothing', async () => {
  const at = freshHome()
  const file = ticketsCsv(at.home, { name: 'chosen.csv' })
  const app = await start({ at })
  try {
    await app.find(tid('open-exports'))
    await inDialog(app, tid('open-exports'), '^Open exports', async () => {
      await xdotool('key', 'Escape')
    })
    await app.find(tid('open-exports'))
    await inDialog(app, tid('open-exports'), '^Open exports', async () => {
      // First the entry of a path: a letter typed while it opens is lost.
      await xdotool('key', 'ctrl+l')
      await sleep(600)
      await xdotool('type', '--delay', '25', file)
      await sleep(600)
      await xdotool('key', 'Return')
    })
    await app.until('the file on the screen', async () =>
      (await app.js('return document.body.innerText')).includes('chosen.csv'),
    )
  } finally {
    await app.end()
  }
})

test('the report goes where the real dialog says, with its ending', async () => {
  const at = freshHome()
  const target = join(at.home, 'board meeting')
  const app = await start({ at })
  try {
    await app.click(tid('sample-data'))
    await app.find(tid('save-report'), 120_000)
    await inDialog(app, tid('save-report'), '^Save report', async () => {
      await xdotool('key', 'ctrl+a')
      await xdotool('type', '--delay', '15', target)
      await sleep(600)
      await xdotool('key', 'Return')
    })
    await app.find(tid('report-saved'), 120_000)
    assert.ok(existsSync(`${target}.pdf`))
  } finally {
    await app.end()
  }
})

async function dialogs(name) {
  const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', name])
  return stdout.trim().split('\n').filter(Boolean)
}

/** Opens a dialog by a click in the page, does something in it, and waits until it is closed. */
async function inDialog(app, css, name, act) {
  // Not WebDriver's click: that would wait for the dialog.
  await app.js('setTimeout(() => document.querySelector(arguments[0]).click(), 0)', css)
  const [window] = await app.until(`dialog ${name}`, async () => {
    const found = await dialogs(name)
    return found.length ? found : null
  })
  await sleep(800)
  await xdotool('windowfocus', window)
  await sleep(200)
  await act()
  await app.until(`dialog ${name} closed`, async () => (await dialogs(name)).length === 0)
}
