import type { campaign as zh } from '../zh-CN/campaign.ts'

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

export const campaign = {
  letter: {
    opened: {
      subject: 'Call for exemplary cases: {title}',
      body: '{organisation}:\n\n{organiser} has opened “{title}” ({number}). Please send your cases by {day} {time} ({days} working days left).\n\nThe notice, all demands and quotas:\n{address}\n\n{organiser}',
    },
    reminded: {
      subject: 'Reminder: {title} closes on {day}',
      body: '{organisation}:\n\n“{title}” ({number}) closes on {day} {time}, {days} working days from now. Nothing from your union has arrived yet; please log in:\n{address}\n\nIf you have sent your cases already, ignore this mail.\n\n{organiser}',
    },
  },
} as const satisfies Same<typeof zh>
