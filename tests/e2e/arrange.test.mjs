// The report of the sample company is arranged: a section goes, another moves, a comment is written; the pages follow, and what
// is saved is what was shown. Kept under a name, it is made again for the latest period in one go.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { freshHome, run, start, tid } from './app.mjs'

const at = freshHome()
const report = join(at.home, 'Arranged.pdf')
const COMMENT = 'The phone system was exchanged in May.'
const SECTIONS = '[data-section]'
let app
before(async () => {
  app = await start({ at, env: { QUARTERDECK_E2E_SAVE: report } })
  await app.post('/window/rect', { x: 0, y: 0, width: 1280, height: 800 })
})
after(() => app?.end())

const picture = () => app.js('return document.querySelector(arguments[0])?.src ?? ""', tid('page-picture'))
// Numbers within a sentence stand between marks that nobody sees.
const plain = (text) => text.replace(/[\u2068\u2069]/g, '')
const words = async () => plain(await app.js('return document.querySelector(arguments[0])?.innerText ?? ""', tid('page-of')))
const order = () => app.js('return [...document.querySelectorAll(arguments[0])].map((e) => e.dataset.section)', SECTIONS)

/** The pages are those of the report as it is arranged now. */
const made = () =>
  app.until(
    'the pages',
    () => app.js('return document.querySelector(arguments[0]) && document.querySelector(arguments[1])?.innerText.trim() === ""', tid('page-picture'), tid('preview-state')),
    120_000,
  )

const textOf = async (file) => (await run('pdftotext', ['-layout', file, '-'])).stdout

test('the screen shows the pages of the report', async () => {
  await app.click(tid('sample-data'))
  await app.find('[data-testid^="tile-value-"]', 120_000)
  await app.click(tid('nav-report'))
  await made()
  assert.match(await words(), /^Page 1 of \d\d$/)
  const alt = await app.js('return document.querySelector(arguments[0]).alt', tid('page-picture'))
  assert.match(plain(alt), /^Page 1 of/)
  assert.ok((await picture()).length > 20_000, 'the picture is no page')
  // The small pages come by themselves.
  await app.until('small pages', () => app.js(`return document.querySelectorAll('${tid('thumb-2')} img').length === 1`), 60_000)
  await app.picture('arrange')
})

test('a section switched off takes its pages with it', async () => {
  const pages = Number((await words()).match(/of (\d+)/)[1])
  await app.click(tid('switch-family:quality'))
  await app.until('fewer pages', async () => Number((await words()).match(/of (\d+)/)?.[1]) < pages, 120_000)
})

test('a section is moved by keyboard, and told', async () => {
  const before = await order()
  const from = before.indexOf('family:satisfaction')
  await app.js('document.querySelector(arguments[0]).focus()', tid('switch-family:satisfaction'))
  const element = (await app.all(tid('switch-family:satisfaction')))[0]
  // Alt and an arrow, as they are pressed.
  await app.post(`/element/${element}/value`, { text: '\uE00A\uE013' })
  await app.until('the order', async () => (await order()).indexOf('family:satisfaction') === from - 1)
  assert.match(await app.js('return document.querySelector(arguments[0]).textContent', tid('report-said')), /number/)
  assert.equal(await app.js('return document.activeElement.dataset.testid'), 'switch-family:satisfaction')
  await made()
})

test('a comment is seen in the pages', async () => {
  await app.click(tid('thumb-3'))
  await made()
  const before = await picture()
  await app.click(tid('comment-summary'))
  const [area] = await app.all(tid('comment-text-summary'))
  await app.post(`/element/${area}/value`, { text: COMMENT })
  await app.until('another picture', async () => (await picture()) !== before, 120_000)
  await made()
  await app.picture('arrange-comment')
})

test('what is saved holds the comment and lacks the section', async () => {
  await app.click(tid('builder-save-report'))
  const said = await app.text(tid('builder-saved'), 120_000)
  assert.match(said, /Arranged\.pdf/)
  const text = await textOf(report)
  assert.ok(text.includes(COMMENT), 'the comment is not in the file')
  const check = await run('qpdf', ['--check', report])
  assert.equal(check.code, 0, check.stdout + check.stderr)
  assert.equal(Number((await run('pdfinfo', [report])).stdout.match(/Pages:\s+(\d+)/)[1]), Number((await words()).match(/of (\d+)/)[1]))
  // The whole report has the section, and no comment of another period.
  const whole = join(at.home, 'whole.pdf')
  assert.equal((await app.qd('report', '--period', '2026-Q3', '-o', whole)).code, 0)
  assert.match(await textOf(whole), /First contact resolution \(FCR\)/)
  const headings = (all) => all.split('\n').map((l) => l.trim()).filter((l) => l === 'Quality').length
  assert.ok(headings(await textOf(whole)) > headings(text), 'the section is still there')
})

test('an arrangement kept under a name is opened for the latest period', async () => {
  await app.click(tid('keep-as'))
  const [field] = await app.all(tid('arrangement-name'))
  await app.post(`/element/${field}/value`, { text: 'Board' })
  await app.click(tid('arrangement-keep'))
  await app.find(tid('template-Board'))
  await app.choose(tid('builder-period'), '2026-Q2')
  // The choice of the period stands below: the list is looked for again.
  await app.js('document.querySelector(arguments[0]).scrollIntoView({ block: "center" })', tid('template-Board'))
  await app.picture('arrange-kept')
  await app.click(tid('template-Board'))
  const first = await app.js('return document.querySelector(arguments[0]).value', tid('builder-period'))
  assert.equal(first, '2026-Q3')
  const { reports } = await app.qdJson('settings', 'get')
  assert.deepEqual(reports.map((r) => [r.name, r.template]), [['Board', 'leadership']])
  await app.click(tid('remove'))
  await app.gone(tid('template-Board'))
  await app.click(tid('toast-undo'))
  await app.find(tid('template-Board'))
})
