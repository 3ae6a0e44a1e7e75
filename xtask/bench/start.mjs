// How long from the start of the window to its first picture, what it holds in memory when idle, and how soon another
// period is there.
//
// QUARTERDECK_BIN: the program. QUARTERDECK_BENCH: a workspace with many tickets, as `cargo xtask bench` makes one; where
// it does not exist, the periods are those of the sample company alone. Each start is as if it were the first, under
// WebDriver; the driver's own start is not counted, its automation is. Memory is proportional (PSS), the web view's
// processes included, of a start as a person's, without WebDriver. Where no graphics device is, the program has the web view draw
// without OpenGL, though not under WebDriver, which takes its pictures by it; here none are taken, so it is asked to.

import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { APP, freshHome, run, sleep, start } from '../../tests/e2e/app.mjs'

const ROUNDS = Number(process.argv[2] ?? 5)
const QD = process.env.QD_BIN
const MANY = process.env.QUARTERDECK_BENCH
const graphics = readdirSync('/dev').includes('dri') && readdirSync('/dev/dri').some((name) => name.startsWith('renderD'))
const drawing = graphics ? {} : { WEBKIT_DISABLE_DMABUF_RENDERER: '1' }
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

/** Proportional memory of the app and of what it started, in MB. */
function memory(home) {
  let kib = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const ours = readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`XDG_DATA_HOME=${home}/data`)
      const program = basename(readlinkSync(`/proc/${pid}/exe`))
      if (!ours || program === 'WebKitWebDriver') continue
      kib += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))[1])
    } catch {
      // It ended meanwhile, or is not ours to look at.
    }
  }
  return kib / 1024
}

/** Milliseconds from the choice of a period to the picture of its headline numbers, and to that of the whole overview. */
const CHANGE = `
  const done = arguments[arguments.length - 1]
  const select = document.querySelector('[data-testid="period"]')
  const busy = () => document.querySelector('[aria-busy="true"]') !== null
  const tiles = () => document.querySelector('[data-testid="tiles"]')?.getAttribute('aria-busy') === 'true'
  if (select.value === arguments[0]) return done(null)
  const from = performance.now()
  select.value = arguments[0]
  select.dispatchEvent(new Event('input', { bubbles: true }))
  select.dispatchEvent(new Event('change', { bubbles: true }))
  let begun = false
  let headlines = 0
  const painted = (then) => requestAnimationFrame(() => setTimeout(() => then(performance.now() - from)))
  const look = () => {
    begun ||= busy()
    if (begun && !headlines && !tiles()) {
      headlines = -1
      painted((ms) => (headlines = ms))
    }
    if (headlines > 0 && !busy()) painted((whole) => done({ headlines, whole }))
    else setTimeout(look, 1)
  }
  look()`

/** Changes to each period of a kind and back, and tells the median and the slowest period. */
async function changes(app, what) {
  await app.find('[data-testid^="tile-value-"]', 120_000)
  const periods = await app.js(
    `return [...document.querySelectorAll('[data-testid="period"] optgroup')].map((g) => [...g.children].map((o) => o.value))`,
  )
  for (const [kind, all] of [['quarters', periods[0]], ['months', periods[1]], ['years', periods[2]]]) {
    const some = (all ?? []).slice(0, 4)
    if (some.length < 2) continue
    const times = new Map(some.map((period) => [period, []]))
    for (let round = 0; round < ROUNDS + 1; round++) {
      for (const period of some) {
        const ms = await app.post('/execute/async', { script: CHANGE, args: [period] })
        // Nobody chooses again before what was chosen is drawn to its end.
        await sleep(500)
        // The first time columns are read for it.
        if (round > 0 && ms) times.get(period).push(ms)
      }
    }
    for (const until of ['headlines', 'whole']) {
      const each = [...times].map(([period, ms]) => ({ period, ms: median(ms.map((m) => m[until])) }))
      const slowest = each.toSorted((a, b) => a.ms - b.ms).at(-1)
      console.log(
        `${what}: change of period, ${kind}, to the picture of the ${until}: median ` +
          `${median(each.map((e) => e.ms)).toFixed(0)} ms, slowest ${slowest.period} ${slowest.ms.toFixed(0)} ms`,
      )
    }
  }
}

