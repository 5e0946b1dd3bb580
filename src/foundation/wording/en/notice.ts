/** What the reader of notices asks, and the names of what it reads. */
export const notice = {
  doubt: {
    'damaged-number':
      'Something seems to be lost or mistyped in the number at “{seen}”. Which number is meant?',
    'damaged-date': 'Something seems to be lost or mistyped in the date at “{seen}”. Which day is meant?',
    'damaged-address': '“{seen}” does not look like a whole e-mail address. Please check it.',
    'year-missing': '“{seen}” names no year, and nothing else in the notice does. Which year is it?',
    'not-working-day':
      '“{seen}” is a day off. Does the call close on that day or the next working day, and when?',
    'relative-date': '“{seen}” names no certain day. From when to when is it?',
    'several-readings': '“{seen}” can be read in several ways. Which one holds?',
    'scope-unclear': 'Is “{seen}” meant for each body or for all together?',
    'collective-or-each':
      '“{seen}” are gathered by one body. Is the number meant for all together or for each?',
    'class-unclear': 'Which class of bodies does “{seen}” mean?',
    'size-unclear': 'Is the size in “{seen}” that of the file or that of the picture in pixels?',
    'mandatory-unclear': 'Are these mandatory or may they be left out: “{seen}”?',
    'number-open': '“{seen}” sets no number. How many, or what share, and who decides it when?',
    'issuer-unclear': 'The notice bears no signature. What is the full name of “{seen}”?',
    'areas-unnamed':
      'Only their place tells that “{seen}” and those beside it are the focus areas. Are they?',
    'attachment-missing':
      '“{seen}” is listed as an attachment, but the file does not hold it. Please add it.',
    'not-stated': 'The notice does not say {seen}. How is it settled?',
    conflict: '“{seen}” does not agree with “{other}”. Which one holds?',
    'too-long': 'The file is too long; what follows “{seen}” was not read.',
  },
} as const
