// Every screen in light and dark, in a small and a large window, and once in Korean: nothing reaches beyond the window,
// and pictures are kept to be looked at.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { start, tid } from './app.mjs'

const SCREENS = [
  ['overview', ['nav-overview'], '[data-testid^="tile-value-"]'],
  ['agents', ['nav-agents'], tid('leaderboard')],
  ['self-service', ['nav-self_service'], tid('by-article')],
  ['reliability', ['nav-reliability'], tid('time-line')],
  ['cost', ['nav-cost'], tid('experience')],
  ['report', ['nav-report'], tid('page-picture')],
  ['goals', ['nav-choose', 'choose-goals'], tid('chosen')],
  ['circle', ['nav-choose', 'choose-circle'], 'main svg'],
  ['targets', ['nav-choose', 'choose-targets'], tid('target-form')],
  ['actions', ['nav-choose', 'choose-actions'], 'main .card'],
  ['import', ['nav-import'], 'main h1'],
  ['data', ['nav-data'], tid('export-everything')],
  ['settings-general', ['nav-settings', 'settings-general'], tid('time-zone')],
  ['settings-hours', ['nav-settings', 'settings-hours'], tid('add-schedule')],
  ['settings-promises', ['nav-settings', 'settings-promises'], tid('add-promise')],
  ['settings-words', ['nav-settings', 'settings-words'], tid('add-word')],
  ['settings-scales', ['nav-settings', 'settings-scales'], tid('own-csat')],
  ['settings-brand', ['nav-settings', 'settings-brand'], tid('accent')],
  ['settings-privacy', ['nav-settings', 'settings-privacy'], tid('customer-ids')],
  ['settings-backups', ['nav-settings', 'settings-backups'], tid('save-backup')],
  ['settings-advanced', ['nav-settings', 'settings-advanced'], tid('advanced')],
  ['help', ['nav-help', 'help-manual'], tid('help-text')],
  ['glossary', ['nav-help', 'help-glossary'], `${tid('glossary')} dt`],
  ['shortcuts', ['nav-help', 'help-shortcuts'], tid('shortcuts')],
  ['about', ['nav-help', 'help-about'], tid('about')],
]

/** Elements whose text is cut off or lies outside of the window, and a page that can be moved sideways. */
const beyond = (app) =>
  app.js(`
    const main = document.querySelector('main')
    const found = []
    if (main.scrollWidth > main.clientWidth + 1) found.push('main ' + main.scrollWidth + ' > ' + main.clientWidth)
    for (const e of document.querySelectorAll('main h1, main h2, main button, main label, main p, nav button')) {
      const box = e.getBoundingClientRect()
      if (box.width === 0 || e.closest('.scroll, .visually-hidden, .skip') || e.matches('.visually-hidden')) continue
      if (box.right > innerWidth + 1 || box.left < -1) found.push(e.tagName + ' ' + e.textContent.trim().slice(0, 40))
    }
    return found`)

async function tour(app, name) {
  for (const [screen, clicks, sign] of SCREENS) {
    for (const id of clicks) await app.click(tid(id))
    await app.find(sign, 60_000)
    assert.deepEqual(await beyond(app), [], `${name} ${screen}`)
    await app.picture(`${name}-${screen}`)
    // What lies below the window's edge.
    const more = await app.js(
      `const main = document.querySelector('main'); const before = main.scrollTop; main.scrollTop += main.clientHeight - 80;
       return main.scrollTop > before`,
    )
    if (more) await app.picture(`${name}-${screen}-2`)
  }
}

for (const [name, width, height, theme, language] of [
  ['light', 1280, 800, 'Adwaita', 'en'],
  ['dark', 1280, 800, 'Adwaita:dark', 'en'],
  ['large', 1920, 1080, 'Adwaita', 'en'],
  ['ko', 1280, 800, 'Adwaita', 'ko'],
]) {
  test(`every screen: ${name}`, async () => {
    const app = await start({ env: { GTK_THEME: theme } })
    try {
      await app.post('/window/rect', { x: 0, y: 0, width, height })
      await app.click(tid('sample-data'))
      await app.find('[data-testid^="tile-value-"]', 120_000)
      if (language !== 'en') {
        await app.click(tid('nav-settings'))
        await app.find(tid('language'))
        await app.choose(tid('language'), language)
        await app.until('the language', async () => (await app.js('return document.documentElement.lang')) === language)
      }
      const dark = await app.js('return matchMedia("(prefers-color-scheme: dark)").matches')
      assert.equal(dark, theme.endsWith('dark'))
      await tour(app, name)
      // Letters of the system or of the program: no boxes.
      const faces = await app.js(`return [...document.fonts].filter((f) => f.family.includes('Hangul')).map((f) => f.status)`)
      assert.deepEqual([faces.length, faces.includes('error')], [2, false])
      if (language === 'ko') assert.ok(faces.includes('loaded'))
    } finally {
      await app.end()
    }
  })
}
