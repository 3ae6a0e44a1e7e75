// Every picture that a page of the manual shows is taken from the window, and every one taken is shown.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT, start, tid } from './app.mjs'
import { pictures } from './manual.mjs'

const MANUAL = join(ROOT, 'docs/manual')

test('the pictures of the manual can be taken again, and no other is shown', async () => {
  const taken = await pictures()
  const shown = new Set()
  for (const language of readdirSync(MANUAL, { withFileTypes: true }).filter((e) => e.isDirectory())) {
    for (const page of readdirSync(join(MANUAL, language.name)).filter((name) => name.endsWith('.md'))) {
      const text = readFileSync(join(MANUAL, language.name, page), 'utf8')
      for (const [, name] of text.matchAll(/!\[[^\]]*\]\(\.\.\/pictures\/([\w-]+)\.png\)/g)) shown.add(name)
    }
  }
  assert.deepEqual([...taken].sort(), [...shown].sort())
  for (const name of taken) assert.ok(existsSync(join(MANUAL, `pictures/${name}.png`)), `cargo xtask gallery makes ${name}.png`)
})

test('the window shows each task with its picture, before there is any data', async () => {
  const app = await start()
  try {
    await app.find(tid('open-exports'))
    await app.js("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F1', bubbles: true }))")
    await app.find(`${tid('manual-contents')} button`)
    for (let task = 1; task <= 10; task++) {
      await app.js(
        `[...document.querySelectorAll(arguments[0])].find((b) => b.textContent.startsWith(arguments[1])).click()`,
        `${tid('manual-contents')} button`,
        `${task}. `,
      )
      await app.until(`the picture of task ${task}`, () =>
        app.js(
          `const page = document.querySelector(arguments[0]); const image = page.querySelector('img');
           image?.scrollIntoView();
           return page.querySelector('h2').textContent.startsWith(arguments[1]) && image?.complete && image.naturalWidth > 500`,
          tid('help-text'),
          `${task}. `,
        ),
      )
    }
  } finally {
    await app.end()
  }
})
