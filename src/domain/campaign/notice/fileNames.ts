/** How the names of papers and of packages of them end, as the source of a pattern. */
export const paperEnding = '\\.(?:docx?|xlsx?|pptx?|pdf|wps|zip|rar)'

/** A name of a paper or a package. */
export const endsAsPaper = new RegExp(`${paperEnding}$`, 'i')
