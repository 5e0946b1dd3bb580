/** What two texts or photos have in common, told without a verdict. */
export const likeness = {
  title: 'What is alike',
  noVerdict:
    'This tells what texts and photos have in common; whether that is in order is for people to judge.',
  comma: ', ',
  quote: '“{quote}”',
  shares:
    '{inA} of the first stands in the second, {inB} of the second in the first, {run} characters in a row',
  template: 'looks like one template with other names, places and figures',
  distance: 'difference {distance}/64',
  photos: 'Photos that are alike',
  clusters: 'Materials that hang together',
  rejected: 'Files that could not be compared',
  cluster: '{count} materials are like each other:',
  total:
    '{files} files compared: {texts} pairs of texts alike, {photos} pairs of photos, {rejected} not read.',
  band: {
    same: 'nearly the same text',
    heavy: 'much text is the same',
    partial: 'some text is the same',
    none: 'not alike',
  },
  photoBand: {
    same: 'the same photo',
    heavy: 'very likely the same photo',
    partial: 'possibly the same photo',
    none: 'not alike',
  },
  transform: {
    'same-file': 'the same file',
    recompressed: 'compressed again',
    resized: 'of another size',
    cropped: 'cropped, or with a border',
    tilted: 'slightly turned',
    mirrored: 'mirrored',
    rotated: 'turned',
  },
} as const