/** Milliseconds from a click to the next picture, and to the picture of all that the screen waits for. */
const CLICK = `
  const done = arguments[arguments.length - 1]
  const busy = () => document.querySelector('[aria-busy="true"]') !== null
  const from = performance.now()
  const painted = (then) => requestAnimationFrame(() => setTimeout(() => then(performance.now() - from)))
  document.querySelector(arguments[0]).click()
  painted((answered) => {
    const look = () => (busy() ? setTimeout(look, 1) : painted((whole) => done({ answered, whole })))
    look()
  })`

/** Clicks from screen to screen, and tells the slowest. */
async function clicks(app, what) {
  const steps = ['nav-agents', 'nav-self_service', 'nav-reliability', 'nav-cost', 'nav-choose', 'nav-data', 'nav-settings']
  steps.push('nav-help', 'nav-overview', 'tile-frt', 'nav-overview')
  const times = steps.map((id) => ({ id, answered: [], whole: [] }))
  for (let round = 0; round < ROUNDS; round++) {
    for (const step of times) {
      await app.find(`[data-testid="${step.id}"]`)
      const ms = await app.post('/execute/async', { script: CLICK, args: [`[data-testid="${step.id}"]`] })
      step.answered.push(ms.answered)
      step.whole.push(ms.whole)
      await sleep(300)
    }
  }
  for (const until of ['answered', 'whole']) {
    const each = times.map(({ id, ...ms }) => ({ id, ms: median(ms[until]) })).toSorted((a, b) => a.ms - b.ms)
    const slowest = each.at(-1)
    console.log(
      `${what}: click on a screen or tile, to the ${until === 'whole' ? 'picture of the whole' : 'next picture'}: median ` +
        `${median(each.map((e) => e.ms)).toFixed(0)} ms, slowest ${slowest.id} ${slowest.ms.toFixed(0)} ms`,
    )
  }
}

/** A home whose workspace holds nothing, the sample company, or what the bench made. */
async function home(what) {
  const at = freshHome()
  if (what === 'sample company') await run(QD, ['sample'], at.env)
  if (what === 'many tickets') {
    const workspace = join(at.home, 'many.qdeck')
    copyFileSync(MANY, workspace)
    // Its columns are laid out once, as after an import.
    await run(QD, ['--workspace', workspace, 'kpi', '--json'], at.env)
    return { at, args: [workspace] }
  }
  return { at, args: [] }
}

/** Memory of a window that nobody drives, some seconds after its start. */
async function idle(what) {
  const { at, args } = await home(what)
  const window = spawn(APP, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...at.env } })
  try {
    await sleep(what === 'many tickets' ? 10_000 : 7000)
    if (window.exitCode !== null) throw new Error('the window is gone')
    return memory(at.home)
  } finally {
    process.kill(-window.pid, 'SIGKILL')
    await sleep(500)
    at.remove()
  }
}

async function once(what, last) {
  const { at, args } = await home(what)
  try {
    const app = await start({ at, args, env: drawing })
    let painted
    for (let tries = 0; !painted && tries < 200; tries++) {
      painted = await app.js(
        `const paint = performance.getEntriesByName('first-contentful-paint')[0]
         return paint ? performance.timeOrigin + paint.startTime : 0`,
      )
      if (!painted) await sleep(50)
    }
    if (what !== 'no data') await app.find('[data-testid^="tile-value-"]', 120_000)
    await sleep(3000)
    const pss = memory(at.home)
    if (last && what !== 'no data') {
      await changes(app, what)
      await clicks(app, what)
    }
    await app.end()
    if (!painted) throw new Error('the window showed nothing')
    return { ms: painted - app.asked, pss }
  } finally {
    at.remove()
  }
}

const kinds = ['no data', 'sample company']
if (MANY && existsSync(MANY)) kinds.push('many tickets')
for (const what of kinds) {
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await once(what, round === ROUNDS - 1))
  const ms = rounds.map((r) => r.ms)
  const alone = []
  for (let round = 0; round < 3; round++) alone.push(await idle(what))
  console.log(
    `${what}: first picture after ${(median(ms) / 1000).toFixed(2)} s ` +
      `(${(Math.min(...ms) / 1000).toFixed(2)} to ${(Math.max(...ms) / 1000).toFixed(2)}), ` +
      `idle ${median(alone).toFixed(0)} MB, ${median(rounds.map((r) => r.pss)).toFixed(0)} MB under WebDriver; ` +
      `${ROUNDS} starts of ${APP}`,
  )
}
