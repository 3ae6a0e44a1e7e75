// Starts the real window and drives it by WebDriver. On Linux `WebKitWebDriver` is all it takes: the
// protocol is a handful of HTTP calls, and Node has `fetch`.
//
// Each start has folders of its own, so tests neither see each other nor the person's own data; `qd` is
// run with the same folders and therefore answers for the same workspace file.

import { spawn, execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target')
export const APP = process.env.QUARTERDECK_BIN ?? join(TARGET, 'debug/quarterdeck-app')
const QD = process.env.QD_BIN ?? join(TARGET, 'debug/qd')
const SCREENS = join(ROOT, 'out/screens')
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms))
export const tid = (id) => `[data-testid="${id}"]`

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

/** Runs a program to its end; gives its exit code and output, and never throws for a code. */
export function run(program, args, env = {}) {
  return new Promise((done) => {
    const options = { env: { ...process.env, ...env }, maxBuffer: 64 << 20, timeout: 120_000 }
    execFile(program, args, options, (error, stdout, stderr) =>
      done({ code: error ? (error.code ?? 'killed') : 0, stdout, stderr }),
    )
  })
}

/** A folder that goes with the test, and the environment that keeps the app inside it. */
export function freshHome() {
  const home = mkdtempSync(join(tmpdir(), 'quarterdeck-e2e-'))
  const env = {
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    LANG: 'en_US.UTF-8',
    NO_AT_BRIDGE: '1',
    // Without it every run leaves a session bus behind, where one can be started.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    QUARTERDECK_E2E_PATIENCE: '60',
  }
  return { home, env, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) }
}

/** Starts the window. `args`: files, as a menu entry would give them. */
export async function start({ args = [], env = {}, at = freshHome() } = {}) {
  if (!existsSync(APP)) throw new Error(`${APP} is not built: cargo xtask e2e`)
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    // Its own process group: the app outlives a driver that is killed. Inherited output would hang a shell.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...at.env, ...env, TAURI_WEBVIEW_AUTOMATION: 'true' },
  })
  const kill = () => {
    try {
      process.kill(-driver.pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
  process.on('exit', kill)
  const app = new App(`http://127.0.0.1:${port}`, at, kill)
  try {
    await app.connect({ binary: APP, args })
  } catch (error) {
    kill()
    throw error
  }
  return app
}

class App {
  constructor(base, at, kill) {
    Object.assign(this, { base, at, kill })
  }

  async connect(browser) {
    for (let tries = 0; ; tries++) {
      try {
        await this.call('GET', '/status')
        break
      } catch (error) {
        if (tries > 100) throw error
        await sleep(50)
      }
    }
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } }
    // When the driver was asked to start the program; `xtask/bench/start.mjs` counts from here.
    this.asked = Date.now()
    const { sessionId } = await this.call('POST', '/session', { capabilities })
    this.session = `/session/${sessionId}`
  }

  async call(method, path, body) {
    const response = await fetch(this.base + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    })
    const { value } = await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`)
    return value
  }

  post(path, body = {}) {
    return this.call('POST', this.session + path, body)
  }

  /** Runs a script in the page; `arguments` are the values. */
  js(script, ...args) {
    return this.post('/execute/sync', { script, args })
  }

  /** Elements that match now. */
  async all(css) {
    const found = await this.post('/elements', { using: 'css selector', value: css })
    return found.map((element) => element[ELEMENT])
  }

  /** Waits until `check` gives something, and gives it; the picture of a failure is kept. */
  async until(what, check, ms = 30_000) {
    const end = Date.now() + ms
    for (;;) {
      const value = await check()
      if (value) return value
      if (Date.now() > end) {
        await this.picture(`failed-${what.replace(/\W+/g, '-').slice(0, 60)}`).catch(() => {})
        const text = await this.js('return document.body.innerText').catch(() => '')
        throw new Error(`waited ${ms} ms for: ${what}\nthe window says: ${text.slice(0, 1500)}`)
      }
      await sleep(100)
    }
  }

  /** The first element, once it is there. */
  find(css, ms) {
    return this.until(css, async () => (await this.all(css))[0], ms)
  }

  async gone(css, ms) {
    await this.until(`no ${css}`, async () => (await this.all(css)).length === 0, ms)
  }

  async has(css) {
    return (await this.all(css)).length > 0
  }

  /** Clicks once it is there and enabled; a redraw in between is no failure. */
  async click(css, ms = 30_000) {
    await this.until(
      `click ${css}`,
      async () => {
        const [element] = await this.all(css)
        if (!element || !(await this.call('GET', `${this.session}/element/${element}/enabled`))) return false
        try {
          await this.post(`/element/${element}/click`)
          return true
        } catch (error) {
          if (/stale|not interactable|intercepted/.test(error.message)) return false
          throw error
        }
      },
      ms,
    )
  }

  /** What a person reads in it. */
  async text(css, ms) {
    await this.find(css, ms)
    return this.js('return document.querySelector(arguments[0])?.innerText ?? ""', css)
  }

  /** Chooses in a <select>, as a person's change would. */
  choose(css, value) {
    return this.js(
      `const select = document.querySelector(arguments[0]); select.value = arguments[1];
       select.dispatchEvent(new Event('input', { bubbles: true }));
       select.dispatchEvent(new Event('change', { bubbles: true }));
       return select.value`,
      css,
      value,
    )
  }

  /** Keeps a picture in out/screens. */
  async picture(name) {
    // What a script sees may not be painted yet.
    const painted = 'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))'
    await this.post('/execute/async', { script: painted, args: [] })
    const png = await this.call('GET', `${this.session}/screenshot`)
    mkdirSync(SCREENS, { recursive: true })
    writeFileSync(join(SCREENS, `${name}.png`), Buffer.from(png, 'base64'))
  }

  /** `qd` on the same workspace. */
  qd(...args) {
    return run(QD, args, this.at.env)
  }

  async qdJson(...args) {
    const { code, stdout, stderr } = await this.qd(...args, '--json')
    if (code !== 0) throw new Error(`qd ${args.join(' ')}: ${code}: ${stdout}${stderr}`)
    return JSON.parse(stdout)
  }

  /** Ends the session; the folders stay, for a second start. */
  async stop() {
    await this.call('DELETE', this.session).catch(() => {})
    // Killed at once, the driver leaves the app behind one time in six.
    await sleep(300)
    this.kill()
  }

  async end() {
    await this.stop()
    this.at.remove()
  }
}
