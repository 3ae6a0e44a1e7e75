// Exports made for the tests: small, and with nothing a person would have to be asked about.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const HEADER =
  'Ticket ID,Status,Priority,Channel,Team,Assignee,Topic,Created at,First response at,Solved at'

/** `n` tickets, one every five hours from 1 July 2026 on, answered after 1 to 60 minutes. */
export function ticketsCsv(folder, { n = 120, words = {}, name = 'tickets.csv' } = {}) {
  const at = (seconds) => new Date(seconds * 1000).toISOString().replace('.000', '')
  const start = Date.UTC(2026, 6, 1, 8) / 1000
  const quote = (text) => `"${text.replaceAll('"', '""')}"`
  const rows = Array.from({ length: n }, (_, i) => {
    const created = start + i * 5 * 3600
    const minutes = 1 + ((i * 37) % 60)
    return [
      `T-${1000 + i}`,
      'solved',
      ['low', 'normal', 'high'][i % 3],
      ['email', 'chat', 'phone'][i % 3],
      quote(words.team ?? ['North', 'South'][i % 2]),
      quote(words.agent ?? ['Ana Lima', 'Bo Chen', 'Cara Novak'][i % 3]),
      quote(words.topic ?? ['Billing', 'Returns', 'Login'][i % 3]),
      at(created),
      at(created + minutes * 60),
      at(created + minutes * 60 + (1 + (i % 30)) * 3600),
    ].join(',')
  })
  const path = join(folder, name)
  writeFileSync(path, [HEADER, ...rows].join('\n') + '\n')
  return path
}
