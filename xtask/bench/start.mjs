// How long from the start of the window to its first picture, and what it holds in memory when idle.
//
// QUARTERDECK_BIN: the program. Starts it under WebDriver, each time as if for the first time, with the sample company
// and without; the driver's own start is not counted, its automation is. Memory is proportional (PSS), the web
// view's processes included.

import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { APP, freshHome, run, sleep, start } from '../../tests/e2e/app.mjs'

const ROUNDS = Number(process.argv[2] ?? 5)
const QD = process.env.QD_BIN
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

async function once(sample) {
  const at = freshHome()
  try {
    if (sample) await run(QD, ['sample'], at.env)
    const app = await start({ at })
    let painted
    for (let tries = 0; !painted && tries < 200; tries++) {
      painted = await app.js(
        `const paint = performance.getEntriesByName('first-contentful-paint')[0]
         return paint ? performance.timeOrigin + paint.startTime : 0`,
      )
      if (!painted) await sleep(50)
    }
    await sleep(3000)
    const pss = memory(at.home)
    await app.end()
    if (!painted) throw new Error('the window showed nothing')
    return { ms: painted - app.asked, pss }
  } finally {
    at.remove()
  }
}

for (const sample of [false, true]) {
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await once(sample))
  const ms = rounds.map((r) => r.ms)
  console.log(
    `${sample ? 'sample company' : 'no data'}: first picture after ${(median(ms) / 1000).toFixed(2)} s ` +
      `(${(Math.min(...ms) / 1000).toFixed(2)} to ${(Math.max(...ms) / 1000).toFixed(2)}), ` +
      `idle ${median(rounds.map((r) => r.pss)).toFixed(0)} MB; ${ROUNDS} starts of ${APP}`,
  )
}
