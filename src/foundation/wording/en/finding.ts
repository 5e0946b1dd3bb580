import type { finding as zh } from '../zh-CN/finding.ts'
import { findingInParcel } from './findingInParcel.ts'
import { findingInPhotos } from './findingInPhotos.ts'

/** What a check found and how to mend it; by finding code. */
export const finding = {
  'title-missing': {
    message: 'The case has no topic yet.',
    remedy:
      'Find a topic that shows what is special; the title is composed of the union’s name and the topic.',
  },
  'title-too-short': {
    message: 'The topic has only {count} characters.',
    remedy: 'Name the practice or what is special; usually at least {min} characters.',
  },
  'title-too-long': {
    message: 'The topic has {count} characters, which is long.',
    remedy: 'Shorten it to {max} characters or fewer.',
  },
  'title-generic': {
    message: 'The topic “{topic}” is general and does not show what is special.',
    remedy: 'Name the practice, brand, trade or place in the topic.',
  },
  'title-without-place': {
    message: 'The title names no place, trade or brand.',
    remedy: 'A topic should show what is special about the place and its work; where it does, leave it.',
  },
  'title-repeats-union': {
    message: 'The topic repeats the unit’s name “{union}”.',
    remedy: 'The union’s name is put before the topic by itself; take it out of the topic.',
  },
  'topic-in-other-case': {
    message: 'Another case of this call has the same topic: {title}.',
    remedy:
      'A case comes through one channel only; if it is another case, change the topic so that they can be told apart.',
  },
  'unit-has-too-many': {
    message: 'The unit has {count} cases; {max} per unit are allowed.',
    remedy: 'Withdraw those that are too many.',
  },
  'focus-area-missing': {
    message: 'No focus area is chosen yet.',
    remedy: 'Choose the main one of the {areas}; others that fit may be chosen besides.',
  },
  'focus-area-unknown': { message: 'The notice has no focus area {number}.', remedy: 'Choose again.' },
  'focus-area-repeated': {
    message: 'Focus area {number} is the main one and chosen as a further one too.',
    remedy: 'Take it out of the further ones.',
  },
  'focus-area-too-many': {
    message: '{count} further focus areas are chosen, which is many.',
    remedy: 'Keep those that fit closely.',
  },
  'facet-missing': {
    message: '“{facet}” is not chosen yet.',
    remedy:
      'The cases are to span trades, sizes, levels, kinds of ownership and groups of workers; please choose.',
  },
  'facet-unknown': { message: '“{facet}” has no option “{option}”.', remedy: 'Choose again.' },
  'facet-too-many': {
    message: '{count} options of “{facet}” are chosen.',
    remedy: 'Only one may be chosen; keep the main one.',
  },
  'period-missing': {
    message: 'When the practice began is not filled in yet.',
    remedy: 'Give year and month, such as 2018-03.',
  },
  'period-unreadable': {
    message: 'The time “{text}” cannot be read.',
    remedy: 'Write it like 2018-03 or 2018-03-12.',
  },
  'period-order': {
    message: 'The end “{to}” comes before the beginning “{from}”.',
    remedy: 'Check both times.',
  },
  'period-too-early': {
    message: 'The practice began before the period of the call ({floor}).',
    remedy: 'Dwell on what was done since the 18th and above all the 19th Party Congress, or check the time.',
  },
  'period-before-preferred': {
    message: 'The practice had ended before {preferred}.',
    remedy:
      'The notice looks above all for practice since the 19th Party Congress; if it still goes on, change the end.',
  },
  'period-too-late': {
    message: 'The practice began after the period of the call ({ceiling}).',
    remedy: 'Check the time.',
  },
  'period-in-future': {
    message: 'The time given is later than today ({today}).',
    remedy: 'Check the time; leave the end empty if the practice still goes on.',
  },
  'topic-over': {
    message: 'The topic has {count} characters, more than the {max} allowed.',
    remedy: 'All of it is kept; shorten it before you submit.',
  },
  'text-over': {
    message: 'The text has {count} characters, more than the {max} allowed.',
    remedy: 'All of it is kept; take out what was pasted by mistake.',
  },
  'period-over': {
    message: 'This time has {count} characters, more than the {max} allowed.',
    remedy: 'All of it is kept; write year and month only, such as 2018-03.',
  },
  'brand-over': {
    message: 'The name of the practice has {count} characters, more than the {max} allowed.',
    remedy: 'All of it is kept; leave the name alone before you submit.',
  },
  'form-over': {
    message: 'This blank has {count} characters, more than the {max} allowed.',
    remedy: 'All of it is kept; shorten it before you submit and tell the details in the text.',
  },
  'form-required': {
    message: '“{label}” of the form is not filled in yet.',
    remedy: 'Fill it in before you submit.',
  },
  'form-too-long': {
    message: '“{label}” is longer than {max} characters and may not fit the printed form.',
    remedy: 'Shorten it.',
  },
  'form-not-a-number': {
    message: '“{label}” is not a number.',
    remedy: 'Give a whole number only, such as 328.',
  },
  'form-not-a-phone': {
    message: '“{label}” does not look like a telephone number.',
    remedy: 'Give a mobile number, or a landline with area code such as 0513-00000000.',
  },
  'form-not-an-option': {
    message: 'What stands under “{label}” is none of the options.',
    remedy: 'Choose from the list.',
  },
  'brief-copies-body': {
    message: 'About {percent}% of the brief is cut out of the text ({parts}).',
    remedy: 'Sum up background, process, practice and effect in words of their own.',
  },
  'body-missing': { message: 'The case has no text yet.', remedy: 'Write the text or paste it.' },
  'body-over': {
    message: 'The text has {count} characters, {over} over the limit of {max}.',
    remedy: 'Shorten it to {max} or fewer.',
  },
  'body-slightly-over': {
    message: 'The text has {count} characters, a little over the limit of {max} (by {over}).',
    remedy: 'Shorten it if you can; up to {tolerated} the organiser decides.',
  },
  'body-under': {
    message: 'The text has {count} characters; {missing} are missing to {min}.',
    remedy: 'Tell more of what was done and what came of it.',
  },
  'body-several-cases': {
    message: '{count} lines of the text read like titles of cases: “{first}”, “{second}”.',
    remedy: 'One case, one text: send different cases apart.',
  },
  'phone-in-text': {
    message: 'The text holds a telephone number ({number}; {count} in all).',
    remedy: 'The text may be made public: take the number out; it belongs in the form only.',
  },
  'identity-number-in-text': {
    message: 'The text holds an identity number ({number}; {count} in all).',
    remedy: 'Take it out; no paper of a case may hold an identity number.',
  },
  'scan-missing': {
    message: 'The sealed form is not uploaded yet.',
    remedy: 'Print the form, have the implementing unit seal it, then upload a scan or photo of it.',
  },
  'scan-wrong-format': {
    message: 'The format of the scanned form is not known.',
    remedy: 'Upload a PDF, JPG or PNG file.',
  },
  'scan-broken': {
    message: 'The scanned form cannot be opened or is not complete.',
    remedy: 'Upload it again.',
  },
  'scan-other-case': {
    message: 'The code on the scan names case {number}, not this one.',
    remedy: 'Upload the form of this case; if it is in the wrong place, move it to {number}.',
  },
  'scan-other-draft': {
    message: 'The code on the scan names another case, which has no number yet.',
    remedy: 'Compare them and upload the stamped form that was printed for this case.',
  },
  'scan-other-version': {
    message: 'The scan is the form of version {version}; what is written now is version {expected}.',
    remedy:
      'If the form has changed, print and stamp it again and upload it; if only other parts have, the examiner decides.',
  },
  'seals-both-seen': {
    message: 'The scan shows red round marks in both places, of the unit and of the recommending union.',
    remedy: 'This only says that marks are seen, not that they are genuine. Look at them.',
  },
  'seal-unit-seen': {
    message:
      'The scan shows a red round mark where the unit puts its seal, and none at the opinion of the recommending union.',
    remedy: 'This only says that a mark is seen, not that it is genuine. Look at it.',
  },
  'seal-recommender-seen': {
    message:
      'The scan shows a red round mark at the opinion of the recommending union, and none where the unit puts its seal.',
    remedy: 'See whether the unit has put its seal; this does not say what is genuine.',
  },
  'seals-not-seen': {
    message: 'The scan shows no red round mark where seals belong.',
    remedy: 'See whether it is sealed; if the seal is pale, scan it again.',
  },
  'seals-cannot-tell': {
    message: 'The scan is black and white; whether it is sealed cannot be told.',
    remedy: 'Upload a scan or photo in colour.',
  },
  'pledge-missing': {
    message: 'The pledge of truth is not given yet.',
    remedy: 'A case comes from real practice; read the pledge and tick it.',
  },
  'consent-missing': {
    message: 'The consent to being shown is not given yet.',
    remedy:
      'Make sure that those in the photos agree and tick it; without it the case cannot be shown in public if it is chosen.',
  },
  'overview-missing': {
    message: 'The overview report is not written yet.',
    remedy: 'Tell how the call was carried out, and new explorations and thoughts.',
  },
  'overview-under': {
    message: 'The report has {count} characters; {missing} are missing to {min}.',
    remedy: 'Add to it before it goes with the cases.',
  },
  'overview-over': {
    message: 'The report has {count} characters, {over} over the limit of {max}.',
    remedy: 'Shorten it to {max} or fewer.',
  },
  'overview-without-drive': {
    message: 'The report does not seem to tell how the call was carried out.',
    remedy: 'Tell how units were called on, how many cases came in and how they were chosen.',
  },
  'overview-without-thoughts': {
    message: 'The report does not seem to hold new explorations and thoughts.',
    remedy: 'Add what was explored and thought anew in this work.',
  },
  ...findingInParcel,
  ...findingInPhotos,
  'formula-misquoted': {
    message: '“{written}” is not how the formula reads.',
    remedy: 'It reads “{formula}”; check the source.',
  },
} as const satisfies Record<keyof typeof zh, { message: string; remedy: string }>
