// Whatever is sent to a command, the answer is its own or a refusal in words: never a path, a statement of the
// database, or an inner error; and the window and its data are as before.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { freshHome, start, tid } from './app.mjs'
import { ticketsCsv } from './fixtures.mjs'

/** Calls of each command that takes something, and opens no dialog of the system: so many at once, so often. */
const [CALLS, ROUNDS] = [10, 6]
const SEED = Number(process.env.QUARTERDECK_SEED ?? 20_261_123)

const at = freshHome()
let app
before(async () => {
  app = await start({ at, args: [ticketsCsv(at.home)] })
  await app.click(tid('import-button'))
  await app.find(tid('import-summary'), 60_000)
})
after(() => app?.end())

/** What each takes when all is well; those that ask for a file's place check their query as the others do. */
const GOOD = {
  inspect_files: { choices: [choice()] },
  try_import: { choices: [choice()], onProgress: '__CHANNEL__:1' },
  // Of a file that nobody chose, so that nothing is imported.
  import_files: { choices: [{ ...choice(), handle: 4_000_000 }], onProgress: '__CHANNEL__:1' },
  undo_import: { id: 99 },
  redo_import: { id: 99 },
  rejected_rows: { id: 1, offset: 0, limit: 20 },
  overview: { query: { period: '2026-07', compare: 'previous', audience: 'team', headlines: false } },
  area: { query: { area: 'agents', period: '2026-07', compare: 'year', rank_by: null } },
  kpi_detail: { query: { ...kpi(), compare: 'previous', by: 'channel' } },
  kpi_rows: { query: { ...kpi(), counted: true, order: 'time', offset: 0, limit: 10 } },
  follow_ups: { kpi: 'frt' },
  preview_report: { query: report(), page: 0, width: 200 },
  enter_costs: { months: [{ month: '2026-07', support_cost: 1200.5, company_revenue: null, currency: 'EUR' }] },
  open_recent: { place: 9_999 },
  set_language: { language: 'en' },
}

function choice() {
  const none = { kind: null, sheet: null, mapping: null, encoding: null, delimiter: null }
  return { handle: 1, ...none, answers: { date_order: 'dmy' }, keep: ['Subject'] }
}

function kpi() {
  return { id: 'frt', period: '2026-07', filters: [['channel', 'email']] }
}

function report() {
  const asked = { period: '2026-07', compare: 'previous', language: 'en', page: 'a4', audience: null, privacy: false }
  return { ...asked, template: 'one_pager', spec: null, accessible: false, rows: false }
}

/** Numbers that are the same in each run (mulberry32). */
let state = SEED
function random(below) {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % below
}

const ODD = [
  null, true, 0, -1, 1e308, -1e308, 0.5, 2 ** 53, 2 ** 32, -(2 ** 63), '', ' ', '\u0000', '\u202e', '🦔', '2026-Q9', '9999-12',
  '0000-00', '2026-W54', '-9999999-01-01', 'all', "'; DROP TABLE tickets; --", '../../etc/passwd', 'file:///etc/passwd',
  '%s%n{0}', '<b>x</b>', 'frt', 'customer', 'x'.repeat(99), 'x'.repeat(5_000), [], {}, [[]], [null], { __proto__: 1 },
]

function odd() {
  const kind = random(ODD.length + 3)
  if (kind === ODD.length) return Array.from({ length: 3_000 }, () => ['channel', 'x'])
  if (kind === ODD.length + 1) return JSON.parse('['.repeat(90) + ']'.repeat(90))
  if (kind === ODD.length + 2) return 'é'.repeat(600_000)
  return structuredClone(ODD[kind])
}

/** All places of a value: the objects and lists in it, each with a name or a number. */
function places(value, found = []) {
  if (value && typeof value === 'object') {
    for (const key of Object.keys(value)) {
      found.push([value, key])
      places(value[key], found)
    }
  }
  return found
}

function broken(good) {
  const args = structuredClone(good)
  for (let n = 1 + random(3); n > 0; n -= 1) {
    const all = places(args)
    if (all.length === 0) break
    const [holder, key] = all[random(all.length)]
    const way = random(8)
    if (way === 0) delete holder[key]
    else if (way === 1) holder[`${key}x`] = odd()
    else holder[key] = odd()
  }
  return args
}

/** Calls one after the other; what each came to, and the answer of those that were refused. */
const call = (calls) =>
  app.post('/execute/async', {
    script: `const [calls, done] = arguments;
      (async () => {
        const answers = [];
        for (const [name, args] of calls) {
          try { await window.__TAURI_INTERNALS__.invoke(name, args); answers.push(null) } catch (e) { answers.push(e ?? 'nothing') }
        }
        done(answers);
      })();`,
    args: [calls],
  })

/** A refusal is words with a code, or what the door says of a shape that no command has. */
function inWords(name, args, answer) {
  const text = typeof answer === 'string' ? answer : `${answer.code} ${answer.message} ${answer.hint}`
  const told = `${name} ${JSON.stringify(args).slice(0, 300)} (seed ${SEED}): ${text.slice(0, 500)}`
  for (const never of [at.home, '.qdeck', 'SELECT ', 'sqlite', 'panicked', 'src/', '.rs:', 'RUST_BACKTRACE']) {
    assert.ok(!text.includes(never), `${never} in ${told}`)
  }
  if (typeof answer === 'string') {
    assert.match(answer, /^(invalid (args `\w+` for command `\w+`|channel value)|recursion limit exceeded)/, told)
  } else {
    assert.notEqual(answer.code, 'internal', told)
    assert.ok(answer.code && answer.message, told)
  }
}

test('commands under random arguments answer, or refuse in words', async () => {
  const [settings] = await app.post('/execute/async', {
    script: `const done = arguments[0]; window.__TAURI_INTERNALS__.invoke('get_settings').then((s) => done([s]))`,
    args: [],
  })
  const imports = () => app.post('/execute/async', {
    script: `const done = arguments[0]; window.__TAURI_INTERNALS__.invoke('list_imports').then(done)`,
    args: [],
  })
  const earlier = await imports()
  assert.equal(earlier.length, 1)
  let [answered, refused] = [0, 0]
  for (const [name, good] of Object.entries({ ...GOOD, set_settings: { settings } })) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const calls = Array.from({ length: CALLS }, () => [name, broken(good)])
      const answers = await call(calls)
      answers.forEach((answer, i) => {
        if (answer === null) answered += 1
        else {
          refused += 1
          inWords(name, calls[i][1], answer)
        }
      })
    }
  }
  // Both ways were gone: refusals alone would mean that nothing came past the door.
  assert.ok(answered > 50 && refused > 300, `${answered} answered, ${refused} refused`)
  // Costs that were understood are an import of their own.
  assert.deepEqual((await imports()).filter((one) => one.kind === 'tickets'), earlier)
  assert.match(await app.js('return location.href'), /^tauri:\/\/localhost/)
  await app.click(tid('nav-overview'))
  await app.find('[data-testid^="tile-"]')
})
