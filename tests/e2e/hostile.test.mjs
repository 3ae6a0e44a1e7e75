// Text in a file is text in the window, whatever it says; and the window stays our page.

import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { freshHome, sleep, start, tid } from './app.mjs'
import { ticketsCsv } from './fixtures.mjs'

const at = freshHome()
const asked = []
const listener = createServer((request, response) => {
  asked.push(request.url)
  response.end('reached')
})
/** What stands in the file, by dimension. */
const WORDS = {}
let app
let origin
before(async () => {
  await new Promise((done) => listener.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${listener.address().port}`
  // The listener answers: an empty list below means that nothing was asked.
  assert.equal(await (await fetch(`${origin}/alive`)).text(), 'reached')
  assert.deepEqual(asked.splice(0), ['/alive'])
  Object.assign(WORDS, {
    team: `<img src=x onerror="fetch('${origin}/team');window.harmed=1">`,
    agent: `<script>window.harmed=1;location.href='${origin}/assignee'</script>`,
    topic: `<iframe src="${origin}/topic"></iframe><style>*{display:none}</style>`,
  })
  app = await start({ at, args: [ticketsCsv(at.home, { words: WORDS, name: "<b onclick='x'>a</b>.csv".replace('/', '') })] })
})
after(async () => {
  listener.close()
  await app?.end()
})

const harmless = async () => {
  assert.equal(await app.js('return window.harmed ?? null'), null)
  assert.match(await app.js('return location.href'), /^tauri:\/\/localhost/)
  const strange = 'img[src="x"], iframe, object, embed, base, script:not([src]), b[onclick]'
  assert.deepEqual(await app.all(strange), [])
  assert.deepEqual(asked, [], 'something left the window')
}

test('the preview shows hostile cells as text', async () => {
  await app.find(tid('import-button'))
  await app.picture('hostile-preview')
  await harmless()
})

test('after the import every screen shows them as text', async () => {
  await app.click(tid('import-button'))
  await app.find(tid('import-summary'), 60_000)
  await harmless()
  for (const screen of ['nav-overview', 'nav-data', 'nav-settings']) {
    await app.click(tid(screen))
    await sleep(500)
    await app.picture(`hostile-${screen}`)
    await harmless()
  }
})

test('a breakdown by a hostile word draws it', async () => {
  await app.click(tid('nav-overview'))
  await app.click('[data-testid^="tile-"]:not([data-testid^="tile-value-"])')
  await app.find(tid('kpi-page'))
  let chosen = []
  await app.until('a breakdown by each of the words', async () => {
    const options = await app.js(`return [...document.querySelectorAll('[data-testid="kpi-page"] select')]
      .flatMap((select, i) => [...select.options].map((option) => [i, option.value]))`)
    chosen = options.filter(([, value]) => value in WORDS)
    return chosen.length === 3
  })
  for (const [select, value] of chosen) {
    await app.js(
      `const s = document.querySelectorAll('[data-testid="kpi-page"] select')[arguments[0]]; s.value = arguments[1];
       s.dispatchEvent(new Event('change', { bubbles: true }))`,
      select,
      value,
    )
    await app.until(`the words by ${value} as text`, async () =>
      (await app.text(tid('breakdown-table'))).includes(WORDS[value]),
    )
    await app.js(`document.querySelector('[data-testid="breakdown-table"]').scrollIntoView()`)
    await app.picture(`hostile-by-${value}`)
    await harmless()
  }
})

test('the page cannot reach the network, go elsewhere, or run text as code', async () => {
  const tried = await app.post('/execute/async', {
    script: `const [origin, done] = arguments;
      const seen = {};
      const attempt = async (name, go) => { try { seen[name] = String(await go()) } catch (e) { seen[name] = 'refused' } };
      (async () => {
        await attempt('fetch', () => fetch(origin + '/fetch'));
        await attempt('xhr', () => new Promise((y, n) => { const x = new XMLHttpRequest(); x.open('GET', origin + '/xhr'); x.onload = y; x.onerror = n; x.send() }));
        await attempt('image', () => new Promise((y, n) => { const i = new Image(); i.onload = y; i.onerror = n; i.src = origin + '/image' }));
        await attempt('socket', () => new Promise((y, n) => { const w = new WebSocket(origin.replace('http', 'ws')); w.onopen = y; w.onerror = n }));
        await attempt('eval', () => (0, eval)('1 + 1'));
        navigator.sendBeacon?.(origin + '/beacon');
        window.open(origin + '/open');
        const frame = document.createElement('iframe'); frame.src = origin + '/frame'; document.body.append(frame);
        const inline = document.createElement('script'); inline.textContent = 'window.harmed = 1'; document.body.append(inline);
        await new Promise((y) => setTimeout(y, 500));
        frame.remove(); inline.remove();
        done(seen);
      })();`,
    args: [origin],
  })
  assert.deepEqual(new Set(Object.values(tried)), new Set(['refused']), JSON.stringify(tried))
  await app.js('location.href = arguments[0]', `${origin}/navigation`).catch(() => {})
  await sleep(1000)
  await harmless()
})

test('the page has no right but its own commands', async () => {
  const refused = await app.post('/execute/async', {
    script: `const done = arguments[0]; const seen = {};
      const call = async (name, args) => { try { await window.__TAURI_INTERNALS__.invoke(name, args); seen[name] = 'done' } catch (e) { seen[name] = String(e) } };
      (async () => {
        await call('plugin:dialog|open', { options: {} });
        await call('plugin:fs|read_file', { path: '/etc/passwd' });
        await call('plugin:event|emit', { event: 'x', payload: null });
        await call('plugin:window|set_title', { label: 'main', value: 'x' });
        await call('plugin:webview|create_webview_window', { options: { label: 'second' } });
        await call('plugin:window-state|filename', {});
        done(seen);
      })();`,
    args: [],
  })
  for (const [name, answer] of Object.entries(refused)) {
    assert.match(answer, /not allowed|not found/, `${name}: ${answer}`)
  }
  const wrong = await app.post('/execute/async', {
    script: `const done = arguments[0];
      window.__TAURI_INTERNALS__.invoke('inspect_files', { choices: [{ handle: 4000000000 }] }).then(() => done('done'), done)`,
    args: [],
  })
  assert.equal(wrong.code, 'bad_argument')
})
