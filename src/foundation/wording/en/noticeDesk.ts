/** The reading of a notice beside its text: what it leaves open, what is asked, what was corrected. */
export const noticeDesk = {
  untitled: 'Call (name it)',
  silent: 'The notice does not say anything about “{name}”. Until settled: {now}',
  holding: '{questions} Until settled: {now}',
  open: {
    tolerance: 'What happens to a text of more than {max} 字, and how are they counted?',
    approx: 'How far may a text be from “about {max} 字”?',
    overviewOf: 'Who owes an overview report?',
    title:
      'The notice puts titles together from “{parts}”; this system uses name of the union and topic. Will that do?',
    casesPerUnit: 'May one unit report more than one case?',
    dpi: 'The notice demands {dpi} dpi; this system checks pixels. Is anything else needed?',
    quotaMax: 'The notice says no fewer than {min}. How many at the most?',
    belowFloor: 'May fewer cases than the minimum be forwarded?',
    channels: 'May one case come by two ways?',
    lateness: 'What happens to late cases?',
    originals: 'Are sealed paper originals needed as well?',
    criteria: 'Are the criteria and their weights right?',
    review: 'Who are the reviewers, and how many score each case?',
    awards: 'Who decides how many awards there are, and when?',
    grades:
      'The notice has several grades; this system counts one award and lists grades in the results. Will that do?',
    publicityDays: 'The notice says {days} days. Are these working days?',
    form: 'No table of the application form was found. Which form is used?',
  },
} as const
