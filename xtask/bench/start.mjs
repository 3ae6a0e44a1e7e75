// How long from the start of the window to its first picture, what it holds in memory when idle, and how soon another
// period is there.
//
// QUARTERDECK_BIN: the program. QUARTERDECK_BENCH: a workspace with many tickets, as `cargo xtask bench` makes one; where
// it does not exist, the periods are those of the sample company alone. Each start is as if it were the first, under
// WebDriver; the driver's own start is not counted, its automation is. Memory is proportional (PSS), the web view's
// processes included.

import { copyFileSync, existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { APP, freshHome, run, sleep, start } from '../../tests/e2e/app.mjs'

const ROUNDS = Number(process.argv[2] ?? 5)
const QD = process.env.QD_BIN
const MANY = process.env.QUARTERDECK_BENCH
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

/** Milliseconds from the choice of a period to the picture of its overview; `app.js` waits for the promise. */
const CHANGE = `
  const done = arguments[arguments.length - 1]
  const select = document.querySelector('[data-testid="period"]')
  const busy = () => document.querySelector('[aria-busy="true"]') !== null
  if (select.value === arguments[0]) return done(0)
  const from = performance.now()
  select.value = arguments[0]
  select.dispatchEvent(new Event('input', { bubbles: true }))
  select.dispatchEvent(new Event('change', { bubbles: true }))
  let begun = false
  const look = () => {
    begun ||= busy()
    if (begun && !busy()) requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)))
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
        if (round > 0) times.get(period).push(ms)
      }
    }
    const each = [...times].map(([period, ms]) => ({ period, ms: median(ms) })).toSorted((a, b) => a.ms - b.ms)
    const slowest = each.at(-1)
    console.log(
      `${what}: change of period, ${kind}: median ${median(each.map((e) => e.ms)).toFixed(0)} ms to the picture, ` +
        `slowest ${slowest.period} ${slowest.ms.toFixed(0)} ms`,
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

async function once(what, last) {
  const { at, args } = await home(what)
  try {
    const app = await start({ at, args })
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
    if (last && what !== 'no data') await changes(app, what)
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
  console.log(
    `${what}: first picture after ${(median(ms) / 1000).toFixed(2)} s ` +
      `(${(Math.min(...ms) / 1000).toFixed(2)} to ${(Math.max(...ms) / 1000).toFixed(2)}), ` +
      `idle ${median(rounds.map((r) => r.pss)).toFixed(0)} MB; ${ROUNDS} starts of ${APP}`,
  )
}
