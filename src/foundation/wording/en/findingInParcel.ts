import type { findingInParcel as zh } from '../zh-CN/findingInParcel.ts'

/** What a check found in the files in which a case came; by finding code. */
export const findingInParcel = {
  'document-missing': {
    message: 'There is no document that tells the case.',
    remedy: 'Attach the text of the case as a Word file (docx).',
  },
  'document-unreadable': {
    message: 'The file “{name}” cannot be read.',
    remedy: 'Open it in Word or WPS and save it as docx; for a scan, attach the document with its text.',
  },
  'documents-several': {
    message: '{count} documents look like the text of a case: {names}.',
    remedy: 'One case is told in one document: join the parts, or send different cases apart.',
  },
  'document-several-cases': {
    message: 'One document seems to tell {count} cases: “{first}”, “{second}”.',
    remedy: 'One case is told in one document; send each on its own.',
  },
  'title-without-union': {
    message: 'The title does not name the union.',
    remedy: 'A title is the name of the union and the topic; put the full name before it.',
  },
  'photos-in-document': {
    message: '{count} pictures stand inside the document and did not come as files.',
    remedy: 'Pictures pasted into Word are reduced; attach the originals as files.',
  },
  'form-missing': {
    message: 'There is no application form.',
    remedy: 'Fill in the form of the notice and send it with the case.',
  },
  'form-unreadable': {
    message: 'The application form is a scan or holds no text and could not be compared.',
    remedy: 'Attach the form as a Word file too; keep the scan for its seal.',
  },
  'form-undivided': {
    message: 'The brief in the form is not divided.',
    remedy: 'It is to tell background, process, practice and effect; give each its heading.',
  },
  'form-disagrees': {
    message: 'Form and text differ in “{label}”: “{form}” in the form, “{material}” in the text.',
    remedy: 'Find out which is right and make both agree.',
  },
  'opinion-missing': {
    message: 'The form has no opinion of the recommending union.',
    remedy: 'Have the recommending union write its opinion and put its seal.',
  },
  'opinion-undated': {
    message: 'The opinion of the recommending union has no date.',
    remedy: 'Add the date.',
  },
  'opinion-in-future': {
    message: 'The opinion is dated {day}, later than today ({today}).',
    remedy: 'Check the date.',
  },
  'opinion-before-notice': {
    message: 'The opinion is dated {day}, before the notice of {notice}.',
    remedy: 'Check the date.',
  },
  'private-number-in-name': {
    message: 'The file name “{name}” holds a telephone or identity number.',
    remedy: 'Rename the file; names of files hold no personal data.',
  },
} satisfies Record<keyof typeof zh, { message: string; remedy: string }>
