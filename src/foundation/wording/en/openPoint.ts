/** What a notice leaves open under its rules, as the organiser is asked. */
export const openPoint = {
  works:
    'The notice parts what comes in into {kinds} and tells rules for each. Shall cases be asked and checked by these kinds?',
  silent: 'The notice does not say anything about “{name}”.',
  holding: '{questions} Until settled: {now}',
  asked: '{words}',
  both: '{first} {second}',
  tolerance: 'What happens to a text of more than {max} 字, and how are they counted?',
  otherKinds:
    'The notice tells otherwise for {kinds} ({limits}); this system checks by one of them. Will that do?',
  photosOfKinds:
    'The notice tells of photos for {kinds} alone ({limits}); this system asks no other works for photos but checks those that come. Will that do?',
  approx: 'How far may a text be from “about {max} 字”?',
  overviewOf: 'Who owes an overview report?',
  facets:
    'The notice wants cases that differ in {names}, which the program does not count. What is to be counted?',
  emphasis: 'The notice says “{words}”. Which types of unit does that mean?',
  title:
    'The notice puts titles together from “{parts}”; this system uses name of the union and topic. Will that do?',
  casesPerUnit: 'May one unit report more than one case?',
  dpi: 'The notice demands {dpi} dpi; this system checks pixels. Is anything else needed?',
  quotaKinds:
    'The notice gives numbers to each of {kinds} ({limits}); this system counts all kinds together. Will that do?',
  quotaParts:
    'The notice also asks “{words}”; this system does not check what the cases are made up of, which is left to those who recommend and to the organiser. Will that do?',
  quotaOpen: 'The notice is written to these unions without a number; how many may each send at most?',
  quotaNamed:
    'The notice gives {names} numbers of their own, counted for units whose names hold these words; do they fit the registry?',
  quotaUnnamed:
    'The notice gives numbers to {names} alone, counted for units whose names hold these words; how many may any other send (now {max})?',
  /** Of calls drawn while every quota needed a most. */
  quotaMax: 'The notice says no fewer than {min}. How many at the most?',
  quotaUnnamedOpen:
    'The notice gives numbers to {names} only, counted for units whose name holds these words; how many may the others send (now any number)?',
  belowFloor: 'May fewer cases than the minimum be forwarded?',
  channels: 'May one case come by two ways?',
  lateness: 'What happens to late cases?',
  originals: 'Are sealed paper originals needed as well?',
  contact: 'The contact or a telephone is not clear. Please check.',
  criteria: 'Are the criteria and their weights right?',
  review: 'Who are the reviewers, and how many score each case?',
  awards: 'Who decides how many awards there are, and when?',
  awardKinds:
    'The notice gives awards to each of {kinds} ({limits}); this system adds them up and ranks all works together. Will that do?',
  publicityDays: 'The notice says {days} days. Are these working days?',
  form: 'No table of the application form was found. Which form is used?',
  publicity: 'Is the outcome shown to the public, for how many days, and where?',
  approvalBasis: 'Which approval is the selection based on, and which words do its papers use?',
  consent: 'How do the people in the photos and the unit agree to the use of the material?',
  retention: 'How long are the material and the contacts kept?',
} as const
