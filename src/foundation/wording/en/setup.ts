import type { setup as zh } from '../zh-CN/setup.ts'

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

export const setup = {
  title: 'Set up the organiser',
  lead: 'This house is empty. It takes two minutes; afterwards this page is closed.',
  organisation: 'Organiser',
  name: 'Full name',
  nameHint: 'As on the seal.',
  code: 'Code',
  codeHint: 'Your own choice of letters and digits, such as NT; it never changes.',
  level: 'Level',
  levels: {
    national: 'national',
    province: 'province',
    city: 'city',
    county: 'county',
    industry: 'industry',
    group: 'group',
  },
  first: 'The first account',
  firstLead:
    'It organises, receives, examines and edits, so that one person can begin; the offices can be given to others later.',
  login: 'Account',
  loginHint: 'Small letters, digits, dots, dashes; 2–40.',
  personTitle: 'Called',
  personTitleHint: 'The office, not the name.',
  email: 'Mail',
  password: 'Password',
  again: 'Password again',
  supervisor: 'Supervisor as well',
  supervisorHint:
    'The supervisor rules on objections and reads the log: better somebody else, who can be named later.',
  supervisorYes: 'This account, for the time being',
  administrators: 'Three administrators',
  administratorsLead:
    'Accounts for the system, security and audit administrator are opened too (system, security, audit). Three people hold them; none sees business.',
  submit: 'Set up',
  doneTitle: 'Set up',
  doneLead:
    'Hand these accounts to the three administrators. The one-time passwords are shown only now and must be changed at the first log-in.',
  role: 'Administrator',
  next: 'What comes next',
  next1: 'Log in and import the registry of unions: template, preview, import.',
  next2:
    'Set up the call: start from the rules of a ready notice, check each, settle what the notice leaves open.',
  next3: 'Open the call: the unions of the registry are told.',
  logIn: 'Log in and begin',
  tryTitle: 'Just trying?',
  tryLead:
    'The demonstration holds a whole call with invented unions and cases. It has a data folder of its own and leaves this one alone. The first time it takes about a minute.',
  trySubmit: 'Load the demonstration',
  tryAfter:
    'The program then shows the demonstration until it is stopped. To come back to this page, stop it in the terminal (Ctrl-C) and run npm start. The demonstration runs on a clock of its own that starts on 20 March 2019 and is moved forward at the top of the page.',
  loadingTitle: 'Loading the demonstration',
  loadingBegins: 'Preparing the database and the registry of unions …',
  loadingSoFar: 'Writing the cases one by one: {done} of {of}.',
  loadingHint:
    'This page refreshes every {seconds} seconds and leads to the log-in when all is ready. Please leave the program running.',
  loadingNow: 'Refresh now',
  failedTitle: 'The demonstration was not loaded',
  failedByFault: 'The program met something unforeseen; the terminal it runs in tells more.',
  failedHint: 'Nothing has changed here. Another try begins from nothing and keeps no half-made call.',
  tryAgain: 'Try again',
  backToSetup: 'Back to the set-up',
  logInsTitle: 'Log-ins of the demonstration',
  logInsHead: 'One password for all: {password}. ',
  logInsClick: 'A click on an account logs in.',
  logInsOf: 'Union',
  logInsRole: 'Office',
  logInAs: 'Log in as {login}',
  wayBack:
    'This is the demonstration. To come back to a house of your own, stop the program in the terminal (Ctrl-C) and run npm start.',
  openToAll:
    'Note: the program listens on {host}, and until the set-up is done anyone who reaches this port can do it. Open the address above and finish it soon.',
} as const satisfies Same<typeof zh>
