import type { findingInPhotos as zh } from '../zh-CN/findingInPhotos.ts'

/** What a check found in the photos and their captions; by finding code. */
export const findingInPhotos = {
  'photos-none': {
    message: 'There are no photos.',
    remedy: 'Photos may be left out; if there are any, give at least {min}.',
  },
  'photos-missing': {
    message: 'There are no photos yet.',
    remedy: 'Add at least {min} photos of the activity.',
  },
  'photos-too-few': {
    message: 'There are {count} different photos; at least {min} are asked for.',
    remedy: 'Add {missing} more; a photo that stands twice counts once.',
  },
  'photos-too-few-unlike': {
    message: 'Only {count} photos look different; at least {min} are asked for.',
    remedy: 'Check them; if one stands twice, add {missing} more.',
  },
  'photos-too-many': {
    message: 'There are {count} photos; at most {max} are allowed.',
    remedy: 'Take out {over}.',
  },
  'photo-lost': {
    message: 'The file of photo {number} cannot be found.',
    remedy: 'Remove the photo and upload it again.',
  },
  'photo-empty': {
    message: 'Photo {number} ({name}) is an empty file.',
    remedy: 'Upload the original again.',
  },
  'photo-unreadable': {
    message: 'Photo {number} ({name}) is no picture that can be read.',
    remedy: 'Upload a photo in {asked} format.',
  },
  'photo-disguised': {
    message: 'Photo {number} ({name}) is named like {asked} but is {format} inside.',
    remedy:
      'Renaming does not change a format: upload the original from the camera, or save it as {asked} with a picture program.',
  },
  'photo-wrong-format': {
    message: 'Photo {number} ({name}) is {format}; {asked} is asked for.',
    remedy: 'Save it as {asked} and upload it again.',
  },
  'photo-truncated': {
    message: 'The file of photo {number} ({name}) is not complete.',
    remedy: 'It may be damaged or only partly sent; upload the original again.',
  },
  'photo-too-small': {
    message:
      'Photo {number} ({name}) is too small: {size}, {width}×{height} ({pixelsMega} megapixels), below 1M by either reading.',
    remedy:
      'Upload the original (at least {minSize} and {minPixelsMega} megapixels), not a copy sent through WeChat.',
  },
  'photo-few-bytes': {
    message: 'Photo {number} ({name}) has {size}; at least {minSize} are asked for.',
    remedy: 'Upload the original, not a compressed copy.',
  },
  'photo-few-pixels': {
    message:
      'Photo {number} ({name}) has {width}×{height} ({pixelsMega} megapixels); at least {minPixelsMega} are asked for.',
    remedy: 'Upload the original, not a reduced copy.',
  },
  'photo-bytes-doubtful': {
    message:
      'Photo {number} ({name}) has pixels enough ({pixelsMega} megapixels) but only {size}, less than {minSize}.',
    remedy: 'It falls short if 1M means the size of the file; send the original if you can.',
  },
  'photo-pixels-doubtful': {
    message:
      'Photo {number} ({name}) is a large file ({size}) but has only {width}×{height} ({pixelsMega} megapixels), less than {minPixelsMega}.',
    remedy: 'It falls short if 1M means pixels; send the original if you can.',
  },
  'photo-too-large': {
    message: 'Photo {number} ({name}) has {size}, more than {maxSize}.',
    remedy: 'Compress it a little and upload it again.',
  },
  'photo-side-too-short': {
    message: 'Photo {number} ({name}) has {width}×{height}: a side is too short.',
    remedy: 'The long side needs {minLong} pixels and the short side {minShort}; send the original.',
  },
  'photo-side-too-long': {
    message: 'Photo {number} ({name}) has {width}×{height}: a side is too long.',
    remedy:
      'The long side may have {maxLong} pixels and the short side {maxShort}; reduce it and upload it again.',
  },
  'photo-recompressed': {
    message: 'Photo {number} ({name}, {width}×{height}) looks like a copy compressed by WeChat or the like.',
    remedy: 'If you have the original, put it in its place; choose “original” when sending photos.',
  },
  'photo-enlarged': {
    message:
      'Photo {number} ({name}) has {width}×{height} pixels but less detail than such a size shows: it may be enlarged from a smaller one, or be out of focus or shaken.',
    remedy:
      'If you have the original of the camera or phone, put it in its place; if this is the original, leave it.',
  },
  'photo-saved-anew': {
    message:
      'Photo {number} ({name}) was once stored about {times} times coarser than now and saved anew at a higher quality: its size does not tell how good it is.',
    remedy: 'Attach the original of the camera or phone; do not save it anew to reach a size.',
  },
  'photo-edited': {
    message: 'Photo {number} ({name}) was worked on with “{software}”.',
    remedy: 'Make sure that what it shows is unchanged; the original is better.',
  },
  'photo-date-differs': {
    message: 'The caption of photo {number} says “{caption}”, the camera recorded {taken}.',
    remedy: 'Check it; if the camera’s clock was wrong, leave it and tell the examiner.',
  },
  'photo-twice': {
    message: 'Photo {number} is the same file as photo {first}.',
    remedy: 'Choose another one; a photo that stands twice counts once.',
  },
  'photo-looks-twice': {
    message: 'Photo {number} looks the same as photo {first}.',
    remedy: 'Check it; if it is one photo, choose another: a photo that stands twice counts once.',
  },
  'photo-may-be-asked': {
    message: 'An examiner may ask where photo {number} comes from.',
    remedy: 'Make sure that it shows this case’s activity, and keep the original at hand.',
  },
  'photo-in-other-case': {
    message: 'Photo {number} also stands in another case: {title}.',
    remedy: 'Check it; each case shows photos of its own.',
  },
  'caption-time-over': {
    message: 'The time of photo {number} has {count} characters, more than the {max} allowed.',
    remedy: 'All of it is kept; write the day only.',
  },
  'caption-place-over': {
    message: 'The place of photo {number} has {count} characters, more than the {max} allowed.',
    remedy: 'All of it is kept; write the place only.',
  },
  'caption-activity-over': {
    message: 'The activity of photo {number} has {count} characters, more than the {max} allowed.',
    remedy: 'All of it is kept; shorten it before you submit.',
  },
  'caption-no-time': {
    message: 'The caption of photo {number} names no time.',
    remedy: 'Give the day, such as 12 July 2018 as 2018-07-12.',
  },
  'caption-no-place': {
    message: 'The caption of photo {number} names no place.',
    remedy: 'Say where it was taken.',
  },
  'caption-no-activity': {
    message: 'The caption of photo {number} does not say what is going on.',
    remedy: 'Say what is done and who takes part.',
  },
  'caption-time-unclear': {
    message: 'The time of photo {number}, “{text}”, is not definite.',
    remedy: 'Better give the day, such as 2018-07-12.',
  },
  'caption-time-in-future': {
    message: 'The time of photo {number}, “{text}”, is later than today ({today}).',
    remedy: 'Check the time.',
  },
  'photo-inflated': {
    message:
      'Photo {number} ({name}) is only {width}×{height} but holds {size}: it seems to be enlarged or saved anew at the highest quality.',
    remedy: 'Attach the original of the camera or phone instead.',
  },
  'photo-before-period': {
    message: 'The time of photo {number} is {day}, before {floor}.',
    remedy: 'Check when it was taken, or take a photo from the period of the call.',
  },
  'photo-places-apart': {
    message: 'Photos {number} and {first} both name “{place}” but were taken about {kilometres} km apart.',
    remedy: 'Check the places in the captions.',
  },
} as const satisfies Record<keyof typeof zh, { message: string; remedy: string }>
