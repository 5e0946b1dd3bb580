import type { packages as zh } from '../zh-CN/packages.ts'

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

/** What the terminal says of cases that came as files. */
export const packages = {
  untitled: '(no title)',
  line: '{count} characters, {photos} photos, application form {form}',
  form: { read: 'read', unreadable: 'scanned', missing: 'missing' },
  sound: 'nothing found',
  found: 'errors {error}, warnings {warning}, notices {notice}',
  clause: ' ({clause})',
  rejected: 'cannot read {path}: {reason}',
  total: 'cases {packages}, unreadable files {rejected}',
  progress: 'checked {done}, {perSecond} per second',
  noRules: '“{file}” holds no rules that can be used; give rules as JSON or a notice.',
  sheet: {
    name: 'Summary',
    title: 'Summary of checked cases',
    columns:
      'No.|Number|Title|Implementing unit|Recommended by|Kind of unit|Industry|Length|Photos|Form|Findings|What was found|File',
  },
  reason: {
    missing: 'not found',
    link: 'a link, which is not followed',
    closed: 'cannot be opened; check the permissions',
    empty: 'nothing in it',
    encrypted: 'protected by a password',
    damaged: 'damaged',
    'too-large': 'too large',
    'too-many': 'too many files',
    'too-deep': 'archives nested too deeply',
    scanned: 'a scanned picture without text',
    unsupported: 'not a kind of file that can be read',
    'too-slow': 'too complex to be read in time',
  },
} satisfies Same<typeof zh>
