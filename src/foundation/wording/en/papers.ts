import type { papers as zh } from '../zh-CN/papers.ts'

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

export const papers = {
  title: 'Papers',
  lead: 'What you may download, what each paper is for and from when it is there. Where nothing has changed the file is the very same.',
  kind: {
    form: 'Application form',
    receipt: 'Receipt',
    scores: 'Score sheets',
    summary: 'Summary',
    overview: 'Overview report',
    rules: 'Rules',
    publicity: 'Public notice',
    circular: 'Circular',
    certificate: 'Certificate',
  },
  what: {
    rules: 'Everything the call asks for with its clause, and what the notice leaves open.',
    summary:
      'The recommended cases, A4 landscape. The organiser’s sheet shows scores and ranks once the review is closed.',
    overview: 'The report that county unions send with their cases.',
    publicity:
      'The public notice with its lists in the layout of official documents. Check it before it is sealed.',
    circular:
      'The circular on the results in the layout of official documents. Add its number and copies in Word.',
    certificate:
      'Certificates of excellent cases and unions with a code to verify them; the place of the seal is left empty.',
    form: 'The form bears the telephone in full; every download is logged.',
    receipt: 'When the case came in, its number, and what the checks found.',
    scores: 'A page for each reviewer; blank where nothing has been scored.',
  },
  when: {
    rules: 'at any time',
    summary: 'once a case is recommended',
    overview: 'once it is written; for the organiser once the batch is sent',
    publicity: 'once the public notice is open',
    circular: 'once the public notice is closed',
    certificate: 'once the public notice is closed',
  },
  callPapers: 'Papers of the call',
  paper: 'Paper',
  purpose: 'What it is',
  available: 'Available',
  last: 'Made last',
  lastText: '{at} {person}',
  never: 'not made yet',
  ready: 'available',
  notYet: 'not yet',
  download: 'Download',
  downloadOf: 'Download {paper} ({format})',
  casesTitle: 'Papers of cases',
  casesLead:
    'Form and receipt of each case. Before it is submitted the form shows the draft; once endorsed it bears opinion and date.',
  casesEmpty: 'No case yet. Once you write one, its form can be downloaded here.',
  caseNumber: 'Number',
  caseTitle: 'Case',
  caseState: 'Standing',
  draftMark: 'draft',
  certificates: 'Certificates',
  certificateNumber: 'Certificate',
  certificateFor: 'Case or union',
  certificatesEmpty: 'No certificate yet. They appear here once the public notice is closed.',
  preview: 'Preview',
  previewTitle: 'Application form',
  previewLead: 'The same words as on paper; the PDF decides how it is laid out.',
  previewDraft: 'This is a draft and bears no opinion. Print it, stamp it and upload the scan.',
  previewMasked: 'Telephones are partly hidden here; the file bears them in full and its download is logged.',
  previewOpinion: 'The recommending union has not signed an opinion; its cell is left empty.',
  backToCase: 'Back to the case',
  draft: 'draft',
  summaryTitle: 'Summary: {call}',
  wordingNote: 'Wording: “{word}” needs approval; “{instead}” may be said instead.',
  receipt: {
    recommender: 'The case is with {recommender}; you will be told whether it is recommended or returned.',
    follow: 'With the number {number} you can follow it at {address}.',
  },
} as const satisfies Same<typeof zh>
