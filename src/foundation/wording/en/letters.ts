import type { letters as zh } from '../zh-CN/letters.ts'

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

export const letters = {
  returned: {
    subject: 'Case returned: {number}',
    body: '{by} returned “{title}” for revision.\nReason: {reason}\nPlease revise and submit it again: {link}',
  },
  batch: {
    subject: 'Receipt of the batch of {organisation}',
    body: '{organiser} has received {count} cases from {organisation}.\nCall: {call}\nForwarded by: {by}',
  },
  invalid: {
    subject: 'Result of the examination: {number}',
    body: '“{title}” was ruled invalid in the formal examination.\nReason: {reason}\nSee: {link}',
  },
  correction: {
    subject: 'Correction asked: {number}',
    body: 'Please correct “{title}” by {until}.\nWhat is asked: {reason}\n{link}/edit',
  },
  awarded: {
    subject: '{award}: {title}',
    body: 'No objection stood against “{title}”. It is among the {award}, certificate {number}.\nResults: {link}',
  },
  notAwarded: {
    subject: 'Result: {title}',
    body: '“{title}” is not among the {award} this time. Thank you for taking part.\nResults: {link}',
  },
  reminder: {
    subject: 'Reminder, {left} working days left: {call}',
    body: '{call} closes on {day}. Today is {today}; {left} working days are left.\nSee what is to do: {link}',
  },
} as const satisfies Same<typeof zh>
