/** Signs that stand before headings and points in print. */
export const headingSigns = '※★◆■●▲◎☆□◇▶►○◉▪△▌▍◈♦'
/** And those that stand before points alone. */
export const pointSigns = `${headingSigns}•·√✓✔❖➢➤`

/** The sign at the beginning of a heading. */
export const headingSign = new RegExp(`^[${headingSigns}]`)
/** The sign at the beginning of a line of a list. */
export const pointSign = new RegExp(`^[${pointSigns}]`)

/** What stands before the items of a list without numbers. */
export const bullet = /^(?:[●○◆■▪•·*※]|-(?!\d))/
