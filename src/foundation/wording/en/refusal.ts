import type { refusal as zh } from '../zh-CN/refusal.ts'

export const refusal = {
  form: 'Please mend what is marked and send again; all that you typed is still here.',
  'not-found': 'What you asked for was not found; it may have been moved.',
  'not-allowed': 'Your present office may not do this. Switch your office or ask the organiser.',
  'login-failed': 'The account or the password is not right.',
  'login-locked': 'Too many wrong tries: the account is locked for {minutes} more minutes.',
  'office-not-found': 'There is no such office.',
  'password-wrong': 'The current password is not right.',
  'password-differs': 'The two new passwords differ.',
  'password-too-short': 'A password has at least {min} characters.',
  'password-too-plain': 'Use at least {kinds} of: capital letters, small letters, digits, signs.',
  'password-holds-login': 'The password must not contain the account name.',
  'password-used-before': 'The last {count} passwords may not be used again.',
  'changed-meanwhile':
    'Somebody changed this meanwhile (revision {revision}); load the newest text first, then save yours.',
  'step-out-of-turn':
    'This case stands at “{state}”; “{step}” is not its turn. Reload the page to see where it stands.',
  'errors-not-overruled':
    '{count} errors are open: ask for a correction, or say for each why it is no problem.',
  'date-in-past': 'The date must not lie in the past.',
  'login-malformed': 'An account has 2 to 40 small letters, digits, dots, dashes or underscores and begins with a letter or digit.',
  'administrator-alone': 'The three administrators are three people and hold no other office.',
  'file-too-large': 'The file is too large: at most {maxMegabytes} MB each.',
  'not-a-form': 'What was sent could not be read; reload the page and try again.',
  'no-embedded-database':
    'There is no embedded database for {platform}; set DATABASE_URL to an external PostgreSQL.',
  'database-not-made': 'The embedded database could not be made: {words}',
  'database-not-started': 'The embedded database did not start: {words}',
  'data-folder-in-use':
    'Another Dianfan uses the data folder {folder}. Stop it, or name another folder with DIANFAN_DATA.',
  'port-taken': 'Port {port} is taken. Name another one, for example PORT=8081.',
  required: 'This is required.',
  'too-long': 'At most {max} characters.',
  unreadable: 'This could not be read; follow the example.',
  'registry-problems':
    'The registry has {count} problems; nothing was imported. Mend them as told below and upload it again.',
  'registry-changed': 'Somebody changed the registry meanwhile: look at the preview again before importing.',
  'registry-code-form': 'The code “{code}” may hold letters, digits, dots and dashes only, at most 30.',
  'registry-code-twice': 'The code “{code}” stands in row {first} already; each union has its own.',
  'registry-name-twice':
    'A union of the name “{name}” (code {code}) stands under the same superior already: is it the same?',
  'registry-kind-unknown':
    'The kind “{kind}” is not known. Use 县（市）区, 产业, 集团, 直属, 部门, 基层, 分工会, 工会小组 or 总工会.',
  'registry-code-unknown':
    'The code “{code}” is neither in this sheet nor registered. Register that union first or mend the code.',
  'registry-root-moves': '“{code}” is the organiser itself; leave the superior empty.',
  'registry-through-itself':
    'A union cannot recommend through itself; leave this empty to recommend through the superior.',
  'registry-cycle': 'The superiors run in a circle: {line}. Mend one of them.',
  'registry-login-twice': 'The account “{login}” stands in row {first} already; each union has its own.',
  'login-taken': 'The account “{login}” is taken; choose another.',
  'login-form': 'An account holds small letters, digits, dots and dashes, 2 to 40.',
  'email-form': 'This is not a mail address, such as name@example.com.',
  'already-founded': 'The organiser has been set up already; log in.',
  'no-addressees': 'The registry holds none of the unions the notice addresses; import the registry first.',
  'collector-missing':
    'The directly attached unions are counted together but no department collects for them; choose it in the rules first.',
  'not-a-number': 'Give a whole number, such as 328.',
  'not-a-phone': 'Give a mobile number, or a landline with area code such as 0513-00000000.',
  'not-an-option': 'Choose from the list.',
  'call-not-open': 'This call has not been opened yet.',
  'call-closed': 'This call ended on {day}.',
  'deadline-passed':
    'The call closed at {at} (source: notice {clause}); nothing more is taken. What you wrote is kept.',
  'channel-closed':
    '{channel} forwarded its cases at {at}; nothing more can be submitted. Ask them in a special case.',
  'no-channel': 'No recommender was found for “{unit}”; ask the organiser to complete the registry.',
  'not-editable': 'This case cannot be changed now. Recall it first, or wait until it is returned.',
  'correction-passed': 'The correction was due on {day}. Ask the organiser in a special case.',
  'findings-remain': '{count} places must be mended before the case can be submitted.',
  'file-empty': 'The file “{name}” is empty (0 bytes); choose the original again.',
  'not-a-picture': 'The file “{name}” is not a photo. Upload the original in JPG format.',
  'not-a-scan': 'The file “{name}” is not a scan. Upload PDF, JPG or PNG.',
  'too-many-photos': 'Too many photos: at most {max} in one case. Remove some first.',
  'upload-broken': 'The file did not arrive whole; check the network and upload it again.',
  'no-picture': 'This file has no preview.',
  'file-not-found': 'This file was not found; it may have been moved.',
  'range-not-satisfiable': 'The range asked for lies outside the file.',
  'storage-full':
    'The storage of the server is full and the file was not kept; tell the system administrator.',
  'out-of-range': 'A number from {min} to {max}.',
  'max-below-min': 'The maximum may not be below the minimum.',
  'day-before': 'Not before {day}.',
  'line-incomplete': 'Line {line} is incomplete: {parts} parts, set apart by ｜.',
  'weights-not-100': 'The full marks must add up to 100; they make {total}.',
  'rules-changed':
    'Somebody changed the rules meanwhile (version {version}): look at them again before saving.',
  'already-publicised': 'The list is publicised and can no longer be changed.',
  'nothing-to-publicise': 'Nothing is shortlisted yet; there is nothing to publicise.',
  'publication-closed': 'The publicity is closed already.',
  'objections-enough-today': 'You have sent {max} objections today; send more tomorrow or ask the organiser.',
  'certificate-not-found': 'There is no certificate of this number; check it.',
  'not-awarded': 'This case has no award; it cannot be shown.',
  'too-short': 'At least {min} characters.',
  'reason-outside-proposal': 'This is outside the proposal; give the reason for choosing it.',
  'no-ranking': 'There is no ranking yet; nothing can be chosen.',
} as const satisfies Record<keyof typeof zh, string>
