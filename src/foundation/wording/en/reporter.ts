import type { reporter as zh } from '../zh-CN/reporter.ts'

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

export const reporter = {
  myCases: 'My cases',
  listLead:
    'One case, one text, sent by itself. Open a draft to write on; open a submitted case to see where it stands.',
  newCase: 'New case',
  newLead: 'What the notice asks of a case, before you write.',
  begin: 'Begin',
  created: 'The case is made; what you write is saved as you type.',
  emptyList: 'No case yet. “New case” begins one; it is saved as you type.',
  emptyFiltered: 'No case fits; change the filter.',
  over: 'The call is closed; no case can be begun or submitted.',
  unitName: 'Unit',
  channelName: 'Recommender',
  channelHint: 'After you submit, the recommender looks at the case and chooses what to forward.',
  closesAt: 'Closes',
  demands: 'What the notice asks',
  columns: {
    number: 'Number',
    title: 'Title',
    state: 'State',
    findings: 'Findings',
    saved: 'Last saved',
    act: 'Act',
  },
  untitled: '(no topic yet)',
  goOn: 'Write on',
  mend: 'Mend and submit again',
  answer: 'Correct',
  look: 'Look',
  demand: { told: '{name}: {words}', truth: 'From your own practice; nothing invented' },
  scanTitle: 'Upload a stamped form',
  scanLead: 'Scan or photograph the form that was printed here once it is stamped; its code names the case.',
  scanSend: 'Upload to its case',
  scanPlaced: 'The stamped form is now with this case.',
  letter: {
    subject: 'Receipt for your case: {number}',
    body: '“{title}” was submitted at {at}, number {number} (version {version}); {channel} will look at it.\nCall: {call}\nSee where it stands: {link}',
  },
} as const satisfies Same<typeof zh>
