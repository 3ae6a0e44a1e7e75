// How the window starts: in an odd locale, a second time, and when the page does not come.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { APP, freshHome, run, start, tid } from './app.mjs'
import { ticketsCsv } from './fixtures.mjs'

test('a locale without a language is no obstacle', async () => {
  // WebKit then says that the person's language is "C", which no formatter takes.
  const app = await start({ env: { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' } })
  try {
    await app.find(tid('open-exports'))
  } finally {
    await app.end()
  }
})

test('a second start hands its files to the first and ends', async () => {
  const at = freshHome()
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], { stdio: ['ignore', 'pipe', 'ignore'] })
  let app
  try {
    const address = await new Promise((done, fail) => {
      bus.once('error', fail)
      bus.stdout.once('data', (text) => done(String(text).trim()))
    })
    const env = { DBUS_SESSION_BUS_ADDRESS: address }
    app = await start({ at, env })
    await app.find(tid('open-exports'))
    const file = ticketsCsv(at.home, { name: 'second start.csv' })
    const { code } = await run(APP, [file], { ...at.env, ...env })
    assert.equal(code, 0)
    await app.until('the file on the screen', async () =>
      (await app.js('return document.body.innerText')).includes('second start.csv'),
    )
  } finally {
    await app?.end()
    bus.kill()
  }
})

test('a page that does not say hello in time is explained by a native dialog', async () => {
  const app = await start({ env: { QUARTERDECK_E2E_PATIENCE: '0' } })
  try {
    await app.until('the dialog', async () => {
      const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', 'the window is empty'])
      return stdout.trim() !== ''
    })
  } finally {
    await app.end()
  }
})

test('a damaged workspace is named, left as it is, and stops nothing else', async () => {
  const at = freshHome()
  const workspace = join(at.home, 'mine.qdeck')
  writeFileSync(workspace, 'not a database at all '.repeat(500))
  const app = await start({ at, env: { QUARTERDECK_WORKSPACE: workspace } })
  try {
    await app.until('the problem in words', async () =>
      /(was not touched|was not changed)/i.test(await app.js('return document.body.innerText')),
    )
    await app.picture('workspace-damaged')
    assert.equal(readFileSync(workspace, 'utf8'), 'not a database at all '.repeat(500))
  } finally {
    await app.end()
  }
})
